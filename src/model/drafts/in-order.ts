import { z } from 'astro/zod';
import { core } from '../../schemas/describe.ts';

/**
 * A value as a content file writes it: fields in the order of their schema, school years from the oldest on, and nothing
 * that says nothing. A field that the schema does not know stands after the others: the check names it.
 *
 * @returns undefined where nothing is left
 */
export function inOrder(schema: z.ZodType | undefined, value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const inner = schema && core(schema);
  if (Array.isArray(value))
    return rowsOf(inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined, value);
  return fieldsOf(inner, value as Readonly<Record<string, unknown>>);
}

function rowsOf(schema: z.ZodType | undefined, rows: readonly unknown[]): unknown {
  const kept = rows.map((row) => inOrder(schema, row)).filter((row) => row !== undefined);
  return kept.length === 0 ? undefined : kept;
}

function fieldsOf(schema: z.ZodType | undefined, value: Readonly<Record<string, unknown>>): unknown {
  const kept = namesInOrder(schema, Object.keys(value)).flatMap((name) => {
    const written = inOrder(fieldOf(schema, name), value[name]);
    return written === undefined ? [] : [[name, written] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function namesInOrder(schema: z.ZodType | undefined, names: readonly string[]): readonly string[] {
  if (!(schema instanceof z.ZodObject)) return names.toSorted();
  const known = Object.keys(schema.shape);
  return [...known.filter((name) => names.includes(name)), ...names.filter((name) => !known.includes(name))];
}

function fieldOf(schema: z.ZodType | undefined, name: string): z.ZodType | undefined {
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  const isKnown = schema instanceof z.ZodObject && Object.hasOwn(schema.shape, name);
  return isKnown ? (schema.shape[name] as z.ZodType) : undefined;
}
