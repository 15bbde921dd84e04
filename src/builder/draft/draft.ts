import { rowsAt, valueAt, type Draft } from '../../model/drafts/draft.ts';
import type { DataPath } from '../../schemas/describe.ts';

export { rowsAt, valueAt, type Draft };

/** The text at a place, for a control that shows text; numbers as they are written in the file. */
export function textAt(draft: unknown, path: DataPath): string {
  const value = valueAt(draft, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * A draft with another value at a place. Undefined and an empty text take the field out, and with it what would be
 * left empty around it: a field that says nothing does not stand in a content file. Rows of a list stay.
 */
export function withValue(draft: Draft, path: DataPath, value: unknown): Draft {
  return (changed(draft, path, value === '' ? undefined : value) ?? {}) as Draft;
}

/** A draft with one more row at the end of a list. */
export function withRow(draft: Draft, list: DataPath, row: unknown): Draft {
  return withValue(draft, list, [...rowsAt(draft, list), row]);
}

/** A draft without one row of a list. */
export function withoutRow(draft: Draft, list: DataPath, index: number): Draft {
  const rest = rowsAt(draft, list).filter((_, at) => at !== index);
  return withValue(draft, list, rest.length === 0 ? undefined : rest);
}

/** A draft in which a row has changed places with its neighbour. */
export function withRowMoved(draft: Draft, list: DataPath, from: number, to: number): Draft {
  const rows = [...rowsAt(draft, list)];
  const [row] = rows.splice(from, 1);
  rows.splice(to, 0, row);
  return withValue(draft, list, rows);
}

/** What some places say alike in one of their fields; undefined where they differ. */
export function sharedBy(draft: Draft, places: readonly DataPath[], name: string): unknown {
  const values = new Set(places.map((place) => valueAt(draft, [...place, name])));
  return values.size === 1 ? [...values][0] : undefined;
}

/** Writes the same into one field of some places. */
export function withShared(draft: Draft, places: readonly DataPath[], name: string, value: unknown): Draft {
  return places.reduce<Draft>((rest, place) => withValue(rest, [...place, name], value), draft);
}

function changed(holder: unknown, path: DataPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = changed(isHolder(holder) ? (holder as never)[step] : undefined, rest, value);
  if (typeof step === 'number') return rowsWith(Array.isArray(holder) ? holder : [], step, inner);
  const others = isHolder(holder) && !Array.isArray(holder) ? holder : {};
  if (inner !== undefined) return { ...others, [step]: inner };
  const left = Object.entries(others).filter(([name]) => name !== step);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

function rowsWith(rows: readonly unknown[], index: number, row: unknown): unknown[] {
  const all = [...rows];
  all[index] = row ?? {};
  return all;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
