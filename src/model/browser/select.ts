import type { BrowserItem } from './browser.ts';
import type { BrowserState } from './state.ts';

type Chosen = BrowserState['chosen'];
type Item = Pick<BrowserItem, 'values' | 'places'>;

/** What is chosen but for one facet. */
export function without(chosen: Chosen, facet: string): Chosen {
  return Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
}

/** The entries that have one of the chosen values of every facet, in the chosen order. */
export function select<Each extends Item>(items: readonly Each[], { chosen, sort }: BrowserState): Each[] {
  const found = items.filter((item) => fits(item, chosen));
  return sort === undefined ? found : found.sort((a, b) => (a.places[sort] ?? 0) - (b.places[sort] ?? 0));
}

/**
 * How many entries each value of a facet would give, with everything that is chosen in the other facets: a number
 * beside a box says what a reader gets by ticking it.
 */
export function countValues(items: readonly Item[], chosen: Chosen, facet: string): ReadonlyMap<string, number> {
  const others = without(chosen, facet);
  const counts = new Map<string, number>();
  for (const item of items)
    if (fits(item, others))
      for (const value of item.values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** A facet whose choice could be given up, and how many entries there would be then. */
export interface Loosening {
  readonly facet: string;
  readonly found: number;
}

/** What to loosen where nothing is left: the facets without which something is found, the most helpful first. */
export function loosenings(items: readonly Item[], chosen: Chosen): Loosening[] {
  return Object.keys(chosen)
    .map((facet) => {
      const others = without(chosen, facet);
      return { facet, found: items.filter((item) => fits(item, others)).length };
    })
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found);
}

function fits(item: Item, chosen: Chosen): boolean {
  return Object.entries(chosen).every(([facet, values]) => values.some((value) => item.values[facet]?.includes(value)));
}
