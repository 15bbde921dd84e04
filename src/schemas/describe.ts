import { z } from 'astro/zod';
import { textForms, type TextForm } from './forms.ts';

/** The way to a place in an entry's data: names of fields and positions in lists. */
export type DataPath = readonly (string | number)[];

/** What a schema says of one place in an entry's data. */
export interface FieldDescription {
  /** Labels from the outside in: "Spending by use › row 2 › Amounts › 2019-20 › Value". */
  readonly label: string;
  readonly sentence: string;
  readonly schema: z.ZodType | undefined;
  /** Whether the entry would still have its shape with this place left out. */
  readonly removable: boolean;
}

/** Finds the field at a path of the data, with its label and its sentence. Never fails: unknown steps keep their name. */
export function describe(root: z.ZodType, path: DataPath): FieldDescription {
  let schema: z.ZodType | undefined = root;
  let removable = false;
  let sentence = '';
  const labels: string[] = [];
  for (const step of path) {
    const parent: z.ZodType | undefined = schema && core(schema);
    schema = parent && inside(parent, step);
    removable = !(parent instanceof z.ZodObject) || !schema || schema.safeParse(undefined).success;
    const meta = schema && metaOf(schema);
    labels.push(meta?.title ?? (typeof step === 'number' ? `row ${step + 1}` : step));
    sentence = meta?.description ?? sentence;
  }
  return { label: labels.join(' › ') || 'Entry', sentence, schema: schema && core(schema), removable };
}

/** The names of fields a schema knows, for "did you mean". */
export function fieldNames(schema: z.ZodType | undefined): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const isWords = schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum;
  return isWords ? (schema.keyType as z.ZodEnum).options.map(String) : [];
}

/** The form a text must have, where the schema names one. */
export function formOf(schema: z.ZodType | undefined): TextForm | undefined {
  return schema && textForms.get(schema);
}

/** The schema without its wrappers for optional and default values. */
export function core(schema: z.ZodType): z.ZodType {
  const inner = unwrapped(schema);
  return inner ? core(inner) : schema;
}

/** The label and sentence of a field, which stand on the schema inside its wrappers. */
export function metaOf(schema: z.ZodType): {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
} {
  const inner = unwrapped(schema);
  return schema.meta() ?? (inner ? metaOf(inner) : {});
}

/** Whether a schema is another one, or was made of it by naming a field: each field has a schema of its own. */
export function isMadeOf(schema: z.ZodType | undefined, original: z.ZodType): boolean {
  if (schema === undefined) return false;
  return schema === original || isMadeOf(schema._zod.parent as z.ZodType | undefined, original);
}

function unwrapped(schema: z.ZodType): z.ZodType | undefined {
  const isWrapper =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return isWrapper ? (schema.unwrap() as z.ZodType) : undefined;
}

function inside(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject)
    // An author may write "constructor", which every object has.
    return Object.hasOwn(schema.shape, step) ? (schema.shape[step] as z.ZodType) : undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}
