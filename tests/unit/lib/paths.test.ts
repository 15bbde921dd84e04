import { describe, expect, it } from 'vitest';
import { documentationPaths } from '../../../src/lib/documentation-paths.ts';
import { collectionsWithPages, pageOfFile, paths, sitePages, withBase } from '../../../src/lib/paths.ts';
import { codeNames } from '../../../src/report/codes.ts';
import { checked } from '../support/checked.ts';
import { library } from '../support/library.ts';
import { riverbend } from '../support/riverbend.ts';

it.each([
  ['/', '/about/', '/about/'],
  ['/', '/', '/'],
  ['/pl/', '/', '/pl/'],
  ['/pl/', '/about/', '/pl/about/'],
  ['/a/b/', '/theme.css', '/a/b/theme.css'],
  ['/pl', '/about/', '/pl/about/'],
])('the base path %s and %s give %s', (base, path, whole) => {
  expect(withBase(base, path)).toBe(whole);
});

it.each([
  ['spending/riverbend.yaml', '/spending/riverbend/'],
  ['guides/a.mdx', '/guides/a/'],
  ['designs/a.md', '/designs/a/'],
  ['standards/an-edition/a.md', '/standards/a/'],
  ['sources.yaml', undefined],
  ['images/logo.svg', undefined],
  ['guides', undefined],
])('the page of the file %s is %s', (file, path) => {
  expect(pageOfFile(file)).toBe(path);
});

describe('the pages of a site', () => {
  const { corpus } = checked(riverbend).published;
  const pages = sitePages(corpus, ['/docs/']);

  it('are all that a link can lead to', () => {
    const lists = collectionsWithPages.map((name) => `/${name}/`);
    expect([...pages.keys()].sort()).toEqual(
      [
        ...['/', '/about/', '/choose/', '/compare/', '/data/', '/docs/', '/hand-out/', '/search/', ...lists],
        ...['/districts/riverbend/', '/guides/welcome/', '/spending/riverbend/'],
        ...['/sources/atlas-2021/', '/sources/budget-2022/'],
      ].sort(),
    );
  });

  it('have the parts their kind of page has, and their own headings', () => {
    const parts = (path: string) => [...(pages.get(path) ?? [])];
    expect(parts('/guides/welcome/')).toEqual(['notes', 'where-the-money-goes']);
    expect(parts('/spending/riverbend/')).toEqual([
      'received',
      'by-source',
      'by-use',
      'per-student-and-teacher',
      'notes',
    ]);
    expect(parts('/districts/riverbend/')).toEqual(['figures', 'notes']);
    expect(parts('/sources/atlas-2021/')).toEqual(['cited-by']);
    expect(parts('/guides/')).toEqual([]);
    expect(parts('/data/')).toEqual(['what-you-can-rely-on', 'how-values-are-written', 'how-to-cite']);
  });

  it('have parts of their own for designs, cases and standards', () => {
    const own = sitePages(checked(library).published.corpus, []);
    const parts = (path: string) => [...(own.get(path) ?? [])].join(' ');
    expect(parts('/designs/pairs/')).toBe('when-to-use-it steps evidence standards-and-cases related notes');
    expect(parts('/cases/mill-school/')).toBe(
      'challenge what-they-did what-came-of-it what-others-can-take-from-it related notes',
    );
    expect(parts('/standards/lf-2011-data/')).toBe('questions-to-discuss in-other-editions designs-and-cases notes');
    expect(parts('/frameworks/lf-2011/')).toBe('notes');
  });

  it('include those of entries that cannot be read, with parts nobody knows', () => {
    const more = sitePages(
      corpus,
      [],
      [
        { collection: 'guides', id: 'broken' },
        { collection: 'guides', id: 'welcome' },
      ],
    );
    expect([more.has('/guides/broken/'), more.get('/guides/broken/')]).toEqual([true, undefined]);
    expect(more.get('/guides/welcome/')).toBeDefined();
  });

  it('start and end with a slash', () => {
    expect([...pages.keys(), ...documentationPaths()].filter((path) => !/^\/(?:[^/]+\/)*$/.test(path))).toEqual([]);
  });
});

it('has a page for each code and each collection', () => {
  const documentation = documentationPaths();
  for (const code of codeNames) expect(documentation).toContain(`/docs/problems/${code}/`);
  for (const name of collectionsWithPages) expect(documentation).toContain(paths.fields(name));
});

it('names data files by their version', () => {
  expect(paths.data('spending', 'riverbend', 'csv')).toBe('/data/v1/spending/riverbend.csv');
  expect(paths.dataFile('designs', 'json')).toBe('/data/v1/designs.json');
});
