import { atField, atOffset, type Issue } from '../report/issue.ts';
import type { Code } from '../report/codes.ts';
import type { AnyEntry, Corpus } from '../schemas/corpus.ts';
import { describe, type DataPath } from '../schemas/describe.ts';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';

/** What a picture looks like. */
export interface PictureLook {
  /** The colours it is painted in as #rrggbb; none where the file does not say them plainly. */
  readonly colours: readonly string[];
  /** In pixels, or in units of its own where it is drawn; undefined where the file says none. */
  readonly size: { readonly width: number; readonly height: number; readonly isDrawn: boolean } | undefined;
}

/** What checks across entries are given. */
export interface CheckInput {
  readonly corpus: Corpus;
  /** Ids of every entry there is, also of those with problems of their own. */
  readonly known: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Collections of which a file cannot be read: a list may hold any id. */
  readonly unread: ReadonlySet<CollectionName>;
  /** Where the words of site.yaml are written; undefined where there is no such file. */
  readonly siteEntry: AnyEntry | undefined;
  /** Entries of the library before any is hidden, as "guides/read-a-spending-page"; empty without a library. */
  readonly library: ReadonlySet<string>;
  /** Pictures of the content folder: "images/logo.svg". */
  readonly images: ReadonlySet<string>;
  /** What these pictures look like. */
  readonly pictures: ReadonlyMap<string, PictureLook>;
  /** Every page the site will have, with its anchors; undefined where its entry cannot be read. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** The day the check is made for, as 2026-11-22. */
  readonly today: string;
}

/** One rule. It reports every place that breaks it, and prints nothing. */
export type Check = (input: CheckInput) => Issue[];

/** The words of an issue. */
export interface Words {
  readonly what: string;
  readonly fix: string;
}

/** An issue about a field of an entry, labelled as the schema labels it. */
export function fieldIssue(
  entry: AnyEntry,
  code: Code,
  path: DataPath,
  words: Words,
  part: 'key' | 'value' = 'value',
): Issue {
  const { label } = describe(collections[entry.collection].schema, path);
  return { code, file: entry.origin.file, place: atField([...entry.origin.path, ...path], part), label, ...words };
}

/** An issue about a place in the text of an entry. */
export function textIssue(entry: AnyEntry, code: Code, offset: number, label: string, words: Words): Issue {
  return { code, file: entry.origin.file, place: atOffset(offset), label, ...words };
}

/** Every entry of every collection but the site itself. */
export function allEntries(corpus: Corpus): AnyEntry[] {
  return collectionNames.flatMap((name): readonly AnyEntry[] => (name === 'site' ? [] : corpus[name]));
}
