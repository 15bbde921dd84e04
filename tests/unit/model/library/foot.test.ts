import { describe, expect, it } from 'vitest';
import { howToCite } from '../../../../src/model/library/cite.ts';
import { footView } from '../../../../src/model/library/foot.ts';
import { neighbours } from '../../../../src/model/library/neighbours.ts';
import { frameworkEntry, standardEntry } from '../standards/support/entries.ts';
import { caseEntry, designEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';

const cite = (site: object, title = 'Coaching') =>
  howToCite(title, '2026-11-01', '/designs/coaching/', contextOf({}, { name: 'Hornbook', ...site }));

describe('how to cite a page', () => {
  it('names title, site, publisher and the day of the last review', () => {
    expect(cite({})).toBe('“Coaching.” Hornbook. Riverbend Unified. Last reviewed November 1, 2026.');
  });

  it('ends with the whole address where the site knows its own', () => {
    expect(cite({ address: 'https://pl.example.org', basePath: '/pl/' })).toBe(
      '“Coaching.” Hornbook. Riverbend Unified. Last reviewed November 1, 2026. https://pl.example.org/pl/designs/coaching/',
    );
  });

  it('says a name once where site and publisher have the same', () => {
    expect(cite({ organization: { name: 'Hornbook' } })).toBe('“Coaching.” Hornbook. Last reviewed November 1, 2026.');
  });

  it('keeps the sign a title ends with', () => {
    expect(cite({}, 'Who coaches?')).toMatch(/^“Who coaches\?” Hornbook\./);
  });
});

describe('the pages before and after', () => {
  const titles = ['Study groups', 'études', 'Step 10', 'Step 9', 'Cadres'];
  const designs = titles.map((title, index) => designEntry({ title }, `d${index}`));
  const context = contextOf({ designs, cases: [caseEntry({ title: 'Dover' })] });
  const around = (entry: Parameters<typeof neighbours>[0], site = context) => {
    const { previous, next } = neighbours(entry, site);
    return [previous?.label, next?.label];
  };

  it('are those of its title in the alphabet, with numbers by their size', () => {
    expect(designs.map((entry) => around(entry))).toEqual([
      ['Step 10', undefined],
      ['Cadres', 'Step 9'],
      ['Step 9', 'Study groups'],
      ['études', 'Step 10'],
      [undefined, 'études'],
    ]);
  });

  it('are of the same collection', () => {
    expect(around(caseEntry({ title: 'Dover' }))).toEqual([undefined, undefined]);
  });

  it('are in the order of their ids where titles are the same', () => {
    const same = ['b', 'a', 'c'].map((id) => caseEntry({ title: 'Dover' }, id));
    const site = contextOf({ cases: same }, { basePath: '/pl/' });
    expect(neighbours(caseEntry({}, 'b'), site)).toEqual({
      previous: { label: 'Dover', href: '/pl/cases/a/' },
      next: { label: 'Dover', href: '/pl/cases/c/' },
    });
  });

  it('are those of its number for standards, one edition after the other', () => {
    const standards = [
      standardEntry('old-b', 10, { title: 'A' }),
      standardEntry('old-a', 2, { title: 'Z' }),
      standardEntry('new-a', 20, { title: 'M', framework: 'new' }),
    ];
    const site = contextOf({ standards });
    expect(standards.map((entry) => around(entry, site))).toEqual([
      ['Z', undefined],
      ['M', 'A'],
      [undefined, 'Z'],
    ]);
  });
});

it('the foot of a page has all of it, in words', () => {
  const frameworks = [frameworkEntry('a'), frameworkEntry('b')];
  expect(footView(frameworkEntry('a'), contextOf({ frameworks }))).toEqual({
    reviewed: 'November 1, 2026',
    citation: '“Framework a.” Riverbend. Riverbend Unified. Last reviewed November 1, 2026.',
    previous: undefined,
    next: { label: 'Framework b', href: '/frameworks/b/' },
  });
});
