import { collectionsWithPages, paths } from '../../lib/paths.ts';
import { libraryCollections } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { oncePerSite } from '../once.ts';
import { entryLink, type LibraryCollection, type LibraryEntry } from './entries.ts';
import { inReadingOrder } from './neighbours.ts';

/** The address of an entry as fields of other entries write it: "protocols/data-dive-45". */
export function addressOf({ collection, id }: Pick<LibraryEntry, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

/** A link to the page of an address, of the library or not; undefined where the site has no such page. */
export function linkAt(address: string, { find, href }: Context): LinkView | undefined {
  const [name, id = ''] = address.split('/');
  const collection = collectionsWithPages.find((each) => each === name);
  const data = collection && find(collection, id)?.data;
  return data && { label: 'title' in data ? data.title : data.name, href: href(paths.entry(collection, id)) };
}

/** The addresses of the entries that an entry names in its fields, each once. */
export function namedBy({ data }: LibraryEntry): readonly string[] {
  const fields = data as Readonly<Record<string, unknown>>;
  const lists = (['designs', 'cases', 'standards', 'datasets'] as const).flatMap((collection) =>
    idsIn(fields[collection]).map((id) => `${collection}/${id}`),
  );
  const related = 'related' in data ? data.related : [];
  return [
    ...new Set([
      ...lists,
      ...related.map((each) => ('entry' in each ? each.entry : `designs/${each.design}`)),
      ...('examples' in data ? data.examples.map((each) => `cases/${each.case}`) : []),
      ...('from' in data && data.from ? [`frameworks/${data.from.framework}`] : []),
    ]),
  ];
}

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}

/** Entries of one collection, by its name. */
export interface NamingGroup {
  readonly collection: LibraryCollection;
  readonly heading: string;
  readonly links: readonly LinkView[];
}

/**
 * The entries that name an entry, by their collections.
 *
 * @param except collections and addresses that the page shows in another way
 */
export function naming(entry: LibraryEntry, context: Context, except: ReadonlySet<string> = new Set()): NamingGroup[] {
  const all = namersOf(entry, context);
  return byCollection(
    all.filter((other) => !except.has(other.collection) && !except.has(addressOf(other))),
    context,
  );
}

/** The entries that name an entry in their fields. */
export function namersOf(entry: LibraryEntry, context: Context): readonly LibraryEntry[] {
  return namingOf(context).get(addressOf(entry)) ?? [];
}

/** Links to entries, each collection by itself in the order of reading. */
export function byCollection(all: readonly LibraryEntry[], context: Context): NamingGroup[] {
  return libraryCollections.flatMap((collection) => {
    const entries = all.filter((other) => other.collection === collection).sort(inReadingOrder);
    if (entries.length === 0) return [];
    const links = entries.map((other) => entryLink(other, context));
    return [{ collection, heading: context.words[collection], links }];
  });
}

const namingOf = oncePerSite(({ corpus }) => {
  const index = new Map<string, LibraryEntry[]>();
  for (const collection of libraryCollections)
    for (const entry of corpus[collection] as readonly LibraryEntry[])
      for (const address of namedBy(entry)) {
        const entries = index.get(address) ?? [];
        entries.push(entry);
        index.set(address, entries);
      }
  return index;
});
