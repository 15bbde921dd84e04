import type { RawEntry } from '../reading/collect.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { AnyEntry, Corpus, Entry } from '../schemas/corpus.ts';

/** Puts entries together by collection, sorted by id; redirects keep the order of their file. */
export function assemble(entries: readonly AnyEntry[], site: Corpus['site']): Corpus {
  const of = <Name extends CollectionName>(name: Name): Entry<Name>[] =>
    entries.filter((entry): entry is AnyEntry & Entry<Name> => entry.collection === name).sort(byId);
  return {
    site,
    sources: of('sources'),
    redirects: of('redirects'),
    districts: of('districts'),
    spending: of('spending'),
    guides: of('guides'),
  };
}

/** Ids of all entries that were written, whether right or not. */
export function idsByCollection(
  raw: readonly Pick<RawEntry, 'collection' | 'id'>[],
): ReadonlyMap<CollectionName, ReadonlySet<string>> {
  const ids = new Map<CollectionName, Set<string>>();
  for (const { collection, id } of raw) ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  return ids;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
