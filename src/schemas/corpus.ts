import type { CollectionName, DataOf } from './collections.ts';
import type { DataPath } from './describe.ts';
import type { Prose, StoredProse } from './prose.ts';

/** A file of a content folder: the folder it stands in, and its path there with forward slashes. */
export interface FileReference {
  readonly root: string;
  readonly path: string;
}

/** Which folder an entry comes from: the district's own, or the shipped library beneath it. */
export type Layer = 'own' | 'library';

/** Where an entry is written: its file, and its path inside it where one file holds a list of entries. */
export interface Origin {
  readonly file: FileReference;
  readonly path: DataPath;
  readonly layer: Layer;
  /** When the file was last saved, in milliseconds since 1970. */
  readonly modified: number;
}

/** One entry whose data has the shape of its collection. */
export interface Entry<Name extends CollectionName> {
  readonly collection: Name;
  readonly id: string;
  readonly data: DataOf<Name>;
  readonly origin: Origin;
  /** What the Markdown says, for collections of prose. */
  readonly prose: Prose | undefined;
}

export type Entries = { readonly [Name in CollectionName]: readonly Entry<Name>[] };
export type AnyEntry = { [Name in CollectionName]: Entry<Name> }[CollectionName];

/** One entry as pages are made from it: without its place in a file, which is of use to messages only. */
export type PublishedEntry<Name extends CollectionName> = Pick<Entry<Name>, 'id' | 'data'> & {
  readonly collection: Name;
  readonly prose: StoredProse | undefined;
};

/** What pages are made from. */
export type PublishedCorpus = {
  readonly [Name in Exclude<CollectionName, 'site'>]: readonly PublishedEntry<Name>[];
} & { readonly site: DataOf<'site'> };

/** Everything that is published, each collection sorted by id. */
export interface Corpus extends Omit<Entries, 'site'> {
  readonly site: DataOf<'site'>;
}

/** Collections whose entries are texts in Markdown or MDX. */
export const pageCollections = [
  ...(['designs', 'cases', 'standards', 'frameworks', 'guides'] as const),
  ...(['protocols', 'research'] as const),
] as const;
export type PageCollection = (typeof pageCollections)[number];

/** Collections of the library: texts, and entries that say all in their fields. Each has a title, a summary and a day of review. */
export const libraryCollections = [
  ...pageCollections,
  ...([
    'lenses',
    'cycles',
    'pathways',
    'credentials',
    'datasets',
    'organizations',
    'glossary',
    'requirements',
  ] as const),
] as const;
export type LibraryCollection = (typeof libraryCollections)[number];

/** Every entry that is a text. */
export function pagesOf(corpus: Corpus): readonly AnyEntry[] {
  return pageCollections.flatMap((name): readonly AnyEntry[] => corpus[name]);
}
