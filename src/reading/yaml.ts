import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { atOffset, type FileReference, type Issue } from '../report/issue.ts';

/**
 * Reads YAML. The core schema keeps dates as text, so that 2026-11-22 never becomes a moment in some time zone.
 * js-yaml is used here because it is several times faster than `yaml`, which gives positions and is used only
 * for files that have a problem.
 *
 * @param offset how many characters of the file stand before this text
 */
export function parseYaml(text: string, file: FileReference, offset: number): { data: unknown } | { issue: Issue } {
  try {
    return { data: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { issue: syntaxIssue(error, file, offset) };
  }
}

function syntaxIssue(error: YAMLException, file: FileReference, offset: number): Issue {
  return {
    code: 'yaml-syntax',
    file,
    place: atOffset(offset + (error.mark?.position ?? 0)),
    label: 'YAML',
    what: `YAML cannot be read from here on: ${error.reason}.`,
    fix: hints.find(([reason]) => error.reason.includes(reason))?.[1] ?? commonHint,
  };
}

const commonHint = 'Look at this line and the one above it for a missing quote, bracket, colon or indentation.';

/** What most often stands behind a reason of js-yaml's. */
const hints: readonly (readonly [reason: string, hint: string])[] = [
  ['duplicated mapping key', 'The same field stands here twice. Keep one of the two.'],
  ['tab', 'Indent with spaces; YAML does not take tabs.'],
  ['indentation', 'Line the field up with its neighbours: the same number of spaces before each.'],
];
