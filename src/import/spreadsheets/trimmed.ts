import type { SheetCell } from './spreadsheet.ts';

/** Rows without the empty ones at the end, all as long as the last cell with something in it asks for. */
export function trimmed(rows: readonly (readonly SheetCell[])[]): SheetCell[][] {
  const width = widthOf(rows);
  const height = rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1;
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, column): SheetCell => row[column] ?? ''));
}

/** Where the last cell with something in it ends. */
export function widthOf(rows: readonly (readonly SheetCell[])[]): number {
  // There may be more rows than a function takes arguments.
  return rows.reduce((width, row) => Math.max(width, row.findLastIndex((cell) => cell !== '') + 1), 0);
}
