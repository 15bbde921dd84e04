import { yearHeading } from '../money-tables/year-heading.ts';
import type { PlainYears } from './choices.ts';
import { fieldLabel, planFields, type PlanTable } from './fields.ts';

/** A heading in small letters, without what stands in brackets and without marks: "Cost ($)" is "cost". */
export function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/[^a-z0-9#]+/g, ' ')
    .trim();
}

/** What was paid, where a heading names a year: "2025-26 Actual". */
const spent = /\b(?:actual|spent|expended|paid)\b/i;

/**
 * The field a heading names, or amounts of a school year: "budgeted 2026-27". Undefined where it names none.
 *
 * @param plainYears whether "2027" is the school year that ends in it or the one that starts in it, where that is said
 */
export function fieldOf(heading: string, table: PlanTable, plainYears: PlainYears): string | undefined {
  const plain = plainHeading(heading);
  const named =
    plain === '' ? undefined : planFields[table].find((each) => isNamed(plain, table, each.id, each.calledLike));
  if (named !== undefined) return named.id;
  const year = table === 'budget' ? yearHeading(heading, plainYears) : undefined;
  if (year === undefined || !('year' in year)) return undefined;
  return `${spent.test(heading) ? 'spent' : 'budgeted'} ${year.year}`;
}

function isNamed(plain: string, table: PlanTable, id: string, calledLike: RegExp): boolean {
  return plain === plainHeading(fieldLabel(table, id)) || plain === plainHeading(id) || calledLike.test(plain);
}
