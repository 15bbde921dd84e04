import { change, dollars, share } from '../../lib/format.ts';
import type { Cell } from '../../schemas/cells.ts';
import type { Words } from '../../schemas/words.ts';
import type { Notes } from '../notes.ts';
import { absentCell, blankCell, plainCell, type CellView, type RowView, type TableView } from '../table.ts';
import { amountOf, changeBetween, known, totals, type Grid, type GridRow, type Total } from './grid.ts';

/** What tables of one section share. */
export interface TableContext {
  readonly id: string;
  readonly caption: string;
  readonly words: Words;
  readonly notes: Notes;
  /** What all amounts of the section have in common, so that no cell repeats it: "spent, actual". */
  readonly common: string | undefined;
}

/** "spent, actual": the kind and the status of an amount, in the site's words. */
export function qualifierOf({ kind, status }: Cell, words: Words): string {
  return [kind && kind !== 'received' ? words[kind] : '', status ? words[status] : ''].filter(Boolean).join(', ');
}

/** The one qualifier of all amounts of a table, or undefined where they differ. */
export function commonQualifier({ rows }: Grid, words: Words): string | undefined {
  const amounts = rows.flatMap(({ cells }) => cells).filter(({ value }) => typeof value === 'number');
  const qualifiers = new Set(amounts.map((cell) => qualifierOf(cell, words)));
  return qualifiers.size === 1 ? [...qualifiers][0] : undefined;
}

/** The table of amounts; spending tables end with their totals and the change from the year before. */
export function amountsTable(grid: Grid, context: TableContext, withTotals: boolean): TableView {
  return {
    ...frame(context.id, context.caption, grid),
    rows: grid.rows.map((row) => amountsRow(row, context)),
    summary: withTotals ? [totalRow(totals(grid)), changeRow('Change in total', totals(grid).map(known))] : [],
  };
}

/** A form to fill in by hand: five columns unless the file names school years. */
export function blankTable(grid: Grid, context: TableContext, withTotals: boolean): TableView {
  const columns = grid.years.length > 0 ? grid.years : Array.from({ length: 5 }, () => '');
  const blank = (name: string): RowView => ({ name, notes: [], cells: columns.map(() => blankCell) });
  return {
    ...frame(context.id, context.caption, { ...grid, years: columns }),
    rows: [...grid.rows.map(({ name }) => blank(name)), blank('')],
    summary: withTotals ? [blank('Total')] : [],
  };
}

/** Each row's part of the year's total, for the years that have one. */
export function sharesTable(grid: Grid, id: string, caption: string): TableView {
  const sums = totals(grid).map(known);
  const cell = (amount: number | undefined, sum: number | undefined): CellView =>
    amount === undefined || !sum ? absentCell('–') : plainCell(share(amount / sum));
  return {
    ...frame(id, caption, grid),
    rows: grid.rows.map(({ name, cells }) =>
      row(
        name,
        cells.map((each, index) => cell(amountOf(each)?.amount, sums[index]?.amount)),
      ),
    ),
    summary: [],
  };
}

/** How each row changed from the year before. */
export function changesTable(grid: Grid, id: string, caption: string): TableView {
  return {
    ...frame(id, caption, grid),
    rows: grid.rows.map(({ name, cells }) => changeRow(name, cells.map(amountOf))),
    summary: [],
  };
}

function frame(id: string, caption: string, { years }: Grid) {
  return { id, caption, corner: 'School year', columns: years };
}

function row(name: string, cells: readonly CellView[]): RowView {
  return { name, notes: [], cells };
}

/** Where all cells of a row come from the same place, the row carries the note once. */
function amountsRow({ name, cells }: GridRow, context: TableContext): RowView {
  const [first] = cells;
  const same =
    first !== undefined &&
    cells.every(
      (cell) => cell.source === first.source && cell.at === first.at && cell.asOf === first.asOf && !cell.note,
    );
  return {
    name,
    notes: same ? context.notes.refer(first) : [],
    cells: cells.map((cell) => ({ ...amountCell(cell, context), notes: same ? [] : context.notes.refer(cell) })),
  };
}

function amountCell(cell: Cell, { words, common }: TableContext): CellView {
  if (typeof cell.value !== 'number') return absentCell(words[cell.value]);
  const qualifier = qualifierOf(cell, words);
  return {
    ...plainCell(dollars(cell.value)),
    qualifier: qualifier === common || qualifier === '' ? undefined : qualifier,
  };
}

function totalRow(sums: readonly Total[]): RowView {
  return row(
    'Total',
    sums.map((sum) => ('amount' in sum ? plainCell(dollars(sum.amount)) : absentCell('no total'))),
  );
}

function changeRow(name: string, amounts: readonly ReturnType<typeof amountOf>[]): RowView {
  return row(
    name,
    amounts.map((amount, index) => {
      const value = changeBetween(amounts[index - 1], amount);
      return value === undefined ? absentCell('–') : plainCell(change(value));
    }),
  );
}
