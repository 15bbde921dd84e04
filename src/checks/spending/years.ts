import type { Issue } from '../../report/issue.ts';
import type { Entry } from '../../schemas/corpus.ts';
import { following } from '../../schemas/time.ts';
import { fieldIssue, type Check } from '../check.ts';
import { rowsOf } from './rows.ts';

/**
 * The columns run from year to year without a gap, and every amount stands in one of them. A blank template is told
 * elsewhere that it holds no amounts at all.
 */
export const spendingYears: Check = ({ corpus }) =>
  corpus.spending.flatMap((entry) => [...order(entry), ...(entry.data.template ? [] : outside(entry))]);

function order(entry: Entry<'spending'>): Issue[] {
  const years = entry.data.schoolYears;
  return years.flatMap((year, index) => {
    const before = years[index - 1];
    if (before === undefined || year === following(before)) return [];
    return [
      fieldIssue(entry, 'years-not-consecutive', ['schoolYears', index], {
        what: `${year} does not follow ${before}.`,
        fix: `Write the years from the oldest to the newest, without a gap: after ${before} comes ${following(before)}.`,
      }),
    ];
  });
}

function outside(entry: Entry<'spending'>): Issue[] {
  const years = new Set(entry.data.schoolYears);
  return rowsOf(entry).flatMap((row) =>
    row.years
      .filter((year) => !years.has(year))
      .map((year) =>
        fieldIssue(
          entry,
          'amount-outside-years',
          [...row.path, 'amounts', year],
          {
            what: `${row.name} has an amount for ${year}, and the table has no such school year.`,
            fix: `Add ${year} to schoolYears, or correct the year.`,
          },
          'key',
        ),
      ),
  );
}
