import { describe, expect, it } from 'vitest';
import { createContext } from '../../../src/model/context.ts';
import { checked } from '../support/checked.ts';
import { library } from '../support/library.ts';
import { contextOf } from './support/context.ts';
import { districtEntry } from './support/spending.ts';

const context = createContext(checked(library).published.corpus);

describe('an entry is found', () => {
  it('by its collection and its id', () => {
    expect(context.find('designs', 'pairs')?.data.title).toBe('Pairs');
    expect(context.find('cases', 'mill-school')?.data.title).toBe('Mill School');
    expect(context.find('standards', 'lf-2011-data')?.data.title).toBe('Data');
    expect(context.find('frameworks', 'lf-2022')?.data.title).toBe('The edition of 2022');
    expect(context.source('atlas-2021')?.data.title).toBe('Atlas of districts');
    expect(context.district('riverbend')?.data.name).toBe('Riverbend Unified');
  });

  it('in its own collection only, and not at all where there is none', () => {
    expect(context.find('cases', 'pairs')).toBeUndefined();
    expect(context.find('designs', 'pears')).toBeUndefined();
    expect(context.find('frameworks', '')).toBeUndefined();
    expect(context.find('designs', 'constructor')).toBeUndefined();
  });

  it('in its own site only', () => {
    expect(contextOf().district('riverbend')).toBeUndefined();
    expect(contextOf({ districts: [districtEntry({})] }).district('riverbend')?.id).toBe('riverbend');
  });
});

describe('the pages that cite a source', () => {
  it('are each listed once, in the order of the sections, whether their fields or their text cites it', () => {
    expect(context.citedBy('atlas-2021').map(({ path }) => path)).toEqual([
      ...['/districts/riverbend/', '/designs/pairs/', '/cases/mill-school/', '/standards/lf-2022-equity/'],
      ...['/frameworks/three-doors/', '/protocols/door-talk/', '/research/rivera-2019/', '/cycles/later-bell/'],
      ...['/pathways/visitor/', '/datasets/visits-2021/', '/organizations/doors-network/', '/glossary/open-door/'],
      '/requirements/our-rule/',
    ]);
    expect(context.citedBy('budget-2022')).toEqual([
      { collection: 'spending', title: 'Spending of Riverbend', path: '/spending/riverbend/' },
      { collection: 'guides', title: 'Welcome', path: '/guides/welcome/' },
    ]);
    expect(context.citedBy('nobody')).toEqual([]);
  });
});
