import { firstUses } from '../../lib/terms.ts';
import { citedTexts } from '../../schemas/cited-fields.ts';
import { collections } from '../../schemas/collections.ts';
import { libraryCollections } from '../../schemas/corpus.ts';
import type { LibraryEntry } from '../library/entries.ts';
import { oncePerSite } from '../once.ts';
import { termFinder } from './finder.ts';

/** The entries that use each term, by its id: in their text, or in a field that their page shows with notes. */
export const entriesUsing = oncePerSite((context): ReadonlyMap<string, readonly LibraryEntry[]> => {
  const find = termFinder(context);
  const index = new Map<string, LibraryEntry[]>();
  for (const collection of libraryCollections)
    for (const entry of context.corpus[collection] as readonly LibraryEntry[]) {
      const used = new Set(entry.prose?.terms);
      for (const text of citedTexts(collections[collection].schema, entry.data)) firstUses(text, find, used);
      for (const id of used) {
        const entries = index.get(id) ?? [];
        entries.push(entry);
        index.set(id, entries);
      }
    }
  return index;
});
