import { describe, expect, it } from 'vitest';
import { documentationPaths } from '../../../src/checks/documentation-paths.ts';
import {
  alwaysListed,
  collectionsWithPages,
  hubs,
  pageOfFile,
  paths,
  sitePages,
  withBase,
} from '../../../src/lib/paths.ts';
import { codeNames } from '../../../src/report/severities.ts';
import { checked } from '../support/checked.ts';
import { library } from '../support/library.ts';
import { riverbend, withFiles } from '../support/riverbend.ts';

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
    const lists = [...alwaysListed].map((name) => `/${name}/`);
    expect([...pages.keys()].sort()).toEqual(
      [
        ...[
          '/',
          '/about/',
          '/choose/',
          '/compare/',
          '/data/',
          '/docs/',
          '/districts/find/',
          '/hand-out/',
          '/search/',
          ...lists,
        ],
        ...['/tell-your-story/', '/write-your-plan/'],
        ...['/districts/riverbend/', '/guides/welcome/', '/spending/riverbend/'],
        ...['/sources/atlas-2021/', '/sources/budget-2022/'],
      ].sort(),
    );
  });

  it('have the parts their kind of page has, and their own headings', () => {
    const parts = (path: string) => [...(pages.get(path) ?? [])];
    expect(parts('/guides/welcome/')).toEqual(['related', 'notes', 'where-the-money-goes']);
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

  const own = sitePages(checked(library).published.corpus, []);

  it('have parts of their own for designs, cases and standards', () => {
    const parts = (path: string) => [...(own.get(path) ?? [])].join(' ');
    expect(parts('/designs/pairs/')).toBe('when-to-use-it steps evidence standards-and-cases related notes');
    expect(parts('/cases/mill-school/')).toBe(
      'challenge what-they-did what-came-of-it what-others-can-take-from-it related notes',
    );
    expect(parts('/standards/lf-2011-data/')).toBe('questions-to-discuss in-other-editions designs-and-cases notes');
    expect(parts('/frameworks/lf-2011/')).toBe('parts shown-by related notes');
  });

  it('have parts of their own for what can be filled in and looked up', () => {
    const parts = (path: string) => [...(own.get(path) ?? [])].join(' ');
    expect(parts('/protocols/door-talk/')).toBe('steps fill-it-in related notes');
    expect(parts('/pathways/visitor/')).toBe('tiers fill-it-in budget-forecast related notes');
    expect(parts('/datasets/visits-2021/')).toBe('figures related notes');
    expect(parts('/organizations/doors-network/')).toBe('related notes');
  });

  it('have a list of each kind that has entries, in its hub', () => {
    const lists = Object.values(hubs).flat();
    expect(lists.filter((name) => !own.has(`/${name}/`))).toEqual([]);
    expect([...(own.get('/tools/') ?? [])]).toEqual(hubs.tools);
    expect([...(own.get('/reference/') ?? [])]).toEqual(hubs.reference);
  });

  it('have no list of a kind without entries, and no hub without such lists', () => {
    const lens = 'title: Notes\nsummary: What to see.\nfictional: true\nreviewed: 2026-11-01\n';
    const one = sitePages(checked(withFiles({ 'lenses/notes.yaml': lens })).published.corpus, []);
    const isThere = (path: string) => one.has(path);
    expect(['/tools/', '/lenses/', '/protocols/', '/reference/', '/research/', '/frameworks/'].filter(isThere)).toEqual(
      [...['/tools/', '/lenses/', '/frameworks/']],
    );
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
