import { amountOf, totals, type Grid } from '../spending/grid.ts';
import type { TableParts } from './tables.ts';
import { widthOf } from './text-size.ts';

/** The usual rows of both tables, and one of the district's own. */
const mostRows = 11;
/** The width of the column of names, in parts of the height of its letters. */
const widestName = 23;
/** Amounts of eight digits are wider than a column of larger letters. */
const largestAmount = 9_999_999;

/** Whether the tables of a sheet hold so little that it can be printed in larger letters. */
export function isRoomy(tables: readonly TableParts[]): boolean {
  const grids = tables.flatMap(({ grid, received }) => (received ? [grid, received] : [grid]));
  const rows = grids.flatMap((grid) => grid.rows);
  return (
    rows.length <= mostRows &&
    rows.every(({ name }) => widthOf(name) <= widestName) &&
    grids.flatMap(shownAmounts).every((amount) => amount <= largestAmount)
  );
}

/** Every amount, and the total of every year that has one. */
function shownAmounts(grid: Grid): number[] {
  const cells = grid.rows.flatMap((row) => row.cells.flatMap((cell) => amountOf(cell)?.amount ?? []));
  return [...cells, ...totals(grid).flatMap((total) => ('amount' in total ? total.amount : []))];
}
