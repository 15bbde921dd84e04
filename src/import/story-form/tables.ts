import { moneyKinds } from '../../model/stories/form/fields.ts';
import { fieldNames } from '../../model/stories/form/names.ts';
import { formColumns, type FormRow, type FormRows, type TableName } from '../../model/stories/form/rows.ts';
import { amountStatuses } from '../../schemas/money.ts';
import type { Absence } from '../../schemas/figure.ts';
import type { Answers } from './answers.ts';
import { complainOfTotals } from './totals.ts';

/** What stands in a row of a form, one place a column. */
export type Cells = readonly (number | Absence | undefined)[];

/** The cells of every row of a form. */
export type Grid = Readonly<Record<TableName, readonly { readonly row: FormRow; readonly cells: Cells }[]>>;

/** A row as an author would write it. */
interface WrittenRow {
  readonly from?: string;
  readonly use?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly amounts: Readonly<Record<string, { readonly value: number | Absence }>>;
}

/** What is said once for all amounts. */
interface Settled {
  readonly kind: string | undefined;
  readonly status: string | undefined;
}

type WrittenTables = { readonly schoolYears: readonly string[] } & Partial<Record<TableName, readonly WrittenRow[]>>;

/** The tables of a form as an author would write them; undefined where nothing is written in them. */
export function tablesOf(rows: FormRows, answers: Answers): WrittenTables | undefined {
  const cells = (table: TableName) =>
    rows[table].map((row) => ({
      row,
      cells: formColumns.map((column) => answers.number(fieldNames.amount(table, row.id, column))),
    }));
  const grid: Grid = { bySource: cells('bySource'), byUse: cells('byUse'), received: cells('received') };
  const years = yearsOf(grid, answers);
  complainOfTotals(grid, answers);
  const settled = { kind: kindOf(grid, answers), status: statusOf(grid, answers) };
  const written = (['received', 'bySource', 'byUse'] as const).map((table) => {
    const all = grid[table].map(({ row, cells }) => writtenRow(table, row, amountsOf(cells, years), answers, settled));
    return [table, hasAmounts(grid[table]) ? all.filter((row) => row !== undefined) : []] as const;
  });
  const schoolYears = years.filter((year) => year !== undefined);
  const tables = Object.fromEntries(written.filter(([, all]) => all.length > 0));
  return schoolYears.length === 0 && Object.keys(tables).length === 0 ? undefined : { schoolYears, ...tables };
}

function hasAmounts(rows: Grid[TableName]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell !== undefined));
}

/** The school year of each column, or why a column has none. */
function yearsOf(grid: Grid, answers: Answers): (string | undefined)[] {
  const years: (string | undefined)[] = [];
  for (const [index, column] of formColumns.entries()) {
    const name = fieldNames.year(column);
    const year = answers.year(name);
    const before = years.findLast((each) => each !== undefined);
    const isRepeated = year !== undefined && years.includes(year);
    const isUsed = Object.values(grid).some((rows) => rows.some(({ cells }) => cells[index] !== undefined));
    if (year === undefined && isUsed && !answers.isFilled(name))
      answers.complain(name, 'This column has amounts and no school year. Write the year above it, as 2021-22.');
    if (isRepeated)
      answers.complain(name, `${year} stands above an earlier column as well. Each column takes a year of its own.`);
    else if (year !== undefined && before !== undefined && year < before)
      answers.complain(
        name,
        `${year} stands after ${before}. The oldest year comes first, so look whether two are swapped.`,
      );
    years.push(isRepeated ? undefined : year);
  }
  return years;
}

/** What was chosen for all amounts that were paid out or planned. */
function kindOf(grid: Grid, answers: Answers): string | undefined {
  const chosen = answers.choice(fieldNames.moneyKind);
  if (chosen !== undefined) return moneyKinds[chosen];
  const isAsked = hasAmounts(grid.bySource) || hasAmounts(grid.byUse);
  if (isAsked && !answers.isFilled(fieldNames.moneyKind))
    answers.complain(fieldNames.moneyKind, 'Choose whether the amounts were spent or budgeted.');
  return undefined;
}

function statusOf(grid: Grid, answers: Answers): string | undefined {
  const chosen = answers.choice(fieldNames.moneyStatus);
  if (chosen !== undefined) return amountStatuses[chosen];
  if (Object.values(grid).some(hasAmounts) && !answers.isFilled(fieldNames.moneyStatus))
    answers.complain(fieldNames.moneyStatus, `Choose how settled the amounts are: ${amountStatuses.join(', ')}.`);
  return undefined;
}

function amountsOf(cells: Cells, years: readonly (string | undefined)[]): WrittenRow['amounts'] {
  return Object.fromEntries(
    cells.flatMap((value, index) => {
      const year = years[index];
      return value === undefined || year === undefined ? [] : [[year, { value }]];
    }),
  );
}

/**
 * A row of the template stays where nobody wrote in it, so that it is told as not reported and no total is made
 * without it. One that nobody named and nobody filled is left out.
 */
function writtenRow(
  table: TableName,
  row: FormRow,
  amounts: WrittenRow['amounts'],
  answers: Answers,
  { kind, status }: Settled,
): WrittenRow | undefined {
  const typed = row.isOpen ? answers.text(fieldNames.rowName(table, row.id)) : undefined;
  const isFilled = Object.keys(amounts).length > 0;
  if (row.isOpen && typed === undefined) {
    if (!isFilled) return undefined;
    answers.complain(fieldNames.rowName(table, row.id), 'This row has amounts and no name. Write what they are for.');
  }
  const name = typed ?? row.name?.replace(/:$/, '');
  return {
    ...(table === 'byUse' ? { use: row.key } : { from: row.key }),
    ...(name === undefined ? {} : { name }),
    ...(kind === undefined || table === 'received' ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    amounts,
  };
}
