import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { core, formOf, metaOf } from '../schemas/describe.ts';
import { keyName } from '../schemas/takes.ts';
import { commented, offered } from './comments.ts';
import { exampleOf } from './examples.ts';

/** What is known of an entry already, by the names of its fields. */
export type Given = Readonly<Record<string, unknown>>;

/** One field with what is said of it. */
interface Block {
  /** Whether the field is written, and not only offered. */
  readonly isWritten: boolean;
  readonly comment: readonly string[];
  readonly lines: readonly string[];
}

/**
 * The fields of an entry in the order of its schema, each with its sentence: filled in what is known, empty what must
 * be filled in, and behind a number sign what may be added.
 */
export function fieldBlocks(schema: z.ZodObject, given: Given): readonly (readonly string[])[] {
  return blocksOf(schema, given).map(({ comment, lines }) => [...comment, ...lines]);
}

function blocksOf(schema: z.ZodObject, given: Given): Block[] {
  const fields: (readonly [string, z.ZodType])[] = Object.entries(schema.shape);
  const needed = fields.filter(([name, field]) => given[name] !== undefined || isNeeded(field)).map(([name]) => name);
  // A group of fields of which none is written would read as nothing at all.
  const written = needed.length > 0 ? needed : fields.slice(0, 1).map(([name]) => name);
  return fields.map(([name, field]) => {
    const isWritten = written.includes(name);
    const lines = isWritten
      ? writtenLines(name, field, given[name])
      : offered(emptyLines(name, field, exampleOf(field)));
    return { isWritten, comment: commented(sayingOf(name, field)), lines };
  });
}

function isNeeded(field: z.ZodType): boolean {
  return !field.safeParse(undefined).success;
}

/** "Status: draft, public-comment, adopted, amended or archived." */
function sayingOf(name: string, field: z.ZodType): string {
  const { title = name, description = '' } = metaOf(field);
  return `${title}: ${description}${choices(field, description)}`;
}

/** The words of a closed list, where the sentence does not give them. Two letters of a state need no list. */
function choices(field: z.ZodType, sentence: string): string {
  const schema = core(field);
  const inner = schema instanceof z.ZodArray ? core(schema.element as z.ZodType) : schema;
  if (!(inner instanceof z.ZodEnum)) return '';
  const words = inner.options.map(String);
  const isKnown = words.every((word) => sentence.includes(word) || word.length === 2);
  return isKnown ? '' : ` Words to choose from: ${words.join(', ')}.`;
}

function writtenLines(name: string, field: z.ZodType, value: unknown): readonly string[] {
  const schema = core(field);
  if (value === undefined) return emptyLines(name, field, '');
  return schema instanceof z.ZodObject && isGroup(value)
    ? [`${name}:`, ...indented(groupLines(schema, value))]
    : stringify({ [name]: value }, { lineWidth: 110, singleQuote: false })
        .trimEnd()
        .split('\n');
}

function isGroup(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param single what a single value is; empty where it is to be written */
function emptyLines(name: string, field: z.ZodType, single: string): readonly string[] {
  const schema = core(field);
  if (formOf(schema)) return [scalarLine(`${name}:`, single)];
  if (schema instanceof z.ZodObject) return [`${name}:`, ...indented(groupLines(schema, {}))];
  if (schema instanceof z.ZodArray) return [`${name}:`, ...indented(listLines(schema, single))];
  if (schema instanceof z.ZodRecord) return [`${name}:`, ...indented(recordLines(schema, single))];
  return [scalarLine(`${name}:`, single)];
}

/** As many items as a list has at least; one where it may be empty. */
function listLines(list: z.ZodArray, single: string): readonly string[] {
  const element = list.element as z.ZodType;
  const schema = core(element);
  if (schema instanceof z.ZodObject) return rowLines(schema, {});
  const { minItems = 1 } = z.toJSONSchema(list, { unrepresentable: 'any' });
  return Array.from({ length: minItems }, () => scalarLine('-', single === '' ? '' : exampleOf(element)));
}

function recordLines(schema: z.ZodRecord, single: string): readonly string[] {
  const { keyType } = schema;
  const valueType = schema.valueType as z.ZodType;
  const key = keyType instanceof z.ZodEnum ? String(keyType.options[0]) : `"${keyName(schema)}"`;
  return emptyLines(key, valueType, single === '' ? '' : exampleOf(valueType));
}

function scalarLine(start: string, value: string): string {
  return value === '' ? start : `${start} ${value}`;
}

function groupLines(schema: z.ZodObject, given: Given): readonly string[] {
  return fieldBlocks(schema, given).flat();
}

/** A row of a list. Its hyphen stands before the first field that is written, so that others can be added below it. */
export function rowLines(schema: z.ZodObject, given: Given): readonly string[] {
  const blocks = blocksOf(schema, given);
  const first = blocks.find(({ isWritten }) => isWritten);
  if (first === undefined) return [];
  const [start = '', ...more] = first.lines;
  const rest = blocks.filter((block) => block !== first).flatMap(({ comment, lines }) => [...comment, ...lines]);
  return [...first.comment, `- ${start}`, ...indented([...more, ...rest])];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
