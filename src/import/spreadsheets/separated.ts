// csv-parse has strict errors with codes and no dependencies. Its build for browsers brings the Buffer of Node along
// (14 KB compressed), which the plain one takes from Node; it is used everywhere, so that scripts and pages read alike.
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { withoutApostrophe } from '../../lib/csv.ts';
import { limits } from './limits.ts';
import { refuse, refuseLarge } from './refuse.ts';
import { separatorOf } from './separator.ts';
import type { TextForm } from './spreadsheet.ts';

/** The rows of a text whose cells are kept apart by commas, tabs, semicolons or vertical bars, and by which. */
export interface Separated {
  readonly separator: TextForm['separator'];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads separated values, with any of the three line ends, also mixed. Empty lines stay, so that rows have the numbers
 * that a spreadsheet gives them. An apostrophe that guards against formulas is taken off.
 *
 * @param name the file, for messages
 */
export function readSeparated(name: string, text: string): Separated {
  // Excel writes and obeys a first line that names the separator; it does not show it.
  const [, line = '', named] = /^(sep=([,;\t|])(?:\r\n|\n|\r))/.exec(text) ?? [];
  const body = text.slice(line.length);
  const separator = (named as TextForm['separator'] | undefined) ?? separatorOf(body);
  mustBeFew(name, body, separator);
  const rows = parsed(name, body, separator);
  return { separator, rows: rows.map((row) => row.map(withoutApostrophe)) };
}

function parsed(name: string, text: string, separator: string): string[][] {
  try {
    return parse(text, {
      ...{ delimiter: separator, record_delimiter: ['\r\n', '\n', '\r'], skip_empty_lines: false },
      // What spreadsheets put on the clipboard has quotation marks as plain letters in the middle of cells.
      ...{ relax_column_count: true, relax_quotes: true },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.records) + 1;
    refuse(
      `${name} has a quotation mark in row ${row} or below that is not closed: close it or take it out, and try again.`,
      error,
    );
  }
}

/** Every cell ends at a separator or a line end, so that these are more than the cells. */
function mustBeFew(name: string, text: string, separator: string): void {
  let cells = 0;
  for (const letter of text) if (letter === separator || letter === '\n' || letter === '\r') cells += 1;
  if (cells > limits.cells) refuseLarge(name, `has more than ${limits.cells.toLocaleString('en-US')} cells`);
}
