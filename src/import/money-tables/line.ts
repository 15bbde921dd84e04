import type { SheetCell } from '../spreadsheets/spreadsheet.ts';
import type { DetailName } from './long-columns.ts';

/** What a file says of one amount. */
export interface LineCell {
  readonly cell: SheetCell;
  readonly details: Readonly<Partial<Record<DetailName, string>>>;
}

/** A row with an amount for each school year, whatever way the file was laid out. */
export interface Line {
  /** The row of the file, as the spreadsheet numbers it. */
  readonly number: number;
  readonly name: string;
  /** The heading the row stands under. */
  readonly section: string | undefined;
  readonly cells: Readonly<Record<string, LineCell>>;
}

/** A row that has no place in a table, and why. */
export interface Unread {
  readonly number: number;
  readonly name: string;
  readonly why: string;
}

/** What was made of the rows of a file. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly unread: readonly Unread[];
}
