import { z } from 'astro/zod';
import { core } from '../../../schemas/describe.ts';
import { planSchema, type Plan } from '../../../schemas/plans/plans.ts';
import type { ChangeKind, PlanChange } from './change.ts';
import { fieldsOf, isKey, keyOf, labelOf, nameOf, rowSchema } from './parts.ts';
import { namesIn, shownValue, type Names } from './shown.ts';
import { sentenceOf } from './sentences.ts';
import { wholeText } from './whole.ts';

/**
 * Fields that say nothing of what is planned: when somebody looked, what a version is to others, what is noted, which
 * works are named.
 */
const aside: ReadonlySet<string> = new Set([
  'reviewed',
  'reviewBy',
  'silence',
  'replaces',
  'fictional',
  'summary',
  'notes',
  'sources',
]);

/** Where a part stands: a change of one of these moves it. */
const placeFields: ReadonlySet<string> = new Set(['area', 'goals', 'date', 'from', 'use', 'schoolYear', 'activity']);

interface Place {
  readonly section: string;
  readonly subject: string;
  /** The label of the group of fields it stands in: "Target"; empty in the section itself. */
  readonly group: string;
  readonly names: Names;
}

/**
 * What changed from one version of a plan to the next, in the order of the plan's fields.
 *
 * @param library what entries are called that plans point to; those without a name are told by their ids
 */
export function planChanges(before: Plan, after: Plan, library: Names = new Map()): PlanChange[] {
  const names = new Map([...library, ...namesIn(before, after)]);
  return fieldsOf(planSchema)
    .filter(([name]) => !aside.has(name))
    .flatMap(([name, schema]) => {
      const section = labelOf(schema, name);
      const [from, to] = [before[name as keyof Plan], after[name as keyof Plan]];
      return fieldChanges({ section, subject: '', group: '', names }, name, schema, from, to);
    });
}

function fieldChanges(place: Place, name: string, schema: z.ZodType, from: unknown, to: unknown): PlanChange[] {
  if (isSame(from, to)) return [];
  const rows = rowSchema(schema);
  if (rows) return rowChanges(place, rows, asList(from), asList(to));
  const inner = core(schema);
  const label = labelOf(schema, place.names.get(name) ?? name);
  if (inner instanceof z.ZodObject && from !== undefined && to !== undefined)
    return groupChanges({ ...place, group: label === place.section ? '' : label }, inner, from, to);
  if (inner instanceof z.ZodRecord) return recordChanges(place, inner, from ?? {}, to ?? {});
  return [changed(place, label, name, from, to)];
}

/** The fields of a group, each for itself. */
function groupChanges(place: Place, schema: z.ZodType, from: unknown, to: unknown): PlanChange[] {
  return fieldsOf(schema).flatMap(([name, field]) =>
    fieldChanges(place, name, field, fieldAt(from, name), fieldAt(to, name)),
  );
}

function recordChanges(place: Place, schema: z.ZodRecord, from: object, to: object): PlanChange[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return names.flatMap((name) =>
    fieldChanges(place, name, schema.valueType as z.ZodType, fieldAt(from, name), fieldAt(to, name)),
  );
}

/** Rows are found again by their ids or by what says most of them; their order is no change. */
function rowChanges(place: Place, schema: z.ZodType, from: readonly unknown[], to: readonly unknown[]): PlanChange[] {
  const before = new Map(from.map((row) => [keyOf(row), row]));
  const after = new Map(to.map((row) => [keyOf(row), row]));
  const removed = from.filter((row) => !after.has(keyOf(row))).map((row) => whole(place, schema, 'removed', row));
  const others = to.flatMap((row): PlanChange[] => {
    const old = before.get(keyOf(row));
    return old === undefined ? [whole(place, schema, 'added', row)] : insideRow(place, schema, old, row);
  });
  return [...removed, ...others];
}

function insideRow(place: Place, schema: z.ZodType, from: unknown, to: unknown): PlanChange[] {
  const subject = within(place, nameOf(to, place.names));
  return fieldsOf(schema)
    .filter(([field]) => !isKey(to, field))
    .flatMap(([field, inner]) =>
      fieldChanges({ ...place, subject, group: '' }, field, inner, fieldAt(from, field), fieldAt(to, field)),
    );
}

/** A part of a part is told with it: "Lesson study, October 14, 2026". */
function within({ subject }: Place, name: string): string {
  return subject === '' ? name : `${subject}, ${name}`;
}

function whole(place: Place, schema: z.ZodType, kind: 'added' | 'removed', row: unknown): PlanChange {
  const told = { section: place.section, kind, field: '', subject: within(place, nameOf(row, place.names)) };
  const text = wholeText(schema, row, place.names);
  return sentenced({ ...told, from: kind === 'removed' ? text : '', to: kind === 'added' ? text : '' });
}

function changed(place: Place, field: string, name: string, from: unknown, to: unknown): PlanChange {
  const kind: ChangeKind = place.subject !== '' && placeFields.has(name) ? 'moved' : 'changed';
  const { section, subject, names, group } = place;
  const told = group === '' ? field : `${group}, ${field.toLowerCase()}`;
  return sentenced({
    section,
    subject,
    kind,
    field: told,
    from: shownValue(name, from, names),
    to: shownValue(name, to, names),
  });
}

function sentenced(change: Omit<PlanChange, 'sentence'>): PlanChange {
  return { ...change, sentence: sentenceOf(change) };
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldAt(value: unknown, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** Lists of words say the same in any order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(ordered(each))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, ordered(each)]);
}
