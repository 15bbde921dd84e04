import { csv } from '../../lib/csv.ts';
import { tableNames } from '../../schemas/data/spending-entry.ts';
import type { SpendingRecord } from '../../schemas/data/spending-record.ts';

type Tables = Pick<SpendingRecord, 'received' | 'bySource' | 'byUse'>;

/** One cell of a spending page, with the table and the row it stands in. */
export interface SpendingCell {
  readonly table: keyof Tables;
  readonly row: string;
  readonly amount: SpendingRecord['byUse'][number]['amounts'][number];
}

/** Every cell of the three tables, row by row. */
export function spendingCells(tables: Tables): SpendingCell[] {
  return (['received', 'bySource', 'byUse'] as const).flatMap((table) =>
    tables[table].flatMap(({ name, amounts }) => amounts.map((amount) => ({ table, row: name, amount }))),
  );
}

const columns = [
  'table',
  'row',
  'school_year',
  'value',
  'kind',
  'status',
  'source',
  'place_in_source',
  'as_of',
  'note',
  'fictional',
] as const;

/** The same record as a spreadsheet: one line for each cell. */
export function spendingCsv(record: SpendingRecord): string {
  const lines = spendingCells(record).map(({ table, row, amount }) => {
    const { schoolYear, value, kind = '', status = '', source = '', at = '', asOf = '', note = '' } = amount;
    const made = record.fictional ? 'fictional' : '';
    return [tableNames[table], row, schoolYear, value, kind, status, source, at, asOf, note, made];
  });
  return csv([columns, ...lines]);
}
