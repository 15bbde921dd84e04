import type { Sheet, SheetCell } from '../spreadsheets/spreadsheet.ts';

/** A column of a table, by its place in the sheet and what stands above it. */
export interface Column {
  readonly index: number;
  readonly heading: string;
}

/** A row below the headings. */
export interface GridRow {
  /** As the spreadsheet numbers it. */
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

/** A table with its headings taken apart from what stands above them and below. */
export interface HeadedTable {
  /** Titles and remarks above the table. */
  readonly above: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly GridRow[];
}

/**
 * Takes a sheet apart at its headings. Headings of two rows, of which the upper names several columns together, are
 * read as one: "2020-21" above "Budget" and "Actual" gives "2020-21 Budget" and "2020-21 Actual".
 *
 * @param at the row of the headings that was found, counted from 0
 */
export function headedTable(sheet: Sheet, at: number): HeadedTable {
  const { first, last } = headingRows(sheet, at);
  const headings = Array.from({ length: last - first + 1 }, (_, index) =>
    spread(sheet, first + index, first + index < last),
  );
  const width = sheet.rows[0]?.length ?? 0;
  return {
    above: sheet.rows.slice(0, first).flatMap((row) => row.filter((cell) => cell !== '').map(String)),
    columns: Array.from({ length: width }, (_, index) => ({
      index,
      heading: [...new Set(headings.map((row) => String(row[index] ?? '').trim()).filter((part) => part !== ''))].join(
        ' ',
      ),
    })),
    rows: sheet.rows
      .map((cells, index) => ({ number: index + 1, cells }))
      .slice(last + 1)
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

/** A number, or a text that is one: what stands in a table, not above it. */
export function isAmount(cell: SheetCell): boolean {
  return typeof cell === 'number' || /^[-($\s]*[$]?\s*\d[\d,]*(?:\.\d+)?\s*%?\)?$/.test(cell);
}

function headingRows({ rows, merges }: Sheet, at: number): { first: number; last: number } {
  const [above = [], below = []] = [rows[at - 1], rows[at + 1]];
  const isMerged = merges.some(({ startRow, startColumn, endColumn }) => startRow === at && endColumn > startColumn);
  const here = filledIn(rows[at] ?? []);
  if (isGroup(above, rows[at] ?? [])) return { first: at - 1, last: at };
  const isGroupHere = isMerged || filledIn(below).length > here.length;
  return { first: at, last: isGroupHere && isWords(below) && filledIn(below).length > 1 ? at + 1 : at };
}

/** A row that names several columns together: some words, and nothing above or below in the first column. */
function isGroup(row: readonly SheetCell[], below: readonly SheetCell[]): boolean {
  return filledIn(row).length > 1 && isWords(row) && (row[0] === '' || below[0] === '');
}

function isWords(row: readonly SheetCell[]): boolean {
  return filledIn(row).every((cell) => !isAmount(cell));
}

function filledIn(row: readonly SheetCell[]): SheetCell[] {
  return row.filter((cell) => cell !== '');
}

/**
 * A heading that is merged over several columns stands above each of them. Text files have no merged cells: there an
 * empty cell of an upper row takes what stands left of it.
 */
function spread({ rows, merges }: Sheet, at: number, isUpper: boolean): readonly SheetCell[] {
  let before: SheetCell = '';
  return (rows[at] ?? []).map((cell, column) => {
    if (cell !== '') before = cell;
    const merged = merges.find(
      (merge) => merge.startRow <= at && at <= merge.endRow && merge.startColumn <= column && column <= merge.endColumn,
    );
    if (merged) return rows[merged.startRow]?.[merged.startColumn] ?? '';
    return isUpper && merges.length === 0 ? before : cell;
  });
}
