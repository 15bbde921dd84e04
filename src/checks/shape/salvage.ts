import type { z } from 'astro/zod';
import { describe, type DataPath } from '../../schemas/describe.ts';

/** What is left of an entry without its wrong fields. */
export interface Salvaged {
  readonly data: unknown;
  readonly original: (path: DataPath) => DataPath;
}

/**
 * Leaves out the least that makes the rest right: the wrong field where it may be missing, else the row around it.
 * Fields missing at the top stay missing; a check that relies on one looks whether it is there.
 */
export function salvage(raw: unknown, schema: z.ZodObject, issues: readonly z.core.$ZodIssue[]): Salvaged {
  const copy: unknown = structuredClone(raw);
  for (const issue of issues) for (const path of pathsOf(issue)) remove(copy, removable(schema, path));
  const kept = new Map<string, readonly number[]>();
  compact(copy, [], kept);
  const partial = schema.partial().safeParse(copy);
  return { data: partial.success ? partial.data : undefined, original: (path) => original(path, kept) };
}

function pathsOf(issue: z.core.$ZodIssue): DataPath[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

function removable(schema: z.ZodObject, path: DataPath): DataPath {
  return path.length <= 1 || describe(schema, path).removable ? path : removable(schema, path.slice(0, -1));
}

function remove(root: unknown, path: DataPath): void {
  const parent = path.slice(0, -1).reduce<unknown>(child, root);
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else Reflect.deleteProperty(parent, last);
}

/** Closes the gaps in lists, and keeps the row numbers the rest had. */
function compact(value: unknown, path: DataPath, kept: Map<string, readonly number[]>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value))
    compact(item, [...path, Array.isArray(value) ? Number(key) : key], kept);
  if (!Array.isArray(value) || !value.includes(undefined)) return;
  const rows: unknown[] = value;
  const indexes = [...rows.keys()].filter((index) => rows[index] !== undefined);
  kept.set(JSON.stringify(path), indexes);
  rows.splice(0, rows.length, ...indexes.map((index) => rows[index]));
}

function original(path: DataPath, kept: ReadonlyMap<string, readonly number[]>): DataPath {
  const found: (string | number)[] = [];
  for (const step of path) {
    const rows = kept.get(JSON.stringify(found));
    found.push(typeof step === 'number' ? (rows?.[step] ?? step) : step);
  }
  return found;
}

function child(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
}
