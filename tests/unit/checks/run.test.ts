import { describe, expect, it } from 'vitest';
import { readPublished } from '../../../src/integrations/published.ts';
import { checked, report, today } from '../support/checked.ts';
import { edited, riverbend, withFiles, without } from '../support/riverbend.ts';

describe('a folder', () => {
  it('has a site.yaml', () => {
    expect(report(without('site.yaml'))).toMatchInlineSnapshot(`
      "site.yaml:1:1  File
        The content folder has no site.yaml.
        Add one with name, description and organization.                        [missing-site]

      1 problem in 1 file."
    `);
  });

  it('is told so also where nothing else in it can be read', () => {
    expect(checked({ 'guides/a.md': 'No fields.\n' }).codes).toEqual(['front-matter-missing', 'missing-site']);
  });

  it('is not said to lack a site.yaml that cannot be read', () => {
    expect(checked(withFiles({ 'site.yaml': 'name: "Riverbend\n' })).codes).toEqual(['yaml-syntax']);
    expect(checked(withFiles({ 'site.yaml': '# name: Riverbend\n' })).codes).toEqual(['empty-file']);
  });

  it('is checked whole: one run finds the problems of every file', () => {
    const files = [
      ['site.yaml', 'name: Learning', 'nam: Learning'],
      ['sources.yaml', 'kind: report', 'kind: repport'],
      ['redirects.yaml', '/old/', 'old'],
      ['districts/riverbend.yaml', 'state: NE', 'state: XX'],
      ['spending/riverbend.yaml', 'district: riverbend', 'district: riverbed'],
      ['guides/welcome.md', '/spending/riverbend/', '/spending/riverbed/'],
    ] as const;
    const broken = files.reduce((base, [path, from, to]) => edited(path, from, to, base), withFiles({}));
    expect(checked(broken).issues.map(({ file, line, code }) => [file.path, line, code])).toEqual([
      ['districts/riverbend.yaml', 2, 'unknown-choice'],
      ['guides/welcome.md', 12, 'broken-link'],
      ['redirects.yaml', 1, 'not-an-address'],
      ['site.yaml', 1, 'missing-field'],
      ['site.yaml', 1, 'unknown-field'],
      ['sources.yaml', 7, 'unknown-choice'],
      ['spending/riverbend.yaml', 2, 'unknown-reference'],
    ]);
  });
});

describe('what is published', () => {
  it('is sorted by id, whatever the order on the disk', () => {
    const guide = riverbend['guides/welcome.md'];
    const { corpus } = checked(
      withFiles({ 'guides/zoo.md': guide, 'guides/a/yard.md': guide, 'guides/attic.md': guide }),
    ).published;
    expect(corpus.guides.map(({ id }) => id)).toEqual(['attic', 'welcome', 'yard', 'zoo']);
  });

  it('keeps redirects in the order of their file', () => {
    const list = Array.from({ length: 12 }, (_, index) => `- from: /old-${index}/\n  to: /guides/\n`).join('');
    const { corpus } = checked(withFiles({ 'redirects.yaml': list })).published;
    expect(corpus.redirects.map(({ data }) => data.from)).toEqual(
      Array.from({ length: 12 }, (_, index) => `/old-${index}/`),
    );
  });
});

it.each(['content', 'tests/fixtures/riverbend'])('finds nothing wrong in %s', (folder) => {
  const { issues } = readPublished(new URL(`../../../${folder}`, import.meta.url).pathname, today);
  expect(issues).toEqual([]);
});
