import { list } from '../../lib/format.ts';
import type { Issue } from '../../report/issue.ts';
import type { Entry } from '../../schemas/corpus.ts';
import type { Plan } from '../../schemas/plans/plans.ts';
import { following } from '../../schemas/school-year.ts';
import { fieldIssue, type Check } from '../check.ts';

/** A plan runs from year to year without a gap, and its money is for years it covers. */
export const planYears: Check = ({ corpus }) => corpus.plans.flatMap((entry) => [...order(entry), ...outside(entry)]);

function order(entry: Entry<'plans'>): Issue[] {
  // A plan that does not say its years is told so where its shape is checked.
  const schoolYears = (entry.data as Partial<Plan>).schoolYears ?? [];
  return schoolYears.flatMap((year, index) => {
    const before = schoolYears[index - 1];
    if (before === undefined || year === following(before)) return [];
    return [
      fieldIssue(entry, 'years-not-consecutive', ['schoolYears', index], {
        what: `${year} does not follow ${before}.`,
        fix: `Write the years from the oldest to the newest, without a gap: after ${before} comes ${following(before)}.`,
      }),
    ];
  });
}

function outside(entry: Entry<'plans'>): Issue[] {
  const { schoolYears, budget } = entry.data as Partial<Plan> & Pick<Plan, 'budget'>;
  if (schoolYears === undefined) return [];
  return budget.flatMap(({ schoolYear }, index) =>
    schoolYears.includes(schoolYear)
      ? []
      : [
          fieldIssue(entry, 'date-outside-plan', ['budget', index, 'schoolYear'], {
            what: `The plan does not cover ${schoolYear}, and this line is for it.`,
            fix: `Write one of its years, ${list(schoolYears)}, or add the school year to schoolYears.`,
          }),
        ],
  );
}
