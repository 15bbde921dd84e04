import type { AnySpec } from '../../../charts/any-words.ts';

/** A piece of a line of text. */
export type Run =
  | { readonly kind: 'words'; readonly words: string; readonly strong?: boolean; readonly href?: string }
  /** Numbers of notes that stand at the end of the document. */
  | { readonly kind: 'notes'; readonly numbers: readonly number[] };

/** A line of text; a paragraph is one of them. */
export type Text = readonly Run[];

/** A cell with a paragraph for each of its texts. */
export type Cell = readonly Text[];

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each as long as the columns; the first cell names the row. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What a document is made of, whatever kind of file it becomes. */
export type Block =
  /** A heading of the first level may begin a new page. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly newPage?: boolean }
  /** A caution is set apart: that a plan is made up, a draft, or no legal advice. */
  | { readonly kind: 'paragraph'; readonly text: Text; readonly manner?: 'lead' | 'meta' | 'caution' }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  /** The notes that the text refers to by their numbers. */
  | { readonly kind: 'notes'; readonly items: readonly string[] }
  | TableBlock
  /** A chart with the words that stand for it. */
  | { readonly kind: 'picture'; readonly chart: AnySpec; readonly alternative: string };

/** A whole document with what is said of it. */
export interface PlanDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly author: string;
  /** As "en-US". */
  readonly language: string;
  readonly paper: 'Letter' | 'A4';
  /** What stands at the head of every page. */
  readonly running: string;
  /** Days, as "2026-08-18". */
  readonly created: string;
  readonly modified: string;
  readonly blocks: readonly Block[];
}

export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, text };
}

export function words(text: string): Text {
  return [{ kind: 'words', words: text }];
}

export function strong(text: string): Text {
  return [{ kind: 'words', words: text, strong: true }];
}

export function paragraph(text: Text): Block {
  return { kind: 'paragraph', text };
}

export function meta(text: Text): Block {
  return { kind: 'paragraph', text, manner: 'meta' };
}

export function caution(text: string): Block {
  return { kind: 'paragraph', text: words(text), manner: 'caution' };
}

/** A list; nothing where it would have no items. */
export function list(items: readonly Text[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A part under a heading; nothing where it has nothing in it. */
export function part(title: Block, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [title, ...blocks];
}
