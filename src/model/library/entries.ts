import { paths } from '../../lib/paths.ts';
import type { LibraryCollection, PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';

export type { LibraryCollection };

/** An entry of the library that people browse, with a title, a summary and a day of review. */
export type LibraryEntry<Name extends LibraryCollection = LibraryCollection> = {
  [Each in Name]: PublishedEntry<Each>;
}[Name];

export function titleOf({ data }: LibraryEntry): string {
  return data.title;
}

/** A link to an entry by its title. */
export function entryLink(entry: LibraryEntry, { href }: Context): LinkView {
  return { label: titleOf(entry), href: href(paths.entry(entry.collection, entry.id)) };
}

/** The entries of these ids, in the order of the ids; what the site leaves out is passed over. */
export function found<Name extends LibraryCollection>(
  collection: Name,
  ids: readonly string[],
  context: Context,
): PublishedEntry<Name>[] {
  return ids.flatMap((id) => context.find(collection, id) ?? []);
}
