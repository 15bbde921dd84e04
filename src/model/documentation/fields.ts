import { z } from 'astro/zod';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { core, metaOf } from '../../schemas/describe.ts';
import { keyName, takes } from '../../schemas/takes.ts';

/** One field of the field guide. */
export interface FieldView {
  /** The name to write, with the names around it: "bySource[].amounts.2021-22.value". */
  readonly name: string;
  readonly label: string;
  readonly sentence: string;
  readonly takes: string;
  readonly required: boolean;
  readonly depth: number;
}

export interface FieldGuide {
  readonly label: string;
  readonly sentence: string;
  readonly file: string;
  readonly fields: readonly FieldView[];
}

/** The field guide of a collection, made from its schema and nothing else. */
export function fieldGuide(name: CollectionName): FieldGuide {
  const { label, sentence, layout, schema } = collections[name];
  const file = layout.kind === 'folder' ? `${layout.path}/<id>${layout.extensions[0]}` : layout.path;
  return { label, sentence, file, fields: fieldsOf(schema, '', 0) };
}

function fieldsOf(schema: z.ZodObject, prefix: string, depth: number): FieldView[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const { title = key, description = '' } = metaOf(field);
    const required = !field.safeParse(undefined).success;
    const view = { name: `${prefix}${key}`, label: title, sentence: description, takes: takes(field), required, depth };
    return [view, ...inside(field, `${prefix}${key}`, depth + 1)];
  });
}

function inside(field: z.ZodType, name: string, depth: number): FieldView[] {
  const schema = core(field);
  if (schema instanceof z.ZodObject) return fieldsOf(schema, `${name}.`, depth);
  if (schema instanceof z.ZodArray) return inside(schema.element as z.ZodType, `${name}[]`, depth);
  if (schema instanceof z.ZodRecord && schema.valueType instanceof z.ZodObject)
    return inside(schema.valueType, `${name}.<${keyName(schema)}>`, depth);
  return [];
}
