import type { Plan } from '../../schemas/plans/plans.ts';

/** How much of a field of a plan says something. */
export type Filled = 'all' | 'some' | 'none';

/**
 * What stands at a field of a plan: one value, or one for each item of the lists on the way. "activities.hours" gives
 * the hours of every activity, and undefined for those that have none.
 *
 * @param field names with points between them
 */
export function valuesAt(plan: Plan, field: string): readonly unknown[] {
  return valuesIn(plan, field);
}

/** What stands at a field of a part of a plan, by the name it has in that part. */
export function valuesIn(part: unknown, field: string): readonly unknown[] {
  return field
    .split('.')
    .reduce<readonly unknown[]>(
      (values, name) =>
        values.flatMap((value) =>
          Array.isArray(value) ? value.map((each) => child(each, name)) : [child(value, name)],
        ),
      [part],
    );
}

/** Whether a field says something, of all items where it is a field of items; an empty list says nothing. */
export function filledAt(plan: Plan, field: string): Filled {
  return filledIn(plan, field);
}

/** Whether a field of a part of a plan says something. */
export function filledIn(part: unknown, field: string): Filled {
  const values = valuesIn(part, field);
  const filled = values.filter(saysSomething).length;
  if (filled === 0) return 'none';
  return filled === values.length ? 'all' : 'some';
}

/** A text, a number, a list with items, a group with a field that says something. */
export function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== undefined && value !== '' && value !== false;
}

function child(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
