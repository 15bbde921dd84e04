import type { RawEntry } from '../reading/collect.ts';
import type { Folder } from '../reading/read-folder.ts';
import { collections } from '../schemas/collections.ts';

/** The folders a site is made of: its own, and the shipped library where the site asks for it. */
export interface Folders {
  readonly own: Folder;
  readonly library: Folder | undefined;
}

/** What a site takes of the library. */
export interface LibraryChoice {
  readonly examples: boolean;
  readonly hide: readonly string[];
}

/** "guides/coaching": the address of an entry. */
export function addressOf(entry: Pick<RawEntry, 'collection' | 'id'>): string {
  return `${entry.collection}/${entry.id}`;
}

/** Lays the site's own entries over the library's: the same collection and id, and the own one wins. */
export function merge({ own, library }: Folders, choice: LibraryChoice): RawEntry[] {
  const taken = new Set(own.entries.map(addressOf));
  const hidden = new Set(choice.hide);
  const shipped = (library?.entries ?? []).filter((entry) => {
    const kind = collections[entry.collection].shipped;
    const wanted = kind === 'library' || (kind === 'example' && choice.examples);
    return wanted && !taken.has(addressOf(entry)) && !hidden.has(addressOf(entry));
  });
  return [...own.entries, ...shipped];
}
