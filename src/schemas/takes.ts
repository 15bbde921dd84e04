import { z } from 'astro/zod';
import { core, formOf } from './describe.ts';

/** What a field takes, in words. */
export function takes(field: z.ZodType): string {
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

/** What a group of fields with free names is named by: the example of their form, or "name". */
export function keyName(schema: z.ZodRecord): string {
  return formOf(schema.keyType as z.ZodType)?.example ?? 'name';
}
