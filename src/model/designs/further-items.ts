import type { Context } from '../context.ts';
import { entryLink, type LibraryEntry } from '../library/entries.ts';
import { inReadingOrder } from '../library/neighbours.ts';
import type { FurtherItem } from './further.ts';

/** What a reader of a short list of designs can use with them. */
const collections = ['protocols', 'lenses', 'cycles', 'pathways', 'credentials', 'guides', 'research'] as const;

/** Tools and guides with their purposes, collection by collection, for the page with the five questions. */
export function furtherItems(context: Context): FurtherItem[] {
  return collections.flatMap((collection) => {
    const entries: readonly LibraryEntry<(typeof collections)[number]>[] = context.corpus[collection];
    return entries
      .filter(({ data }) => data.purposes.length > 0)
      .toSorted(inReadingOrder)
      .map((entry) => ({
        ...{ ...entryLink(entry, context), kind: context.words[collection], purposes: entry.data.purposes },
      }));
  });
}
