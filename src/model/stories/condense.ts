import { dollars } from '../../lib/format.ts';
import type { Cell } from '../../schemas/cells.ts';
import type { Words } from '../../schemas/words.ts';
import { amountOf, type Grid, type GridRow } from '../spending/grid.ts';
import { absentCell, plainCell, type CellView } from '../table.ts';

/** The rows of a grid that a sheet shows by name, and those it shows as one. */
export interface Condensed {
  readonly kept: readonly GridRow[];
  readonly rest: readonly GridRow[];
}

/**
 * Keeps the largest rows, in their order, where a sheet has no room for all; the rest share the last row.
 *
 * @param most how many rows there is room for, with the one of the rest
 */
export function condense({ rows }: Grid, most: number): Condensed {
  if (rows.length <= most) return { kept: rows, rest: [] };
  const largest = new Set([...rows].sort((a, b) => size(b) - size(a)).slice(0, most - 1));
  return { kept: rows.filter((row) => largest.has(row)), rest: rows.filter((row) => !largest.has(row)) };
}

/** What the row of the rest is called. */
export function restName(rest: readonly GridRow[]): string {
  return `${rest.length} smaller rows together`;
}

/** The cells of the rest, one a year. */
export function restCells(rest: readonly GridRow[], words: Words): CellView[] {
  return (rest[0]?.cells ?? []).map((_, year) =>
    together(
      rest.flatMap(({ cells }) => cells[year] ?? []),
      words,
    ),
  );
}

/** Money of one kind is added up, and how many rows reported it is said; money of two kinds is not added. */
function together(cells: readonly Cell[], words: Words): CellView {
  const applying = cells.filter(({ value }) => value !== 'not-applicable');
  const amounts = applying.flatMap((cell) => amountOf(cell) ?? []);
  if (applying.length === 0) return absentCell(words['not-applicable']);
  if (amounts.length === 0) return absentCell(words['not-reported']);
  if (new Set(amounts.map(({ kind }) => kind)).size > 1) return absentCell('of two kinds');
  const sum = amounts.reduce((total, { amount }) => total + amount, 0);
  const isWhole = amounts.length === applying.length;
  return {
    ...plainCell(dollars(sum)),
    qualifier: isWhole ? undefined : `${amounts.length} of ${applying.length} reported`,
  };
}

function size({ cells }: GridRow): number {
  return cells.reduce((sum, cell) => sum + (amountOf(cell)?.amount ?? 0), 0);
}
