/** For each filter how many pages have each answer, in the words of the index. */
export type SearchCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The answers pages must have, in the words of the index. */
export type SearchAnswers = Readonly<Record<string, readonly string[]>>;

/** Counts of the pages that were found, and of those that the words alone would find. */
export interface FoundCounts {
  readonly available: SearchCounts;
  readonly total: SearchCounts;
}

/** As much of a search as the site's own scripts use. Pagefind has no types for this part of itself. */
export interface SearchInstance {
  readonly options: { readonly bundlePath: string };
  /** Whether filters find pages where there are no words. */
  faceted: boolean;
  on(event: 'search', callback: (words: string) => void): void;
  on(event: 'filters', callback: (counts: FoundCounts) => void): void;
  triggerLoad(): Promise<void>;
  triggerSearchWithFilters(words: string, answers: SearchAnswers): void;
}

/** An element of Pagefind's, once Pagefind is there. */
export interface SearchElement extends HTMLElement {
  readonly instance: SearchInstance;
}

/** How many pages the counts are of: every page is of one kind. */
export function pagesIn({ Collection = {} }: SearchCounts): number {
  return Object.values(Collection).reduce((sum, count) => sum + count, 0);
}
