import type { FileReference } from '../schemas/corpus.ts';
import type { DataPath } from '../schemas/describe.ts';
import type { Code } from './codes.ts';

/** Where in a file something is wrong, before line and column are worked out. */
export type Place =
  /** A field by its path in the data; `part` says whether the name or the value is meant. */
  | { readonly kind: 'data'; readonly path: DataPath; readonly part: 'key' | 'value' }
  /** A character of the file, counted from 0. */
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'file' };

/** One thing that is wrong, or worth a look, in words for the author. */
export interface Issue {
  readonly code: Code;
  readonly file: FileReference;
  readonly place: Place;
  /** The field by its label, or what else the message is about: "File", "Link", "Heading". */
  readonly label: string;
  readonly what: string;
  readonly fix: string;
}

/** An issue with its line and column, both counted from 1. */
export interface LocatedIssue extends Issue {
  readonly line: number;
  readonly column: number;
}

export const wholeFile: Place = { kind: 'file' };

export function atField(path: DataPath, part: 'key' | 'value' = 'value'): Place {
  return { kind: 'data', path, part };
}

export function atOffset(offset: number): Place {
  return { kind: 'offset', offset };
}
