import { noChoices } from '../../../../import/money-tables/choices.ts';
import { understand } from '../../../../import/money-tables/understand.ts';
import { readPasted, readSpreadsheet } from '../../../../import/spreadsheets/read.ts';
import type { Spreadsheet } from '../../../../import/spreadsheets/spreadsheet.ts';

/**
 * The tables of a file.
 *
 * @throws ImportProblem with one sentence where the file is not read, or has no table of money
 */
export async function openTable(name: string, bytes: Uint8Array): Promise<Spreadsheet> {
  return withTable(await readSpreadsheet({ name, bytes }));
}

/**
 * The table in cells that were copied.
 *
 * @throws ImportProblem as `openTable` does
 */
export function pastedTable(text: string): Spreadsheet {
  return withTable(readPasted(text));
}

/** What has no table is refused before anything is asked. */
function withTable(spreadsheet: Spreadsheet): Spreadsheet {
  understand(spreadsheet, noChoices);
  return spreadsheet;
}
