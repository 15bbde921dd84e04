import type { Issue } from '../../report/issue.ts';
import { following } from '../../schemas/school-year.ts';
import { fieldIssue, type Check } from '../check.ts';
import { rowsOf, tablesIn, type PlacedTables } from './rows.ts';

/**
 * The columns run from year to year without a gap, and every amount stands in one of them. A blank template is told
 * elsewhere that it holds no amounts at all.
 */
export const spendingYears: Check = ({ corpus }) =>
  tablesIn(corpus).flatMap((placed) => [...order(placed), ...(placed.isTemplate ? [] : outside(placed))]);

function order({ entry, path, tables }: PlacedTables): Issue[] {
  const years = tables.schoolYears;
  return years.flatMap((year, index) => {
    const before = years[index - 1];
    if (before === undefined || year === following(before)) return [];
    return [
      fieldIssue(entry, 'years-not-consecutive', [...path, 'schoolYears', index], {
        what: `${year} does not follow ${before}.`,
        fix: `Write the years from the oldest to the newest, without a gap: after ${before} comes ${following(before)}.`,
      }),
    ];
  });
}

function outside(placed: PlacedTables): Issue[] {
  const years = new Set(placed.tables.schoolYears);
  return rowsOf(placed).flatMap((row) =>
    row.years
      .filter((year) => !years.has(year))
      .map((year) =>
        fieldIssue(
          placed.entry,
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
