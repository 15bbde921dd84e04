import { schoolYearOf } from '../../schemas/school-year.ts';
import { isoDate, schoolYear } from '../../schemas/time.ts';
import { yearHeading } from '../money-tables/year-heading.ts';
import type { ReadTable } from './understand.ts';
import type { Draft } from './values.ts';

/** The school years in which sessions lie, oldest first. */
export function yearsOfDays(activities: readonly Draft[]): readonly string[] {
  const days = activities.flatMap(({ sessions }) => (sessions as readonly Draft[]).map(({ date }) => String(date)));
  return inOrder(days.filter((day) => isoDate.safeParse(day).success).map(schoolYearOf));
}

/** The years of the money; where there is none, those of the sessions, or the one that was said. */
export function yearsOf(
  budget: readonly Draft[],
  ofDays: readonly string[],
  chosen: string | undefined,
): readonly string[] {
  const ofMoney = budget.flatMap((line) => schoolYear.safeParse(line['schoolYear']).data ?? []);
  if (ofMoney.length > 0) return inOrder(ofMoney);
  return ofDays.length > 0 || chosen === undefined ? ofDays : [chosen];
}

function inOrder(years: readonly string[]): readonly string[] {
  return [...new Set(years)].sort();
}

/** Years in headings and in cells that may each mean two school years. */
export function plainYearsIn(tables: readonly ReadTable[]): readonly string[] {
  const budgets = tables.filter(({ table }) => table === 'budget');
  const texts = budgets.flatMap(({ columns, rows }) => [
    ...columns.filter(({ isUnknown }) => isUnknown).map(({ heading }) => heading),
    ...rows.flatMap(({ cells }) => cells.filter(({ column }) => column.field === 'year').map(({ text }) => text)),
  ]);
  const plain = texts.flatMap((text) => {
    const read = yearHeading(text, undefined);
    return read !== undefined && 'plain' in read ? [read.plain] : [];
  });
  return [...new Set(plain)].sort();
}
