import type { DataPath } from '../../schemas/describe.ts';

/**
 * An entry while it is written: what its content file would say, in any state of being finished. A number that cannot
 * be read yet stands as the text that was typed.
 */
export type Draft = Readonly<Record<string, unknown>>;

/** What stands at a place; undefined where nothing does. */
export function valueAt(draft: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => (isHolder(value) ? childOf(value, step) : undefined), draft);
}

/** The text at a place without white space around it; empty where there is none. A number is read as it is written. */
export function textAt(draft: unknown, path: DataPath): string {
  const value = valueAt(draft, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The rows of a list; none where there is no list. */
export function rowsAt(draft: unknown, path: DataPath): readonly unknown[] {
  const value = valueAt(draft, path);
  return Array.isArray(value) ? value : [];
}

/** The names of the fields that are written at a place. */
export function namesAt(draft: unknown, path: DataPath): readonly string[] {
  const value = valueAt(draft, path);
  return isHolder(value) && !Array.isArray(value) ? Object.keys(value) : [];
}

/** Whether a place says something: a text with a letter in it, a number, a word for one, true. */
export function isWritten(draft: unknown, path: DataPath): boolean {
  return textAt(draft, path) !== '';
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Only what was written: every object also has a "constructor". */
function childOf(holder: object, step: string | number): unknown {
  return Object.hasOwn(holder, step) ? (holder as Readonly<Record<string | number, unknown>>)[step] : undefined;
}
