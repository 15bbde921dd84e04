import type { RawEntry } from '../reading/collect.ts';

/**
 * The works that stories and plans bring along, as entries of the bibliography: what was written by itself is one file,
 * and is published in any content folder as it is. A work that the bibliography, or another of these files, has by the
 * same id and title is the same work, and stands there once.
 *
 * @param entries everything that was read
 */
export function ownSources(entries: readonly RawEntry[]): RawEntry[] {
  const titles = new Map(
    entries.flatMap(({ collection, id, raw }) => (collection === 'sources' ? [[id, titleOf(raw)]] : [])),
  );
  return entries
    .filter(({ collection }) => collection === 'stories' || collection === 'plans')
    .flatMap((entry) => broughtBy(entry, titles));
}

function broughtBy({ raw, origin }: RawEntry, titles: Map<string, unknown>): RawEntry[] {
  const { sources }: { readonly sources?: unknown } = typeof raw === 'object' && raw !== null ? raw : {};
  return (Array.isArray(sources) ? sources : []).flatMap((source: unknown, index): RawEntry[] => {
    const id = idOf(source);
    if (id === undefined || (titles.has(id) && titles.get(id) === titleOf(source))) return [];
    titles.set(id, titleOf(source));
    const path = [...origin.path, 'sources', index];
    return [{ collection: 'sources', id, raw: source, origin: { ...origin, path }, prose: undefined }];
  });
}

function idOf(source: unknown): string | undefined {
  const { id }: { readonly id?: unknown } = typeof source === 'object' && source !== null ? source : {};
  return typeof id === 'string' ? id : undefined;
}

function titleOf(source: unknown): unknown {
  return typeof source === 'object' && source !== null && 'title' in source ? source.title : undefined;
}
