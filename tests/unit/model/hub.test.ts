import { describe, expect, it } from 'vitest';
import { hubs } from '../../../src/lib/paths.ts';
import { createContext } from '../../../src/model/context.ts';
import { hubCards, hubPage, listedHubs } from '../../../src/model/hub.ts';
import { checked } from '../support/checked.ts';
import { library } from '../support/library.ts';
import { contextOf } from './support/context.ts';
import { datasetEntry, lensEntry } from './support/reference.ts';

const whole = createContext(checked(library).published.corpus);

describe('the page of a hub', () => {
  it.each(['tools', 'reference'] as const)('has every collection of it: %s', (hub) => {
    const { groups, contents, path } = hubPage(hub, whole);
    expect(groups.map(({ id }) => id)).toEqual(hubs[hub]);
    expect(contents.map(({ href }) => href)).toEqual(hubs[hub].map((name) => `#${name}`));
    expect(path).toBe(`/${hub}/`);
  });

  it('has no collection without entries', () => {
    const { groups } = hubPage('tools', contextOf({ lenses: [lensEntry()] }));
    expect(groups.map(({ heading, cards }) => [heading, ...cards.map(({ title }) => title)])).toEqual([
      ['Lenses', 'Notes'],
    ]);
  });

  it('shows six of each and leads to the rest', () => {
    const lenses = ['G', 'f', 'E', 'd', 'C', 'b', 'A'].map((title, index) => lensEntry({ title }, `lens-${index}`));
    const [group] = hubPage('tools', contextOf({ lenses }, { basePath: '/pl/' })).groups;
    expect(group?.cards.map(({ title }) => title)).toEqual(['A', 'b', 'C', 'd', 'E', 'f']);
    expect(group?.all).toEqual({ label: 'All: Lenses (7)', href: '/pl/lenses/' });
  });

  it('is in the words of the site', () => {
    const words = { tools: 'Workshop', lenses: 'Glasses' };
    const { title, contents } = hubPage('tools', contextOf({ lenses: [lensEntry()] }, { words }));
    expect([title, ...contents.map(({ label }) => label)]).toEqual(['Workshop', 'Glasses']);
  });
});

describe('the hubs of a site', () => {
  it('are those that have something in them', () => {
    expect(listedHubs(whole)).toEqual(['tools', 'reference']);
    expect(listedHubs(contextOf({ datasets: [datasetEntry()] }))).toEqual(['reference']);
    expect(listedHubs(contextOf())).toEqual([]);
  });
});

it('the cards of a hub say how many entries each collection has', () => {
  const context = contextOf({ datasets: [datasetEntry({}, 'a'), datasetEntry({}, 'b')] }, { basePath: '/pl/' });
  expect(hubCards('reference', context)).toEqual([
    {
      ...{ title: 'Figures', href: '/pl/datasets/', facts: '2 in all', fictional: false },
      summary: 'Figures that sources print, as charts and tables, with how they were got.',
    },
  ]);
});
