import { wholeFile, type Issue } from '../report/issue.ts';
import type { FileReference } from '../schemas/corpus.ts';
import { apart } from './apart.ts';
import { parseYaml } from './yaml.ts';

/** A Markdown file taken apart. */
export interface Page {
  readonly data: unknown;
  readonly body: string;
  /** Characters of the file before the body. */
  readonly bodyOffset: number;
}

/** Where the fields of a page stand in its text, and where its body begins. */
export interface FieldsPlace {
  readonly start: number;
  readonly end: number;
  readonly bodyOffset: number;
}

/** The fields start after the first line, "---" and its line end. Anything behind the hyphens is no opening. */
const opening = /^---[ \t]*\r?\n/;

/** The line that ends the fields, with its own end. */
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** Finds the fields of a page; those that nothing closes reach to the end. Undefined where nothing opens them. */
export function placeOfFields(text: string): FieldsPlace | undefined {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const close = closing.exec(text.slice(start));
  const end = close ? start + close.index : text.length;
  return { start, end, bodyOffset: end + (close?.[0].length ?? 0) };
}

/** Splits a page into its fields and its text. */
export function splitPage(text: string, file: FileReference): Page | { issue: Issue } {
  const place = placeOfFields(text);
  if (!place) return { issue: noFields(file) };
  const { start, end, bodyOffset } = place;
  // The fields are kept, and are pieces of what they are read from: they must not be pieces of the whole page.
  const yaml = parseYaml(apart(text.slice(start, end)), file, start);
  return 'issue' in yaml ? yaml : { data: yaml.data ?? {}, body: text.slice(bodyOffset), bodyOffset };
}

function noFields(file: FileReference): Issue {
  return {
    code: 'front-matter-missing',
    file,
    place: wholeFile,
    label: 'Fields',
    what: 'The page does not start with its fields.',
    fix: 'Start with a line of three hyphens, then title, summary and reviewed, then three hyphens again.',
  };
}
