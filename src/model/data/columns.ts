import { z } from 'astro/zod';
import { csv } from '../../lib/csv.ts';
import { core, metaOf } from '../../schemas/describe.ts';

/**
 * The columns of a spreadsheet in their order, each with the field of the record it shows: "people.min", or
 * "purposes[].label" for a list. A cell and what is said of its column come from the same words.
 */
export type Columns = Readonly<Record<string, string>>;

/** A spreadsheet with one line for each record. */
export function spreadsheet(records: readonly object[], columns: Columns): string {
  const ways = Object.values(columns).map((field) => field.replaceAll('[]', '').split('.'));
  return csv([Object.keys(columns), ...records.map((record) => ways.map((way) => cellAt(record, way)))]);
}

/** A yes is the name of its field, so that it can be read without the head of the column. */
function cellAt(value: unknown, way: readonly string[], name = ''): string | number {
  if (Array.isArray(value)) return joined(value.map((each) => cellAt(each, way, name)));
  const [step, ...rest] = way;
  if (typeof value === 'object' && value !== null && step !== undefined)
    return cellAt((value as Readonly<Record<string, unknown>>)[step], rest, step);
  if (typeof value === 'number' || typeof value === 'string') return value;
  return value === true ? name : '';
}

/** Lists that belong together keep an empty place for what one of them lacks. */
function joined(cells: readonly (string | number)[]): string {
  return cells.every((cell) => cell === '') ? '' : cells.join('; ');
}

/**
 * What a field is: the sentences of the schema on the way to it.
 *
 * @throws where the records have no such field, or where a list is not written as one
 */
export function meaningOf(schema: z.ZodObject, field: string): string {
  let inside: z.ZodType = schema;
  const sentences = field.split('.').map((step) => {
    const found = fieldOf(inside, step.replace('[]', ''));
    if (!found || core(found) instanceof z.ZodArray !== step.endsWith('[]'))
      throw new Error(`The records have no field "${field}".`);
    inside = elementOf(core(found));
    return metaOf(found).description ?? '';
  });
  return sentences.join(' ');
}

function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  return schema instanceof z.ZodObject ? (schema.shape as Readonly<Record<string, z.ZodType>>)[name] : undefined;
}

function elementOf(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodArray ? core(schema.element as z.ZodType) : schema;
}

/** What the spreadsheets of all collections begin with. */
export const firstColumns = { id: 'id', title: 'title', address: 'address' };

/** What those of the library begin and end with. */
export const libraryColumns = { ...firstColumns, summary: 'summary', also_known_as: 'alsoKnownAs[]' };
export const lastColumns = { reviewed: 'reviewed', fictional: 'fictional' };
export const lastLibraryColumns = {
  cited_sources: 'citations[].source',
  cited_places: 'citations[].at',
  ...lastColumns,
};

/** Where a figure or a rating comes from, below a field. */
export function basisColumns(prefix: string, field: string): Columns {
  return {
    [`${prefix}_source`]: `${field}.source`,
    [`${prefix}_place`]: `${field}.at`,
    [`${prefix}_estimate`]: `${field}.estimate`,
  };
}
