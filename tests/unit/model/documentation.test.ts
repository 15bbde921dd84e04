import { describe, expect, it } from 'vitest';
import { documentationPaths } from '../../../src/checks/documentation-paths.ts';
import { paths } from '../../../src/lib/paths.ts';
import { fieldGuide } from '../../../src/model/documentation/fields.ts';
import { documentationPage, documentationRoutes } from '../../../src/model/documentation/pages.ts';
import { problemList, problemPage } from '../../../src/model/documentation/problems.ts';
import { codeNames } from '../../../src/report/severities.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { contextOf } from './support/context.ts';

describe('the field guide', () => {
  it.each(collectionNames)('of %s tells of every field what it takes', (name) => {
    const { fields } = fieldGuide(name);
    expect(
      fields.filter(({ label, sentence, takes }) => !label || !sentence || !takes).map((field) => field.name),
    ).toEqual([]);
    expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
  });

  it('goes down to the cells of a table', () => {
    const { fields, file } = fieldGuide('spending');
    expect(file).toBe('spending/<id>.yaml');
    expect(fields.find(({ name }) => name === 'byUse[].amounts.<2021-22>.value')).toEqual({
      name: 'byUse[].amounts.<2021-22>.value',
      label: 'Value',
      sentence: 'The number, or not-reported, or not-applicable. Write 0 only where the source says zero.',
      takes: 'a whole number, 0 or more, or one of not-reported, not-applicable',
      required: true,
      depth: 2,
    });
  });

  it('says what may be left out', () => {
    const required = (name: string) => fieldGuide('site').fields.find((field) => field.name === name)?.required;
    expect(['name', 'organization', 'organization.name', 'accent', 'contact', 'logo.alt'].map(required)).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('says what numbers, choices and forms take', () => {
    const takes = (name: Parameters<typeof fieldGuide>[0], field: string) =>
      fieldGuide(name).fields.find((each) => each.name === field)?.takes;
    expect(takes('sources', 'year')).toBe('a whole number from 1600 to 2100');
    expect(takes('districts', 'figures.<2021-22>.englishLearnersPercent.value')).toBe(
      'a number from 0 to 100, or one of not-reported, not-applicable',
    );
    expect(takes('districts', 'state')).toBe('one of a fixed list');
    expect(takes('site', 'paper')).toBe('one of Letter, A4');
    expect(takes('site', 'accent')).toBe('a colour in quotes: # and six digits or letters from a to f: "#1d4e79"');
    expect(takes('spending', 'schoolYears')).toBe('a list');
  });
});

describe('the pages for authors', () => {
  const context = contextOf({}, { documentation: true });

  it('are those that links may lead to', () => {
    const made = documentationRoutes().map(({ page }) =>
      page === undefined ? paths.documentation : `${paths.documentation}${page}/`,
    );
    expect(made.sort()).toEqual(documentationPaths().sort());
  });

  it('each have a title, an introduction and a way back', () => {
    for (const { route } of documentationRoutes()) {
      const page = documentationPage(route, context);
      expect(page.title && page.introduction).toBeTruthy();
      expect(page.trail[0]).toEqual({ label: 'Home', href: '/' });
      expect(page.kind).toBe(route.kind);
    }
  });

  it('list every code', () => {
    expect(problemList(context).map(({ code, href }) => [code, href])).toEqual(
      codeNames.map((code) => [code, `/docs/problems/${code}/`]),
    );
    expect(problemPage('large-change').severity).toContain('can be silenced');
    expect(problemPage('totals-differ').severity).toBe('Problem: it stops the build.');
  });
});
