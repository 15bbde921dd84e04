import { describe, expect, it } from 'vitest';
import { byCollection, linkAt, namedBy, namersOf, naming } from '../../../../src/model/library/ties.ts';
import { standardEntry } from '../standards/support/entries.ts';
import { caseEntry, designEntry, guideEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';
import { lensEntry, modelEntry, organizationEntry, researchEntry } from '../support/reference.ts';
import { districtEntry, spendingEntry } from '../support/spending.ts';
import { protocolEntry } from '../support/tools.ts';

const pairs = designEntry({ title: 'Pairs' }, 'pairs');

describe('the page of an address', () => {
  const context = contextOf(
    {
      designs: [pairs],
      districts: [districtEntry({})],
      spending: [spendingEntry({})],
      organizations: [organizationEntry()],
    },
    { basePath: '/pl/' },
  );

  it.each([
    ['designs/pairs', 'Pairs', '/pl/designs/pairs/'],
    ['organizations/network', 'Network', '/pl/organizations/network/'],
    ['spending/riverbend', 'Spending', '/pl/spending/riverbend/'],
    ['districts/riverbend', 'Riverbend Unified', '/pl/districts/riverbend/'],
    ['sources/budget', 'The budget', '/pl/sources/budget/'],
  ])('%s is %s', (address, label, href) => {
    expect(linkAt(address, context)).toEqual({ label, href });
  });

  it.each(['designs/gone', 'designs', 'redirects/0001', 'site/site', 'constructor/name', ''])(
    'is none where the site has no such page: %j',
    (address) => {
      expect(linkAt(address, context)).toBeUndefined();
    },
  );
});

describe('what an entry names', () => {
  it('are the ids in its lists, by their collections', () => {
    const lists = { designs: ['a'], cases: ['b'], standards: ['c'], datasets: ['d'] };
    expect(namedBy(researchEntry(lists))).toEqual(['designs/a', 'cases/b', 'standards/c', 'datasets/d']);
  });

  it('are its related entries, of which a design names designs only', () => {
    const related = [{ entry: 'lenses/notes', reason: 'R.' }];
    expect(namedBy(protocolEntry({ related }))).toEqual(['lenses/notes']);
    expect(namedBy(designEntry({ related: [{ design: 'pairs', reason: 'R.' }] }))).toEqual(['designs/pairs']);
  });

  it('are the cases that show its parts, and the framework it is made from', () => {
    const examples = [{ case: 'mill', part: 'a', mark: 'described', text: 'T.' }];
    expect(namedBy(modelEntry({ examples }))).toEqual(['cases/mill']);
    expect(namedBy(lensEntry({ from: { framework: 'doors' } }))).toEqual(['frameworks/doors']);
  });

  it('are named once, however often', () => {
    const related = [{ entry: 'designs/pairs', reason: 'R.' }];
    expect(namedBy(lensEntry({ designs: ['pairs'], related }))).toEqual(['designs/pairs']);
  });

  it('is nothing where it has no such fields', () => {
    expect(namedBy(standardEntry('data', 1))).toEqual([]);
  });
});

describe('the entries that name an entry', () => {
  const corpus = {
    designs: [pairs],
    cases: [caseEntry({ title: 'Mill', designs: ['pairs'] }, 'mill')],
    lenses: [
      lensEntry({ title: 'Zest', designs: ['pairs'] }, 'z'),
      lensEntry({ title: 'Air', designs: ['pairs'] }, 'a'),
    ],
    guides: [guideEntry({ related: [{ entry: 'designs/pairs', reason: 'R.' }] })],
    research: [researchEntry()],
  };
  const context = contextOf(corpus, { basePath: '/pl/', words: { lenses: 'Glasses' } });

  it('stand by their collections, in the order of their titles, in the words of the site', () => {
    expect(naming(pairs, context)).toEqual([
      { collection: 'cases', heading: 'Cases', links: [{ label: 'Mill', href: '/pl/cases/mill/' }] },
      { collection: 'guides', heading: 'Guides', links: [{ label: 'Welcome', href: '/pl/guides/welcome/' }] },
      {
        ...{ collection: 'lenses', heading: 'Glasses' },
        links: [
          { label: 'Air', href: '/pl/lenses/a/' },
          { label: 'Zest', href: '/pl/lenses/z/' },
        ],
      },
    ]);
  });

  it('leave out collections and entries that the page shows in another way', () => {
    const labels = (...except: readonly string[]) =>
      naming(pairs, context, new Set(except)).flatMap(({ links }) => links.map(({ label }) => label));
    expect(labels('cases', 'lenses/a')).toEqual(['Welcome', 'Zest']);
    expect(labels('a', 'pairs')).toEqual(['Mill', 'Welcome', 'Air', 'Zest']);
  });

  it('are none for an entry that none names, also where another collection has its id', () => {
    expect(namersOf(caseEntry({}, 'pairs'), context)).toEqual([]);
    expect(naming(researchEntry(), context)).toEqual([]);
  });

  it('are those of their own site', () => {
    expect(namersOf(pairs, contextOf({ designs: [pairs] }))).toEqual([]);
    expect(namersOf(pairs, context)).toHaveLength(4);
  });
});

it('entries of a collection stand together, whatever order they come in', () => {
  const entries = [lensEntry({ title: 'B' }, 'b'), pairs, lensEntry({ title: 'A' }, 'a')];
  const groups = byCollection(entries, contextOf());
  expect(groups.map(({ collection, links }) => [collection, ...links.map(({ label }) => label)])).toEqual([
    ['designs', 'Pairs'],
    ['lenses', 'A', 'B'],
  ]);
});
