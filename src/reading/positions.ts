import { isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Pair, type Scalar } from 'yaml';
import type { Issue, LocatedIssue, Place } from '../report/issue.ts';
import type { FileReference } from '../schemas/corpus.ts';
import type { DataPath } from '../schemas/describe.ts';
import { placeOfFields } from './front-matter.ts';
import { textOf } from './text.ts';

/** Finds lines and columns in one file. Made only for files that have a problem: parsing for positions is slow. */
export class Positions {
  /** The offset of the first character of each line. */
  readonly #lineStarts: readonly number[];
  readonly #yaml: string;
  /** Characters before the YAML: a page's fields start after its first line. */
  readonly #offset: number;
  #parsed: Document | undefined;

  constructor(file: FileReference) {
    const text = textOf(file);
    const place = /\.mdx?$/.test(file.path) ? placeOfFields(text) : undefined;
    this.#offset = place?.start ?? 0;
    this.#yaml = text.slice(this.#offset, place?.end);
    this.#lineStarts = [0, ...Array.from(text.matchAll(/\n/g), (match) => match.index + 1)];
  }

  /** Places in the text of a page need no YAML. */
  get #document(): Document {
    this.#parsed ??= parseDocument(this.#yaml, { uniqueKeys: false });
    return this.#parsed;
  }

  /** The text of a value as the author wrote it: "0100005", where YAML made 100005 of it. */
  writtenAt(path: DataPath): string | undefined {
    const node = this.#document.getIn(path, true);
    return isScalar(node) ? (node as Scalar & { source?: string }).source : undefined;
  }

  /** Line and column, both counted from 1, of a place in this file. */
  of(place: Place): { line: number; column: number } {
    const offset =
      place.kind === 'file' ? 0 : place.kind === 'offset' ? place.offset : this.#field(place.path, place.part);
    const line = this.#lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (this.#lineStarts[line] ?? 0) + 1 };
  }

  /** The character a field starts at; for a field that is not there, the nearest one around it. */
  #field(path: DataPath, part: 'key' | 'value'): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const wanted = length === path.length ? part : 'value';
      const found = this.#start(path.slice(0, length), wanted);
      if (found !== undefined) return found + this.#offset;
    }
    return this.#offset;
  }

  #start(path: DataPath, part: 'key' | 'value'): number | undefined {
    const pair = this.#pair(path);
    const node = this.#document.getIn(path, true);
    if (pair && (part === 'key' || !isNode(node) || isMap(node) || isSeq(node))) return rangeStart(pair.key);
    return rangeStart(node);
  }

  /** The line "name: value" of a field, where the field stands in a map. */
  #pair(path: DataPath): Pair | undefined {
    const parent = path.length === 0 ? undefined : this.#document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    return isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === last)
      : undefined;
  }
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Works out line and column of every issue, and sorts them as an author walks through the files. */
export function locate(issues: readonly Issue[]): LocatedIssue[] {
  const files = new Map<string, Positions>();
  const positionsOf = (file: FileReference): Positions => {
    const key = `${file.root}\n${file.path}`;
    const positions = files.get(key) ?? new Positions(file);
    files.set(key, positions);
    return positions;
  };
  return issues.map((issue) => ({ ...issue, ...lineAndColumn(issue, positionsOf) })).sort(byPlace);
}

/** A file that could not be read as text has no lines to look for. */
function lineAndColumn(
  issue: Issue,
  positionsOf: (file: FileReference) => Positions,
): { line: number; column: number } {
  return issue.place.kind === 'file' ? { line: 1, column: 1 } : positionsOf(issue.file).of(issue.place);
}

function byPlace(a: LocatedIssue, b: LocatedIssue): number {
  return compare(a.file.path, b.file.path) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
