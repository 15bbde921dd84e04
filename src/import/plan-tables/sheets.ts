import { headedTable, isAmount, type HeadedTable } from '../grids/headed.ts';
import { yearHeading } from '../money-tables/year-heading.ts';
import type { Sheet, Spreadsheet } from '../spreadsheets/spreadsheet.ts';
import { keyField, planTables, type PlanTable } from './fields.ts';
import { fieldOf } from './headings.ts';

/** A sheet of a file, by the name people know it by. */
export interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

/** A sheet that holds a part of a plan. */
export interface FoundTable extends NamedSheet {
  readonly table: PlanTable;
  readonly grid: HeadedTable;
}

/** What the sheets of some files are. */
export interface FoundSheets {
  readonly tables: readonly FoundTable[];
  readonly others: readonly NamedSheet[];
}

/** Above a table stand a title and some remarks. */
const mostAbove = 100;

/**
 * Finds the tables of a plan. Hidden sheets are read only where no sheet that is shown has one.
 *
 * @param files workbooks and text files, in the order in which they were named
 */
export function foundSheets(files: readonly Spreadsheet[]): FoundSheets {
  const sheets = files
    .flatMap(({ name, sheets }) => sheets.map((sheet) => ({ name: sheet.name ?? name, sheet })))
    .filter(({ sheet }) => sheet.rows.length > 0);
  const [shown, hidden] = [sheets.filter(({ sheet }) => !sheet.isHidden), sheets.filter(({ sheet }) => sheet.isHidden)];
  const ofShown = shown.flatMap(tableIn);
  const tables = ofShown.length > 0 ? ofShown : hidden.flatMap(tableIn);
  return { tables, others: sheets.filter(({ sheet }) => !tables.some((each) => each.sheet === sheet)) };
}

function tableIn(named: NamedSheet): FoundTable[] {
  const { rows } = named.sheet;
  const candidates = rows.slice(0, mostAbove).flatMap((row, at) => {
    const headings = row.map(String).filter((cell) => cell !== '');
    if (headings.length < 2 || headings.every(isAmount)) return [];
    return planTables.map((table) => ({ at, table, score: score(headings, table, named.name) }));
  });
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a), { at: 0, table: planTables[0], score: 0 });
  return best.score === 0 ? [] : [{ ...named, table: best.table, grid: headedTable(named.sheet, best.at) }];
}

const named: Readonly<Record<PlanTable, RegExp>> = {
  goals: /goal|objective/i,
  activities: /activit|session|calendar|workshop|\bp[dl]\b/i,
  budget: /budget|money|cost|funding|finance/i,
};

/** How many fields of a table the headings name; none where what each row is about is not among them. */
function score(headings: readonly string[], table: PlanTable, sheet: string): number {
  const fields = new Set(headings.flatMap((heading) => fieldOf(heading, table, 'ends') ?? []));
  const isAbout = [...fields].some((field) => field.split(' ')[0] === keyField[table]);
  if (!isAbout || fields.size < 2) return 0;
  return fields.size + (named[table].test(sheet) ? 2 : 0);
}

/** The school year that the name of a sheet or what stands above its table says: "Budget 2026-27". */
export function yearOfSheet({ name, grid }: FoundTable): string | undefined {
  for (const text of [name, ...grid.above]) {
    const read = yearHeading(text, undefined);
    if (read !== undefined && 'year' in read) return read.year;
  }
  return undefined;
}
