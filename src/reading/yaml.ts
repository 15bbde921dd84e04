import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { atOffset, type Issue } from '../report/issue.ts';
import type { FileReference } from '../schemas/corpus.ts';
import { explain, lineWithoutColon, type Explanation } from './yaml-reasons.ts';

/**
 * Reads YAML; the data of a text that holds nothing but comments is undefined. The core schema keeps dates as text,
 * so that 2026-11-22 never becomes a moment in some time zone. Aliases are refused: they can make data without end.
 * js-yaml is used here because it is several times faster than `yaml`, which gives positions and is used only
 * for files that have a problem.
 *
 * @param offset how many characters of the file stand before this text
 */
export function parseYaml(text: string, file: FileReference, offset: number): { data: unknown } | { issue: Issue } {
  try {
    return { data: load(text, { schema: CORE_SCHEMA, maxAliases: 0 }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (error.reason.includes('the input is empty')) return { data: undefined };
    return { issue: syntaxIssue(error, text, file, offset) };
  }
}

function syntaxIssue(error: YAMLException, text: string, file: FileReference, offset: number): Issue {
  const stopped = error.mark?.position ?? 0;
  const { what, fix, where } = followsNoField(text, stopped) ? lineWithoutColon : explain(error.reason);
  const place = atOffset(offset + placeOf(where, text, stopped));
  return { code: 'yaml-syntax', file, place, label: 'YAML', what: `YAML cannot be read from here on: ${what}.`, fix };
}

function placeOf(where: Explanation['where'], text: string, stopped: number): number {
  if (where instanceof RegExp) return Math.max(0, text.search(where));
  return where === 'line before' ? lineBefore(text, stopped).end : stopped;
}

/** A line without its colon reads as the start of a text, and only the colon of the next field stops the parser. */
function followsNoField(text: string, stopped: number): boolean {
  const [, indent] = /(?:^|\n)( *)[\w-]+$/.exec(text.slice(0, stopped)) ?? [];
  const [, above, content] = /^( *)(.*)$/.exec(lineBefore(text, stopped).line) ?? [];
  return text[stopped] === ':' && indent === above && content !== undefined && !/:(?: |$)/.test(content);
}

/** The last line with more than a comment before the line of a position, and the place of its last character. */
function lineBefore(text: string, position: number): { readonly line: string; readonly end: number } {
  const above = text.slice(0, text.lastIndexOf('\n', position - 1) + 1);
  const lines = above.split('\n');
  const index = lines.findLastIndex((line) => !/^\s*(?:#.*)?$/.test(line));
  const line = (lines[index] ?? '').trimEnd();
  const end = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0) + line.length - 1;
  return { line, end: Math.max(0, end) };
}
