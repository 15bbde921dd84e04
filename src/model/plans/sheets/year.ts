import { schoolYearOf } from '../../../schemas/school-year.ts';
import type { Plan } from '../../../schemas/plans/plans.ts';

/** The school year of the plan in which a day lies, or the nearest; the first where no day is said. */
export function yearAt({ schoolYears }: Pick<Plan, 'schoolYears'>, today: string): string {
  const [first = ''] = schoolYears;
  const now = today === '' ? first : schoolYearOf(today);
  return schoolYears.findLast((year) => year <= now) ?? first;
}
