import { parseDocument } from 'yaml';
import { ImportProblem } from '../../import/problem.ts';
import type { Known } from '../../model/drafts/known-fields.ts';
import type { Draft } from '../draft/draft.ts';

/** What of a file has a place in an entry, and in a sentence each what has none. */
interface Fitting {
  readonly value: Draft;
  readonly problems: readonly string[];
}

/** @throws ImportProblem where a field holds something of another kind */
export function fitting({ value, leftOut, unfit }: Known): Fitting {
  if (unfit !== undefined) throw new ImportProblem(`The file has something at “${unfit}” that this field cannot hold.`);
  return { value: value as Draft, problems: leftOut.map((label) => `“${label}” has no place here and was left out.`) };
}

/**
 * The fields of a content file as they are written. Dates stay texts, as in the check.
 *
 * @param otherwise what is said of a file that has no fields
 * @throws ImportProblem where it cannot be read
 */
export function readYaml(text: string, otherwise: string): Readonly<Record<string, unknown>> {
  const document = parseDocument(text, { schema: 'core' });
  const [error] = document.errors;
  if (error) {
    const line = error.linePos?.[0].line;
    throw new ImportProblem(
      `The file cannot be read${line === undefined ? '' : `: look at its line ${line}, or run the check on it`}.`,
    );
  }
  const value = read(() => document.toJS() as unknown);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ImportProblem(otherwise);
}

/** A file may repeat a part of itself until it fills the memory; the reader stops at a hundred. */
function read(value: () => unknown): unknown {
  try {
    return value();
  } catch (cause) {
    throw new ImportProblem('The file repeats parts of itself too often to be read.', { cause });
  }
}
