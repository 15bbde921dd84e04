import { outlayCell, receivedCell, type Cell } from '../../schemas/cells.ts';
import type { SpendingTables } from '../../schemas/spending.ts';
import type { Words } from '../../schemas/words.ts';

export type TableName = 'received' | 'bySource' | 'byUse';

/** One row of a spending table: its name and a cell for each school year. */
export interface GridRow {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** A spending table with everything its rows say filled in. */
export interface Grid {
  readonly years: readonly string[];
  readonly rows: readonly GridRow[];
}

/** The rows and cells of one of the three tables, named in the site's words. */
export function grid({ data }: { readonly data: SpendingTables }, table: TableName, words: Words): Grid {
  const years = data.schoolYears;
  if (table === 'received') {
    return {
      years,
      rows: data.received.map((row) => ({
        name: row.name ?? words[row.from],
        cells: years.map((year) => receivedCell(row, year)),
      })),
    };
  }
  const rows = data[table].map((row) => ({
    name: row.name ?? words['use' in row ? row.use : row.from],
    cells: years.map((year) => outlayCell(row, year)),
  }));
  return { years, rows };
}

/** A sum of one year, or the reason why there is none. */
export type Total =
  { readonly amount: number; readonly kind: Cell['kind'] } | { readonly none: 'incomplete' | 'mixed' | 'empty' };

/**
 * The total of each year in whole dollars. A year has one only where every row is reported and all amounts are of
 * one kind: money planned and money paid out are never added together. Rows that do not apply count for nothing.
 */
export function totals({ years, rows }: Grid): readonly Total[] {
  return years.map((_, index) => total(rows.flatMap(({ cells }) => cells[index] ?? [])));
}

function total(cells: readonly Cell[]): Total {
  const applying = cells.filter(({ value }) => value !== 'not-applicable');
  if (applying.length === 0) return { none: 'empty' };
  if (applying.some(({ value }) => typeof value !== 'number')) return { none: 'incomplete' };
  const kind = applying[0]?.kind;
  if (applying.some((cell) => cell.kind !== kind)) return { none: 'mixed' };
  return { amount: applying.reduce((sum, { value }) => sum + Number(value), 0), kind };
}

/** The change from one amount to a later one as a share of the first; none from nothing, or between kinds of money. */
export function changeBetween(
  before: { readonly amount: number; readonly kind: Cell['kind'] } | undefined,
  after: { readonly amount: number; readonly kind: Cell['kind'] } | undefined,
): number | undefined {
  if (!before || !after || before.kind !== after.kind || before.amount === 0) return undefined;
  return (after.amount - before.amount) / before.amount;
}

/** A cell's amount, where it has one. */
export function amountOf(cell: Cell | undefined): { readonly amount: number; readonly kind: Cell['kind'] } | undefined {
  return typeof cell?.value === 'number' ? { amount: cell.value, kind: cell.kind } : undefined;
}

/** A total, where the year has one. */
export function known(total: Total | undefined): { readonly amount: number; readonly kind: Cell['kind'] } | undefined {
  return total && 'amount' in total ? total : undefined;
}
