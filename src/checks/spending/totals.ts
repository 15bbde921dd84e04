import type { Issue } from '../../report/issue.ts';
import type { Entry } from '../../schemas/corpus.ts';
import { fieldIssue, type Check } from '../check.ts';
import { inDollars, rowsOf, type PlacedRow } from './rows.ts';

/** By source and by use split the same money: where every cell of a year is reported, the totals agree. */
export const spendingTotals: Check = ({ corpus }) =>
  corpus.spending.flatMap((entry) => entry.data.schoolYears.flatMap((year, index) => yearIssues(entry, year, index)));

function yearIssues(entry: Entry<'spending'>, year: string, index: number): Issue[] {
  const rows = rowsOf(entry).filter(({ table }) => table !== 'received');
  const kinds = new Set(rows.flatMap((row) => reportedKind(row, year)));
  if (kinds.size > 1) return [fieldIssue(entry, 'mixed-kinds', ['schoolYears', index], mixed(year))];
  const bySource = total(
    rows.filter(({ table }) => table === 'bySource'),
    year,
  );
  const byUse = total(
    rows.filter(({ table }) => table === 'byUse'),
    year,
  );
  if (bySource === undefined || byUse === undefined || bySource === byUse) return [];
  return [fieldIssue(entry, 'totals-differ', ['schoolYears', index], differ(year, bySource, byUse))];
}

function reportedKind(row: PlacedRow, year: string): string[] {
  const { value, kind } = row.cellOf(year);
  return typeof value === 'number' && kind ? [kind] : [];
}

/** The sum of a column, or undefined where a cell is not reported or there is no row. */
function total(rows: readonly PlacedRow[], year: string): number | undefined {
  const values = rows.map((row) => row.cellOf(year).value).filter((value) => value !== 'not-applicable');
  if (values.length === 0 || values.some((value) => typeof value !== 'number')) return undefined;
  return values.reduce<number>((sum, value) => sum + Number(value), 0);
}

function differ(year: string, bySource: number, byUse: number) {
  return {
    what: `In ${year} the sources add up to ${inDollars(bySource)} and the uses to ${inDollars(byUse)}: ${inDollars(Math.abs(bySource - byUse))} apart.`,
    fix: 'Both tables split the same money. Look for an amount that was left out, entered twice or mistyped.',
  };
}

function mixed(year: string) {
  return {
    what: `${year} holds both spent and budgeted amounts, which are never added together.`,
    fix: 'The year shows no total. Give all its amounts the same kind, or silence this with the reason.',
  };
}
