import matter from 'gray-matter';
import { wholeFile, type Issue } from '../report/issue.ts';
import type { FileReference } from '../schemas/corpus.ts';
import { parseYaml } from './yaml.ts';

/** A Markdown file taken apart. */
export interface Page {
  readonly data: unknown;
  readonly body: string;
  /** Characters of the file before the body. */
  readonly bodyOffset: number;
}

/** The fields start after the first line, "---" and its line end. */
const opening = /^---[ \t]*\r?\n/;

/**
 * Splits a page into its fields and its text. Only plain `---` opens the fields: gray-matter would run the
 * contents of `---js` as a program.
 */
export function splitPage(text: string, file: FileReference): Page | { issue: Issue } {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { issue: noFields(file) };
  const outcomes: ReturnType<typeof parseYaml>[] = [];
  const read = (source: string): object => {
    outcomes.push(parseYaml(source, file, Math.max(0, text.indexOf(source))));
    return {};
  };
  const page = matter(text, { engines: { yaml: read } });
  const outcome = outcomes[0] ?? { data: {} };
  if ('issue' in outcome) return outcome;
  return { data: outcome.data ?? {}, body: page.content, bodyOffset: text.length - page.content.length };
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
