import { isAmount } from '../grids/headed.ts';
import type { SheetCell } from '../spreadsheets/spreadsheet.ts';
import { longColumns } from './long-columns.ts';
import { yearHeading } from './year-heading.ts';

type Row = readonly SheetCell[];

/** Above a table stand a title and some remarks, hardly more. */
const mostAbove = 100;

/**
 * The row, from 0, that says what the columns are: one that names a year and an amount, else the one with the most
 * school years, else the first of words above numbers.
 *
 * @returns undefined where no row does
 */
export function headerRow(rows: readonly Row[]): number | undefined {
  const first = rows.slice(0, mostAbove);
  const long = first.findIndex((row) => longColumns(row.map(String)) !== undefined);
  if (long >= 0) return long;
  const counts = first.map(yearsIn);
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  const words = first.findIndex((row, at) => isWords(row) && hasAmount(rows[at + 1]));
  return words >= 0 ? words : undefined;
}

/** How many cells are school years; none in a row that has other numbers, or nothing but one year. */
function yearsIn(row: Row): number {
  const filled = row.filter((cell) => cell !== '');
  const years = filled.filter((cell) => isYear(yearHeading(String(cell), 'ends')));
  const others = filled.filter((cell) => isAmount(cell) && !years.includes(cell));
  return filled.length < 2 || others.length > 0 ? 0 : years.length;
}

function isYear(heading: ReturnType<typeof yearHeading>): boolean {
  return heading !== undefined && !('plain' in heading);
}

function isWords(row: Row): boolean {
  const filled = row.filter((cell) => cell !== '');
  return filled.length > 1 && !filled.some(isAmount);
}

function hasAmount(row: Row | undefined): boolean {
  return row?.some(isAmount) ?? false;
}
