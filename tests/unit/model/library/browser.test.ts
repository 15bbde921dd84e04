import { describe, expect, it } from 'vitest';
import {
  browserOf,
  listedCollections,
  listPage,
  type BrowserCollection,
} from '../../../../src/model/browser/list-page.ts';
import type { Context } from '../../../../src/model/context.ts';
import { frameworkEntry } from '../standards/support/entries.ts';
import { caseEntry, designEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';
import { datasetEntry, lensEntry, modelEntry, organizationEntry } from '../support/reference.ts';
import { cycleEntry } from '../support/tools.ts';

const facets = (collection: BrowserCollection, context: Context) =>
  browserOf(collection, context).facets.map(({ heading, options }) => [
    heading,
    ...options.map(({ label, count }) => `${label} ${count}`),
  ]);

describe('the list of a collection of the library', () => {
  it('has its entries in the order of their titles', () => {
    const lenses = ['b', 'C', 'A'].map((title, index) => lensEntry({ title }, `lens-${index}`));
    const { items } = browserOf('lenses', contextOf({ lenses }, { basePath: '/pl/' }));
    expect(items.map(({ title, href }) => [title, href])).toEqual([
      ['A', '/pl/lenses/lens-2/'],
      ['b', '/pl/lenses/lens-0/'],
      ['C', '/pl/lenses/lens-1/'],
    ]);
  });

  it('has facets for what its entries have', () => {
    const context = contextOf({
      frameworks: [frameworkEntry('old'), frameworkEntry('new'), modelEntry()],
      cycles: [cycleEntry({ status: 'done' }, 'a'), cycleEntry({ status: 'blank' }, 'b')],
      organizations: [
        organizationEntry({ focus: ['equity', 'research'] }, 'a'),
        organizationEntry({ focus: ['equity'] }, 'b'),
      ],
    });
    expect(facets('frameworks', context)).toEqual([['Kind', 'Standards 2', 'Models 1']]);
    expect(facets('cycles', context)).toEqual([['Status', 'Done 1', 'To fill in 1']]);
    expect(facets('organizations', context)).toEqual([['Focus', 'Equity and opportunity 2', 'Research 1']]);
  });

  it('has facets for what its entries are tied to, by the titles there are', () => {
    const designs = [designEntry({ title: 'Rounds' }, 'rounds'), designEntry({ title: 'Pairs' }, 'pairs')];
    const cases = [caseEntry({ title: 'Mill' }, 'mill'), caseEntry({ title: 'Dover' }, 'dover')];
    const lenses = [
      lensEntry({ purposes: ['reflect'], designs: ['rounds', 'pairs'], cases: ['mill'] }, 'a'),
      lensEntry({ purposes: ['use-data'], designs: ['pairs', 'gone'], cases: ['dover', 'mill'] }, 'b'),
    ];
    expect(facets('lenses', contextOf({ designs, cases, lenses }, { words: { 'purpose-reflect': 'Think' } }))).toEqual([
      ['Purpose', 'Use data 1', 'Think 1'],
      ['Learning design', 'Pairs 2', 'Rounds 1'],
      ['Case', 'Dover 1', 'Mill 2'],
    ]);
  });

  it('has no facet that selects nothing', () => {
    expect(facets('lenses', contextOf({ lenses: [lensEntry({ purposes: ['reflect'] })] }))).toEqual([]);
  });

  it('is that of its own site', () => {
    const titles = (title: string) =>
      browserOf('lenses', contextOf({ lenses: [lensEntry({ title })] })).items.map((item) => item.title);
    expect([titles('One'), titles('Two')]).toEqual([['One'], ['Two']]);
  });
});

describe('the page of such a list', () => {
  it('says what it lists, how many there are and where it stands', () => {
    const page = listPage('datasets', 1, contextOf({ datasets: [datasetEntry()] }, { words: { datasets: 'Numbers' } }));
    expect(page).toMatchObject({ title: 'Numbers', noun: 'sets of figures', total: '1 in all', tools: undefined });
    expect(page.introduction).toBe('Figures that sources print, as charts and tables, with how they were got.');
    expect(page.trail).toEqual([
      { label: 'Reference', href: '/reference/' },
      { label: 'Numbers', href: '/datasets/' },
    ]);
  });

  it('says of organizations that their addresses were not checked', () => {
    const context = contextOf({ organizations: [organizationEntry()] });
    expect(listPage('organizations', 1, context).introduction).toContain('were not checked');
  });

  it('exists where there are entries, and always for what menus lead to', () => {
    expect(listedCollections(contextOf({ lenses: [lensEntry()] }))).toEqual([
      'designs',
      'cases',
      'lenses',
      'frameworks',
    ]);
  });
});
