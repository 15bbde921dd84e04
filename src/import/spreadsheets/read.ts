import { decodedText } from './decoded-text.ts';
import { fileKind } from './file-kind.ts';
import { limits } from './limits.ts';
import { refuse, refuseLarge } from './refuse.ts';
import { readSeparated } from './separated.ts';
import type { Sheet, Spreadsheet, TextForm } from './spreadsheet.ts';
import { trimmed, widthOf } from './trimmed.ts';
import { readWorkbook } from './workbook/read.ts';

/** A file that somebody chose. */
export interface SpreadsheetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a workbook (.xlsx) or a text file of separated values. What kind a file is shows in its bytes, not in its name.
 *
 * @throws ImportProblem with one sentence where the file cannot be read, or takes more memory than `limits` allow
 */
export async function readSpreadsheet({ name, bytes }: SpreadsheetFile): Promise<Spreadsheet> {
  if (bytes.length > limits.fileBytes) refuseLarge(name, `is larger than ${limits.fileBytes / 1e6} MB`);
  if (bytes.length === 0) refuse(`${name} is empty: choose a file that holds a table.`);
  const isText = fileKind(name, bytes) === 'text';
  if (!isText) return checked({ name, text: undefined, sheets: await readWorkbook(name, bytes) });
  const { text, encoding } = decodedText(name, bytes);
  return textSheet(name, text, encoding);
}

/**
 * Reads cells copied from a spreadsheet program, or typed with separators.
 *
 * @throws ImportProblem as `readSpreadsheet` does
 */
export function readPasted(text: string): Spreadsheet {
  const name = 'What you pasted';
  if (text.length > limits.fileBytes) refuseLarge(name, `is longer than ${limits.fileBytes / 1e6} million letters`);
  if (text.trim() === '') refuse(`${name} is empty: copy the cells of a table with their headings, and paste them.`);
  return textSheet(name, text, 'UTF-8');
}

function textSheet(name: string, text: string, encoding: TextForm['encoding']): Spreadsheet {
  const { separator, rows } = readSeparated(name, text);
  if (rows.length * widthOf(rows) > limits.cells) refuseLarge(name, `has ${rows.length} rows, and one is very long`);
  const cells = trimmed(rows.map((row) => row.map((cell) => cell.trim())));
  const sheet = { name: undefined, isHidden: false, merges: [], hiddenRows: [], hiddenColumns: [], rows: cells };
  return checked({ name, text: { encoding, separator }, sheets: [sheet] });
}

function checked(spreadsheet: Spreadsheet): Spreadsheet {
  const { name, sheets } = spreadsheet;
  if (sheets.every(({ rows }) => rows.length === 0))
    refuse(`${name} has no cell with anything in it: choose another file.`);
  const letters = sheets.reduce((sum, { rows }) => sum + lettersIn(name, rows), 0);
  if (letters > limits.letters) refuseLarge(name, `has more than ${limits.letters.toLocaleString('en-US')} letters`);
  return spreadsheet;
}

function lettersIn(name: string, rows: Sheet['rows']): number {
  let letters = 0;
  for (const row of rows)
    for (const cell of row) {
      const { length } = String(cell);
      if (length > limits.lettersInCell)
        refuseLarge(name, `has a cell with more than ${limits.lettersInCell.toLocaleString('en-US')} letters`);
      letters += length;
    }
  return letters;
}
