import type { Card } from '../cards.ts';

/** One value a reader can choose, with how many entries have it. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A question with a closed list of answers. The name is the one in the address of the page. */
export interface Facet {
  readonly name: string;
  readonly heading: string;
  readonly options: readonly FacetOption[];
}

/** A way to order the list. */
export interface SortOrder {
  readonly value: string;
  readonly label: string;
}

/** An entry of the list, as the page shows it and as its facets select it. */
export interface BrowserItem extends Card {
  readonly id: string;
  /** For each facet the values the entry has. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** What an entry takes in words, by the name of a question, for lists that give reasons. */
  readonly details?: Readonly<Record<string, string>>;
  /** For each way to sort the place of the entry among all, from 0. */
  readonly places: Readonly<Record<string, number>>;
}

/** Everything the list of a collection needs, for the page and for the file the page's script reads. */
export interface BrowserView {
  readonly facets: readonly Facet[];
  readonly sorts: readonly SortOrder[];
  readonly items: readonly BrowserItem[];
}

/** As many entries as one page shows. */
export const pageSize = 200;
