import type { SearchFilters } from './filters.ts';
import type { FoundCounts, SearchAnswers, SearchCounts } from './instance.ts';

/** Counts what other answers than the chosen ones would find. */
export type Recount = (words: string, answers: SearchAnswers) => Promise<SearchCounts>;

/** For each filter, what its answers would find with the other filters as they are. */
export type CountsByFilter = ReadonlyMap<string, SearchCounts>;

/** A number beside an answer says what a reader gets by choosing it. */
export async function countsByFilter(
  filters: SearchFilters,
  { available, total }: FoundCounts,
  recount: (answers: SearchAnswers) => Promise<SearchCounts>,
): Promise<CountsByFilter> {
  const used = Object.keys(filters.chosen);
  const countsFor = (name: string): SearchCounts | Promise<SearchCounts> => {
    if (!used.includes(name)) return available;
    return used.length === 1 ? total : recount(filters.answers(name));
  };
  const pairs = filters.names.map(async (name) => [name, await countsFor(name)] as const);
  return new Map(await Promise.all(pairs));
}

/** As much of a search without elements as is used here. */
interface Pagefind {
  search(words: string | null, options: { filters: SearchAnswers }): Promise<{ filters: SearchCounts }>;
}

/** A second search beside the one on show. It is loaded when two filters are in use: the first one cannot tell then. */
export function recounting({ href }: URL): Recount {
  let loading: Promise<Pagefind> | undefined;
  return async (words, filters) => {
    loading ??= import(/* @vite-ignore */ href) as Promise<Pagefind>;
    const found = await (await loading).search(words === '' ? null : words, { filters });
    return found.filters;
  };
}
