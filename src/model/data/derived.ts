import { z } from 'astro/zod';
import { showsCitations } from '../../schemas/cited-text.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { DerivedCollection } from '../../schemas/data/data-file.ts';
import { ownFieldNames } from '../../schemas/data/derive.ts';
import { core } from '../../schemas/describe.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { libraryColumns, lastLibraryColumns, type Columns } from './columns.ts';
import { citedRecord, libraryRecord } from './parts.ts';
import { publishedTies } from './published-ties.ts';

/** An entry of a collection whose record follows from its schema. */
export function derivedRecord(
  entry: { [Name in DerivedCollection]: PublishedEntry<Name> }[DerivedCollection],
  context: Context,
) {
  return libraryRecord(entry, { alsoKnownAs: entry.data.alsoKnownAs, ...ownRecord(entry, context) }, context);
}

/** The fields a record takes over from its collection, with sentences apart from what they cite. */
export function ownRecord(
  { collection, data }: { readonly collection: CollectionName; readonly data: object },
  context: Context,
) {
  const schema: z.ZodObject = collections[collection].schema;
  const values = publishedTies(data, context);
  const fields = ownFieldNames(schema).filter((name) => values[name] !== undefined);
  return Object.fromEntries(fields.map((name) => [name, valueOf(values[name], schema.shape[name] as z.ZodType)]));
}

/** A value as records have it: sentences with citations stand apart from what they cite. */
export function valueOf(value: unknown, schema: z.ZodType): unknown {
  const inner = core(schema);
  if (typeof value === 'string') return showsCitations(inner) ? citedRecord(value) : value;
  if (Array.isArray(value) && inner instanceof z.ZodArray)
    return value.map((each: unknown) => valueOf(each, inner.element as z.ZodType));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(kept.map(([name, each]) => [name, valueOf(each, schemaInside(inner, name))]));
}

/** What a schema says of a field; nothing where it says nothing of what is inside. */
function schemaInside(schema: z.ZodType, name: string): z.ZodType {
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  const shape = schema instanceof z.ZodObject ? (schema.shape as Readonly<Record<string, z.ZodType>>) : {};
  return shape[name] ?? z.unknown();
}

/** As deep as one cell can still be read: a list, and lists in its rows. */
const deepest = 2;

/**
 * The columns of a collection whose record follows from its schema. What lies deeper stands in the JSON file only.
 *
 * @param named those that come first
 * @param more those of fields that only the record has
 */
export function derivedColumns(
  collection: CollectionName,
  named = libraryColumns as Columns,
  more: Columns = {},
): Columns {
  const schema: z.ZodObject = collections[collection].schema;
  const own = ownFieldNames(schema).flatMap((name) => columnsOf(schema.shape[name] as z.ZodType, name, 0));
  return { ...named, ...Object.fromEntries(own), ...more, ...lastLibraryColumns };
}

function columnsOf(schema: z.ZodType, path: string, lists: number): [string, string][] {
  const inner = core(schema);
  if (showsCitations(inner)) return [[columnName(path), `${path}.text`]];
  if (inner instanceof z.ZodArray)
    return lists === deepest ? [] : columnsOf(inner.element as z.ZodType, `${path}[]`, lists + 1);
  if (!(inner instanceof z.ZodObject)) return [[columnName(path), path]];
  const shape = inner.shape as Readonly<Record<string, z.ZodType>>;
  return Object.entries(shape).flatMap(([name, each]) => columnsOf(each, `${path}.${name}`, lists));
}

/** "parts[].text" is parts_text. */
function columnName(path: string): string {
  return path
    .replaceAll('[]', '')
    .replaceAll('.', '_')
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
