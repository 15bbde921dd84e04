import { z } from 'astro/zod';
import { core } from '../../../schemas/describe.ts';
import { fieldsOf, labelOf, nameOf, rowSchema } from './parts.ts';
import { shownValue, type Names } from './shown.ts';

/** Fields that say nothing to a reader of a whole row: what programs point to, and where a claim is from. */
const aside: ReadonlySet<string> = new Set(['id', 'source', 'at', 'definition']);

/** All that a row says that came or went, a line for each of its fields: "Hours: 12". */
export function wholeText(schema: z.ZodType, row: unknown, names: Names): string {
  const lines = fieldsOf(schema)
    .filter(([name]) => !aside.has(name))
    .map(([name, field]) => [labelOf(field, name), fieldText(name, field, valueAt(row, name), names)] as const)
    .filter(([, text]) => text !== '');
  return lines.length === 0 ? shownValue('', row, names) : lines.map(([label, text]) => `${label}: ${text}`).join('\n');
}

/** Rows inside of it by their names, groups by their values. */
function fieldText(name: string, schema: z.ZodType, value: unknown, names: Names): string {
  if (rowSchema(schema) && Array.isArray(value)) return value.map((each) => nameOf(each, names)).join('; ');
  if (core(schema) instanceof z.ZodObject) return groupText(schema, value, names);
  return value === false ? '' : shownValue(name, value, names);
}

function groupText(schema: z.ZodType, group: unknown, names: Names): string {
  return fieldsOf(schema)
    .filter(([name]) => !aside.has(name))
    .map(([name]) => shownValue(name, valueAt(group, name), names))
    .filter((text) => text !== '')
    .join(', ');
}

function valueAt(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
