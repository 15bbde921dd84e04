import { grid, type Grid, type TableName } from '../../../../src/model/spending/grid.ts';
import type { PublishedEntry } from '../../../../src/schemas/corpus.ts';
import { districtSchema } from '../../../../src/schemas/districts.ts';
import { spendingSchema } from '../../../../src/schemas/spending.ts';
import { contextOf } from './context.ts';

export const years = ['2019-20', '2020-21', '2021-22'] as const;

type Amount = number | string | Readonly<Record<string, unknown>>;

/** What a row says for all its cells, unless told otherwise. */
const provenance = { status: 'actual', source: 'budget', at: 'p. 1' };

function amountsOf(values: readonly (Amount | undefined)[]): object {
  const amounts = values.flatMap((value, index) =>
    value === undefined ? [] : [[years[index], typeof value === 'object' ? value : { value }]],
  );
  return Object.fromEntries(amounts) as object;
}

/** A row as an author writes it: one value for each year, as a number, a word, or fields; undefined writes nothing. */
export function row(fields: Readonly<Record<string, unknown>>, ...values: readonly (Amount | undefined)[]): object {
  return { kind: 'spent', ...provenance, ...fields, amounts: amountsOf(values) };
}

/** A row of money received, which says no kind. */
export function receivedRow(...values: readonly (Amount | undefined)[]): object {
  return { from: 'title-ii-a', ...provenance, amounts: amountsOf(values) };
}

/** A spending entry in the shape the checks give it. */
export function spendingEntry(data: Readonly<Record<string, unknown>>, id = 'riverbend'): PublishedEntry<'spending'> {
  const given = { title: 'Spending', reviewed: '2026-11-01', schoolYears: [...years], ...data };
  return { collection: 'spending', id, data: spendingSchema.parse(given), prose: undefined };
}

export function districtEntry(figures: object, more: object = {}): PublishedEntry<'districts'> {
  const given = { name: 'Riverbend Unified', state: 'NE', fictional: true, reviewed: '2026-11-01', figures, ...more };
  return { collection: 'districts', id: 'riverbend', data: districtSchema.parse(given), prose: undefined };
}

/** The table by use of some rows. */
export function gridOf(rows: readonly object[], table: TableName = 'byUse'): Grid {
  return grid(spendingEntry({ [table]: rows }), table, contextOf().words);
}
