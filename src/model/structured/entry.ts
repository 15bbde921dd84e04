import { paths } from '../../lib/paths.ts';
import type { Context } from '../context.ts';
import type { LibraryEntry } from '../library/entries.ts';
import { publisher } from './publisher.ts';
import { described, wholeAddress } from './thing.ts';

/** What every text of the library says of itself; a licence is left out, for none is known. */
export function entryFacts(entry: LibraryEntry, context: Context) {
  const { title, summary, fictional, reviewed } = entry.data;
  return {
    ...{ name: title, description: described(summary, fictional), url: entryAddress(entry, context) },
    ...{ inLanguage: context.corpus.site.locale, dateModified: reviewed, isAccessibleForFree: true },
    publisher: publisher(context),
  };
}

/** Where an entry has its page. */
export function entryAddress({ collection, id }: LibraryEntry, context: Context): string {
  return wholeAddress(paths.entry(collection, id), context);
}

/** Other names; none where there are none. */
export function otherNames(names: readonly string[]): { readonly alternateName?: readonly string[] } {
  return names.length > 0 ? { alternateName: names } : {};
}
