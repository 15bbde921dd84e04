import { paths } from '../../lib/paths.ts';
import { purposes, wordsOf } from '../../schemas/designs/lists.ts';
import type { Context } from '../context.ts';
import { frame, type LinkView } from '../navigation.ts';
import { oncePerSite } from '../once.ts';
import { writeSearch } from './address.ts';
import { audienceFilter, kindFilter, standardFilter, type SearchFilter } from './filters.ts';

/** What the search shows before anything is searched for. */
export interface SearchView {
  readonly kind: SearchFilter;
  /** Every filter that has answers; the kind of page is the first. */
  readonly filters: readonly SearchFilter[];
  /** Links that lead to something, for readers whose own words found nothing. */
  readonly useful: readonly LinkView[];
}

/** The search of a site, made once for all its pages. */
export const searchView = oncePerSite((context): SearchView => {
  const kind = kindFilter(context);
  const filters = [kind, standardFilter(context), audienceFilter(context)];
  return { kind, filters: filters.filter(hasAnswers), useful: usefulLinks(context) };
});

function hasAnswers({ groups }: SearchFilter): boolean {
  return groups.some(({ options }) => options.length > 0);
}

/** Searches for what most learning designs are for, which their pages say; then the sections of the site. */
function usefulLinks(context: Context): readonly LinkView[] {
  const { corpus, words, href } = context;
  const named = corpus.designs.flatMap(({ data }) => data.purposes);
  const count = (id: string): number => named.filter((purpose) => purpose === id).length;
  const common = wordsOf(purposes)
    .filter((id) => count(id) > 0)
    .toSorted((a, b) => count(b) - count(a));
  const searches = common.map((id) => {
    const label = words[`purpose-${id}`];
    return { label, href: `${href(paths.search)}?${writeSearch({ words: label, chosen: {} }).toString()}` };
  });
  return [...searches, ...frame(context).sections].slice(0, 4);
}
