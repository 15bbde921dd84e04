import type { SheetCell } from '../spreadsheets/spreadsheet.ts';
import { amountOf } from './amount.ts';
import type { Line } from './line.ts';

const total = /^(?:grand |sub-?\s?)?totals?\b|\b(?:sub)?totals?\s*:?$|^sum\b/i;

/** A name that says nothing but that it is a total. */
const plainTotal =
  /^(?:grand |sub-?\s?)?totals?\b[\s:,-]*(?:of |for |all |the |by |from |in |professional |learning |development |pl |pd )*(?:sources?|uses?|spending|spent|expenditures?|expenses|revenues?|received|funding|funds|budget|amount|dollars|costs?)?[\s:.]*$/i;

/**
 * Which rows are sums of others, so that taking them in would count money twice: those whose name says so, and those
 * without a name whose amounts are the sums of the rows above. Where the name of every row says so, as in reports that
 * list one total for each account, the rows themselves are meant.
 */
export function totalRows(lines: readonly Line[]): ReadonlySet<Line> {
  const named = lines.filter(({ name }) => total.test(name));
  const isListOfTotals = lines.length > 0 && named.length === lines.length && lines.length > 1;
  const plain = named.filter(({ name }) => plainTotal.test(name));
  const byName = isListOfTotals ? plain : named;
  const nameless = lines.filter((line) => line.name === '' && sumsAbove(lines, line));
  return new Set([...byName, ...nameless]);
}

function sumsAbove(lines: readonly Line[], line: Line): boolean {
  const above = partOf(lines, line);
  return above.length > 1 && differences(above, line).length === 0;
}

/** A year in which a total is not the sum of the rows it stands below. */
export interface Difference {
  readonly year: string;
  /** In the units of the file. */
  readonly said: number;
  readonly summed: number;
}

/** Where a total and the rows above it differ; a year with a row that has no number cannot be compared. */
export function differences(above: readonly Line[], line: Line): Difference[] {
  return Object.entries(line.cells).flatMap(([year, { cell }]) => {
    const said = numberOf(cell);
    const parts = above.map(({ cells }) => numberOf(cells[year]?.cell ?? ''));
    if (said === undefined || parts.length === 0 || parts.includes(undefined)) return [];
    const summed = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    // Amounts in thousands are rounded each for itself.
    return Math.abs(said - summed) < parts.length ? [] : [{ year, said, summed }];
  });
}

/** The rows above a total that it sums: back to the total before it, under the same heading. */
export function partOf(lines: readonly Line[], of: Line, totals: ReadonlySet<Line> = new Set()): Line[] {
  const above = lines.filter(({ number, section }) => number < of.number && section === of.section);
  const last = above.findLastIndex((line) => totals.has(line));
  return above.slice(last + 1);
}

function numberOf(cell: SheetCell): number | undefined {
  const value = amountOf(cell, 1)?.value;
  return typeof value === 'number' ? value : undefined;
}
