import type { Code } from '../../src/report/codes.ts';
import type { Random } from './random.ts';

/** A content folder of this repository that mutations start from. */
export type FolderName = 'hornbook' | 'riverbend';

/** A file in which nothing is wrong. */
export interface SourceFile {
  readonly folder: FolderName;
  readonly path: string;
  readonly text: string;
}

/** What became of a file, and what its author must be told. The line is worked out from the text, never by a check. */
export interface BrokenFile {
  readonly text: string | Uint8Array;
  readonly code: Code;
  /** Counted from 1. */
  readonly line: number;
  /** Where the broken file stands, if it got another name. */
  readonly path?: string;
  /** Whether the file it was made from stays beside it. */
  readonly isBeside?: boolean;
}

/** A way to break a file: every place of the file it can break, each as a file of its own. */
export type Mutation = (file: SourceFile, random: Random) => readonly BrokenFile[];
export type Mutations = Readonly<Record<string, Mutation>>;
