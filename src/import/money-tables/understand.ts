import { headedTable, type HeadedTable } from '../grids/headed.ts';
import { sheetSentences, sheetToRead } from '../spreadsheets/sheet-to-read.ts';
import { columnName, type Sheet, type Spreadsheet } from '../spreadsheets/spreadsheet.ts';
import { refuse } from '../spreadsheets/refuse.ts';
import type { Choices, Unit } from './choices.ts';
import { understoodColumns, type UnderstoodColumn } from './columns.ts';
import { headerRow } from './header.ts';
import type { Lines } from './line.ts';
import { longColumns, type LongColumns } from './long-columns.ts';
import { longLines, plainYearsIn } from './long-lines.ts';
import { understoodRows, type UnderstoodRow } from './rows.ts';
import { tellings } from './tellings.ts';
import { unitSign, type UnitSign } from './units.ts';
import { wideLines } from './wide-lines.ts';

/** What was understood of a file, to be shown before anything is filled in. */
export interface Understood {
  readonly file: string;
  /** The sheets that have a table, by name and place, and the place of the one that was read. */
  readonly sheets: readonly { readonly place: number; readonly name: string }[];
  readonly sheet: number;
  /** Empty where the file has one amount in each line: a sentence tells its columns, and they are not for choosing. */
  readonly columns: readonly UnderstoodColumn[];
  readonly rows: readonly UnderstoodRow[];
  /** The school years that amounts were read of, oldest first. */
  readonly years: readonly string[];
  /** What amounts are counted in; undefined where the file says so and nobody was asked yet. */
  readonly unit: Unit | undefined;
  readonly unitSign: UnitSign | undefined;
  /** Years such as "2022" that may mean two school years, where nobody was asked yet. */
  readonly plainYears: readonly string[];
  /** What else a person has to know: which sheet was read, totals that do not add up, hidden rows. */
  readonly sentences: readonly string[];
}

/**
 * Reads the tables of money in a file or in pasted cells: where the headings are, what each column and each row is,
 * which rows are totals, what amounts are counted in. What can be meant in two ways is asked, not guessed.
 *
 * @throws ImportProblem where no row of the file says what its columns are
 */
export function understand(spreadsheet: Spreadsheet, choices: Choices): Understood {
  const sheet = chosenSheet(spreadsheet, choices);
  const table = tableIn(spreadsheet.name, sheet);
  const long = longColumns(table.columns.map(({ heading }) => heading));
  const columns = long ? [] : understoodColumns(table, choices);
  const lines = long ? longLines(table, long, choices.plainYears) : wideLines(table, columns);
  const sign = signIn(sheet, table);
  const unit = choices.unit ?? (sign === undefined ? 1 : undefined);
  const rows = understoodRows(lines, unit ?? 1, choices);
  return {
    ...{ file: spreadsheet.name, columns, rows, unit, unitSign: sign, years: yearsOf(lines) },
    sheets: sheetsWithTables(spreadsheet),
    sheet: spreadsheet.sheets.indexOf(sheet),
    plainYears: choices.plainYears === undefined ? plainYears(table, long, columns) : [],
    sentences: [
      ...sheetSentences(spreadsheet, sheet),
      ...(long ? [longSentence(long)] : []),
      ...tellings(sheet, { lines, rows, unit }),
    ],
  };
}

function chosenSheet(spreadsheet: Spreadsheet, { sheet }: Choices): Sheet {
  const chosen = sheet === undefined ? undefined : spreadsheet.sheets[sheet];
  const found = chosen ?? sheetToRead(spreadsheet, ({ rows }) => headerRow(rows) !== undefined);
  return found ?? refuse(`${spreadsheet.name} has no sheet with cells: choose another file.`);
}

function sheetsWithTables({ sheets }: Spreadsheet): Understood['sheets'] {
  return sheets.flatMap(({ name, rows }, place) =>
    headerRow(rows) === undefined ? [] : [{ place, name: name ?? '' }],
  );
}

function tableIn(name: string, sheet: Sheet): HeadedTable {
  const at = headerRow(sheet.rows);
  if (at !== undefined) return headedTable(sheet, at);
  refuse(
    `${name} has no row of headings that was recognized: write a school year such as 2021-22 above each column of amounts, and try again.`,
  );
}

/** Which column is what in a table with one amount in each line. */
function longSentence({ name, year, amount }: LongColumns): string {
  const [names, years, amounts] = [name, year, amount].map(columnName);
  return `Read line by line: what each line is in column ${names}, its school year in column ${years}, its amount in column ${amounts}.`;
}

/** What stands above the table, its headings and the name of its sheet may say what amounts are counted in. */
function signIn({ name }: Sheet, { above, columns, rows }: HeadedTable): UnitSign | undefined {
  const remarks = rows.map(({ cells }) => cells.filter((cell) => cell !== '')).filter((cells) => cells.length === 1);
  return unitSign([...above, ...columns.map(({ heading }) => heading), name ?? '', ...remarks.flat().map(String)]);
}

function plainYears(
  table: HeadedTable,
  long: LongColumns | undefined,
  columns: readonly UnderstoodColumn[],
): readonly string[] {
  if (long) return plainYearsIn(table, long);
  return columns.flatMap(({ plainYear }) => (plainYear === undefined ? [] : [plainYear]));
}

function yearsOf({ lines }: Lines): string[] {
  return [...new Set(lines.flatMap(({ cells }) => Object.keys(cells)))].sort();
}
