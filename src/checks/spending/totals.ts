import type { Issue } from '../../report/issue.ts';
import { fieldIssue, type Check } from '../check.ts';
import { inDollars, rowsOf, tablesIn, type PlacedRow, type PlacedTables } from './rows.ts';

/** By source and by use split the same money: where every cell of a year is reported, the totals agree. */
export const spendingTotals: Check = ({ corpus }) =>
  tablesIn(corpus).flatMap((placed) =>
    placed.tables.schoolYears.flatMap((year, index) => yearIssues(placed, year, index)),
  );

function yearIssues(placed: PlacedTables, year: string, index: number): Issue[] {
  const { entry, path } = placed;
  const place = [...path, 'schoolYears', index];
  const rows = rowsOf(placed).filter(({ table }) => table !== 'received');
  const kinds = new Set(rows.flatMap((row) => reportedKind(row, year)));
  if (kinds.size > 1) return [fieldIssue(entry, 'mixed-kinds', place, mixed(year))];
  const bySource = total(
    rows.filter(({ table }) => table === 'bySource'),
    year,
  );
  const byUse = total(
    rows.filter(({ table }) => table === 'byUse'),
    year,
  );
  if (bySource === undefined || byUse === undefined || bySource === byUse) return [];
  return [fieldIssue(entry, 'totals-differ', place, differ(year, bySource, byUse))];
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
