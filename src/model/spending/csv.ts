import { csv } from '../../lib/csv.ts';
import type { SpendingRecord } from '../../schemas/data/spending-record.ts';

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
  const tables = ['received', 'bySource', 'byUse'] as const;
  const lines = tables.flatMap((table) =>
    record[table].flatMap(({ name, amounts }) =>
      amounts.map(({ schoolYear, value, kind = '', status = '', source = '', at = '', asOf = '', note = '' }) => [
        ...[names[table], name, schoolYear, value, kind, status, source, at, asOf, note],
        record.fictional ? 'fictional' : '',
      ]),
    ),
  );
  return csv([columns, ...lines]);
}

const names = { received: 'money received', bySource: 'spending by source', byUse: 'spending by use' } as const;
