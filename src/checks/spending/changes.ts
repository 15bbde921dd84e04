import type { Issue } from '../../report/issue.ts';
import { fieldIssue, type Check } from '../check.ts';
import { inDollars, rowsOf, tablesIn, type PlacedRow } from './rows.ts';

/** A larger change than this from one year to the next is worth a second look. */
const largestShare = 0.5;

/** An amount that jumps or drops by more than half in a year is often a slip of the keyboard. */
export const spendingChanges: Check = ({ corpus }) =>
  tablesIn(corpus).flatMap((placed) => {
    const { schoolYears } = placed.tables;
    return rowsOf(placed).flatMap((row) =>
      schoolYears.flatMap((year, index) => changeIssues(row, schoolYears[index - 1], year)),
    );
  });

function changeIssues(row: PlacedRow, before: string | undefined, year: string): Issue[] {
  if (before === undefined) return [];
  const [from, to] = [row.cellOf(before), row.cellOf(year)];
  // Spent and budgeted money, or a row that starts from nothing, have no change to speak of.
  if (typeof from.value !== 'number' || typeof to.value !== 'number' || from.kind !== to.kind || from.value === 0)
    return [];
  const share = (to.value - from.value) / from.value;
  if (Math.abs(share) <= largestShare) return [];
  return [
    fieldIssue(row.entry, 'large-change', [...row.path, 'amounts', year], {
      what: `${row.name} goes from ${inDollars(from.value)} in ${before} to ${inDollars(to.value)} in ${year}: ${share > 0 ? 'up' : 'down'} ${Math.round(Math.abs(share) * 100)}%.`,
      fix: 'Compare it with the source. If it is right, silence this warning with the reason.',
    }),
  ];
}
