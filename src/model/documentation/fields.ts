import { z } from 'astro/zod';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { core, formOf, metaOf } from '../../schemas/describe.ts';

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

function keyName(schema: z.ZodRecord): string {
  return formOf(schema.keyType as z.ZodType)?.example ?? 'name';
}

/** What a field takes, in words. */
function takes(field: z.ZodType): string {
  const schema = core(field);
  const form = formOf(schema);
  if (form) return `${form.must}: ${form.example}`;
  if (schema instanceof z.ZodEnum)
    return schema.options.length > 12 ? 'one of a fixed list' : `one of ${schema.options.join(', ')}`;
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).map(takes).join(', or ');
  if (schema instanceof z.ZodArray) return 'a list';
  if (schema instanceof z.ZodRecord) return `fields named by ${keyName(schema) === 'name' ? 'words' : 'school year'}`;
  if (schema instanceof z.ZodObject) return 'fields of its own';
  return scalar(schema);
}

function scalar(schema: z.ZodType): string {
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (!(schema instanceof z.ZodNumber)) return 'text';
  const whole = schema.format === 'safeint' ? 'a whole number' : 'a number';
  const most = schema.maxValue;
  return most === null || most >= Number.MAX_SAFE_INTEGER
    ? `${whole}, 0 or more`
    : `${whole} from ${schema.minValue ?? 0} to ${most}`;
}
