import { z } from 'astro/zod';
import { showsCitations } from '../cited-text.ts';
import { core, metaOf } from '../describe.ts';
import { field } from '../field.ts';
import { citedRecord, libraryRecordFields } from './record-parts.ts';

/** Fields that every record has already, in a form of its own, and those that are for authors only. */
const elsewhere = new Set([...Object.keys(libraryRecordFields), 'reviewBy', 'silence']);

/**
 * The record of a collection of the library: what all records have, around the fields of its own schema. Sentences
 * with citations stand apart from what they cite; all else is as its author wrote it.
 */
export function derivedRecordSchema(schema: z.ZodObject): z.ZodObject {
  const { citations, reviewed, ...head } = libraryRecordFields;
  return z.strictObject({ ...head, ...ownFields(schema), citations, reviewed });
}

/** The names of the fields that a derived record takes over from its collection. */
export function ownFieldNames(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape).filter((name) => !elsewhere.has(name));
}

function ownFields(schema: z.ZodObject): Record<string, z.ZodType> {
  return Object.fromEntries(ownFieldNames(schema).map((name) => [name, inRecord(schema.shape[name] as z.ZodType)]));
}

/** A field with a default is always there; one that may be left out may be missing. */
function inRecord(schema: z.ZodType): z.ZodType {
  const { title = '', description = '' } = metaOf(schema);
  const labelled = field(shapeInRecord(core(schema)), title, description);
  return isOptional(schema) ? labelled.optional() : labelled;
}

function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional;
}

/** The form of values in a record. A copy each time, because labels hang on the schema itself. */
export function shapeInRecord(schema: z.ZodType): z.ZodType {
  if (showsCitations(schema)) return z.strictObject(citedRecord.shape);
  if (schema instanceof z.ZodArray) return z.array(shapeInRecord(core(schema.element as z.ZodType)));
  if (schema instanceof z.ZodRecord)
    return schema.clone({ ...schema.def, valueType: shapeInRecord(schema.valueType as z.ZodType) });
  if (!(schema instanceof z.ZodObject)) return schema.clone();
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  return z.strictObject(Object.fromEntries(Object.entries(shape).map(([name, inside]) => [name, inRecord(inside)])));
}
