/** What a cell holds: a number as the spreadsheet keeps it, or a text; '' where it is empty. A day is its ISO text. */
export type SheetCell = string | number;

/** Places that a spreadsheet shows as one cell. All numbers count from 0, and the last are included. */
export interface Merge {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** One sheet. Its rows are all equally long, and end where the last cell with something in it ends. */
export interface Sheet {
  /** Undefined in a text file and in what was pasted: those hold one sheet, which has no name. */
  readonly name: string | undefined;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges: readonly Merge[];
  /** Rows and columns that are read though the spreadsheet does not show them, counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** How a text file was read. */
export interface TextForm {
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
  readonly separator: ',' | ';' | '\t' | '|';
}

/** What a file, or what was pasted, holds. */
export interface Spreadsheet {
  /** "budget.xlsx", or "What you pasted". */
  readonly name: string;
  /** Undefined in a workbook. */
  readonly text: TextForm | undefined;
  readonly sheets: readonly Sheet[];
}

/** The name of a column as a spreadsheet shows it: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnName(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}
