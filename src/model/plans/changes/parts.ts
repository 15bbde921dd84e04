import { z } from 'astro/zod';
import { shownValue, type Names } from './shown.ts';
import { showsCitations } from '../../../schemas/cited-text.ts';
import { core, metaOf } from '../../../schemas/describe.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a row of a list is told by in both versions: its id, or what says most of it. */
const tellingFields: readonly (readonly string[])[] = [
  ['id'],
  ['role', 'represents'],
  ['date', 'with'],
  ['by', 'date'],
  ['licence'],
  ['level', 'question'],
  ['goal', 'date'],
  ['date', 'change'],
  ['title'],
  ['tier', 'study'],
  ['name'],
];

/** By what a row is found again in the other version. */
export function keyOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return JSON.stringify(row);
  const fields = row as Fields;
  const telling = tellingFields.find((names) => fields[names[0] ?? ''] !== undefined) ?? Object.keys(fields);
  return JSON.stringify(telling.map((name) => fields[name] ?? ''));
}

/** The fields by which a row is found: where they differ it is another row. */
export function isKey(row: unknown, field: string): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const fields = row as Fields;
  const telling = tellingFields.find((names) => fields[names[0] ?? ''] !== undefined) ?? [];
  return telling.includes(field);
}

const calledBy = [
  ...(['title', 'statement', 'what', 'topic', 'name', 'finding', 'role', 'licence', 'with', 'by'] as const),
  ...(['question', 'change', 'plan', 'study'] as const),
] as const;

/** What a row is called: its title or statement, a line of the budget by what it is for, else its day or its id. */
export function nameOf(row: unknown, names: Names): string {
  if (typeof row !== 'object' || row === null) return shownValue('', row, names).replace(/\.$/, '');
  const fields = row as Fields;
  if ('budgeted' in fields) return budgetName(fields, names);
  const called = [...calledBy, 'date', 'id'].find((name) => typeof fields[name] === 'string');
  return called === undefined ? '' : shownValue(called, fields[called], names).replace(/\.$/, '');
}

function budgetName(line: Fields, names: Names): string {
  const said = (own: string, field: string): string =>
    shownValue(line[own] === undefined ? field : own, line[own] ?? line[field], names);
  const purpose = shownValue('activity', line['activity'], names);
  const use = [said('useName', 'use'), purpose].filter((text) => text !== '').join(' for ');
  return `${use}, from ${said('fromName', 'from')}, ${shownValue('', line['schoolYear'], names)}`;
}

/** The fields a schema knows, in their order; none where it holds no fields. */
export function fieldsOf(schema: z.ZodType): readonly (readonly [name: string, schema: z.ZodType])[] {
  const inner = core(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape);
}

/** The schema of the rows of a list: of groups of fields, or of sentences; undefined for words and single values. */
export function rowSchema(schema: z.ZodType): z.ZodType | undefined {
  const inner = core(schema);
  if (!(inner instanceof z.ZodArray)) return undefined;
  const element = core(inner.element as z.ZodType);
  return element instanceof z.ZodObject || showsCitations(element) ? element : undefined;
}

/** The label of a field as its author knows it. */
export function labelOf(schema: z.ZodType, name: string): string {
  return metaOf(schema).title ?? name;
}
