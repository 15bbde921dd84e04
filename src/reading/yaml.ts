import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { atOffset, type Issue } from '../report/issue.ts';
import type { FileReference } from '../schemas/corpus.ts';
import { explain, type Explanation } from './yaml-reasons.ts';

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
  const { what, fix, where } = explain(error.reason);
  const place = atOffset(offset + placeOf(where, text, error.mark?.position ?? 0));
  return { code: 'yaml-syntax', file, place, label: 'YAML', what: `YAML cannot be read from here on: ${what}.`, fix };
}

function placeOf(where: Explanation['where'], text: string, stopped: number): number {
  if (where instanceof RegExp) return Math.max(0, text.search(where));
  return where === 'line before' ? endOfLineBefore(text, stopped) : stopped;
}

/** The last character of the last line with text before the line of a position. */
function endOfLineBefore(text: string, position: number): number {
  const lineStart = text.lastIndexOf('\n', position - 1) + 1;
  return Math.max(0, text.slice(0, lineStart).trimEnd().length - 1);
}
