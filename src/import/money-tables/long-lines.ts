import { amountStatuses, moneyKinds } from '../../schemas/money.ts';
import type { GridRow, HeadedTable } from '../grids/headed.ts';
import type { Choices } from './choices.ts';
import type { Line, LineCell, Lines, Unread } from './line.ts';
import { detailNames, type DetailName, type LongColumns } from './long-columns.ts';
import { yearHeading } from './year-heading.ts';

/** Rows of a table with one amount a line: lines of one name under one part become a row with an amount a year. */
export function longLines({ rows }: HeadedTable, columns: LongColumns, plainYears: Choices['plainYears']): Lines {
  const lines = new Map<string, Line>();
  const unread: Unread[] = [];
  for (const row of rows) {
    const [name, part, year] = [text(row, columns.name), text(row, columns.part), text(row, columns.year)];
    const key = JSON.stringify([part, name]);
    const line = lines.get(key) ?? { number: row.number, name, section: part === '' ? undefined : part, cells: {} };
    const read = yearHeading(year, plainYears);
    const why = read && 'year' in read ? whyNot(line, read.year) : noYear(year);
    if (why !== undefined || read === undefined || !('year' in read))
      unread.push({ number: row.number, name, why: why ?? noYear(year) });
    else lines.set(key, { ...line, cells: { ...line.cells, [read.year]: cellOf(row, columns) } });
  }
  return { lines: [...lines.values()], unread };
}

/** The plain years that stand in the column of years, which may each mean two school years. */
export function plainYearsIn({ rows }: HeadedTable, columns: LongColumns): string[] {
  const found = rows.flatMap((row) => {
    const read = yearHeading(text(row, columns.year), undefined);
    return read && 'plain' in read ? [read.plain] : [];
  });
  return [...new Set(found)];
}

function noYear(year: string): string {
  return year === '' ? 'It names no school year.' : `“${year}” is not read as a school year.`;
}

function whyNot(line: Line, year: string): string | undefined {
  return line.cells[year] === undefined ? undefined : `An earlier line has the amount of ${year} for this name.`;
}

function cellOf(row: GridRow, columns: LongColumns): LineCell {
  const details = detailNames.flatMap((name) => {
    const said = detail(name, text(row, columns.details[name]));
    return said === '' ? [] : [[name, said] as const];
  });
  return { cell: row.cells[columns.amount] ?? '', details: Object.fromEntries(details) };
}

/** Words for how an amount is settled are taken only where a table has the same; other texts as they are. */
function detail(name: DetailName, said: string): string {
  if (name === 'kind') return said === 'planned' ? 'budgeted' : (moneyKinds.find((kind) => kind === said) ?? '');
  return name === 'status' ? (amountStatuses.find((status) => status === said.toLowerCase()) ?? '') : said;
}

function text({ cells }: GridRow, column: number | undefined): string {
  return column === undefined ? '' : String(cells[column] ?? '').trim();
}
