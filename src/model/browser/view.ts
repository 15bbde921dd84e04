import type { Card } from '../cards.ts';
import { countValues } from './select.ts';
import type { BrowserItem, BrowserView, Facet, SortOrder } from './browser.ts';

/** A facet before its values are counted. */
export interface FacetQuestion {
  readonly name: string;
  readonly heading: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** An entry with what selects and orders it. */
export interface BrowserEntry {
  readonly id: string;
  readonly card: Card;
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly details?: Readonly<Record<string, string>>;
  /** For each way to sort a number; entries with the same one keep the order of their titles. */
  readonly ranks: Readonly<Record<string, number>>;
}

/** Counts the values and places the entries, which come in the order of their titles. Values nothing has are left out. */
export function browserView(
  entries: readonly BrowserEntry[],
  questions: readonly FacetQuestion[],
  sorts: readonly SortOrder[],
): BrowserView {
  const places = new Map(sorts.map(({ value }) => [value, placesBy(entries, value)]));
  const items = entries.map((entry, index): BrowserItem => ({
    ...{ id: entry.id, ...entry.card, values: entry.values },
    ...(entry.details && { details: entry.details }),
    places: Object.fromEntries([...places].map(([sort, order]) => [sort, order[index] ?? 0])),
  }));
  return { items, sorts, facets: questions.map((question) => facet(question, items)).filter(isChoice) };
}

function facet({ name, heading, options }: FacetQuestion, items: readonly BrowserItem[]): Facet {
  const counts = countValues(items, {}, name);
  return {
    ...{ name, heading },
    options: options
      .map((option) => ({ ...option, count: counts.get(option.value) ?? 0 }))
      .filter(({ count }) => count > 0),
  };
}

/** A single value that every entry may have selects nothing. */
function isChoice({ options }: Facet): boolean {
  return options.length > 1;
}

function placesBy(entries: readonly BrowserEntry[], sort: string): number[] {
  const order = entries.map((entry, index) => ({ rank: entry.ranks[sort] ?? index, index }));
  order.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const places: number[] = [];
  for (const [place, { index }] of order.entries()) places[index] = place;
  return places;
}
