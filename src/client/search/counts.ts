import type { SearchState } from '../../model/search/address.ts';
import type { SearchFilters } from './filters.ts';
import type { FoundCounts, SearchAnswers, SearchCounts } from './instance.ts';

/** Counts what others than the chosen answers would find. */
export type Recount = (words: string, answers: SearchAnswers) => Promise<SearchCounts>;

/** For each filter, what its answers would find with the other filters as they are. */
export type CountsByFilter = ReadonlyMap<string, SearchCounts>;

/** A number beside an answer says what a reader gets by choosing it. */
export async function countsByFilter(
  filters: SearchFilters,
  words: SearchState['words'],
  { available, total }: FoundCounts,
  recount: Recount,
): Promise<CountsByFilter> {
  const used = Object.keys(filters.chosen);
  const countsFor = (name: string): SearchCounts | Promise<SearchCounts> => {
    if (!used.includes(name)) return available;
    // Without words, Pagefind's total is of nothing.
    return used.length === 1 && words !== '' ? total : recount(words, filters.answers(name));
  };
  const pairs = filters.names.map(async (name) => [name, await countsFor(name)] as const);
  return new Map(await Promise.all(pairs));
}

/** As much of a search without elements as is used here. */
interface Pagefind {
  /** Loads every answer to every filter: without it, only those to the filters in use are counted. */
  filters(): Promise<SearchCounts>;
  search(words: string | null, options: { filters: SearchAnswers }): Promise<{ filters: SearchCounts }>;
}

/** A second search beside the one on show, which counts for the filters in use only. It is loaded when it is needed. */
export function recounting(bundlePath: string): Recount {
  let loading: Promise<Pagefind> | undefined;
  return async (words, answers) => {
    const pagefind = await (loading ??= load(`${bundlePath}pagefind.js`));
    const { filters } = await pagefind.search(words === '' ? null : words, { filters: answers });
    return filters;
  };
}

async function load(path: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  await pagefind.filters();
  return pagefind;
}
