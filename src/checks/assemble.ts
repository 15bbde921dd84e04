import type { RawEntry } from '../reading/collect.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import type { AnyEntry, Corpus, Entries } from '../schemas/corpus.ts';

/** Puts entries together by collection, sorted by id; redirects keep the order of their file. */
export function assemble(entries: readonly AnyEntry[], site: Corpus['site']): Corpus {
  const sorted = Map.groupBy(entries.toSorted(byId), ({ collection }) => collection);
  // Each list holds what its name says; TypeScript cannot tie the names to the lists.
  const lists = Object.fromEntries(collectionNames.map((name) => [name, sorted.get(name) ?? []])) as unknown as Entries;
  return { ...lists, site };
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
