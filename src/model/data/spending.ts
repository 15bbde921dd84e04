import { paths } from '../../lib/paths.ts';
import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import { tableNames, type SpendingEntry, type SpendingLine } from '../../schemas/data/spending-entry.ts';
import type { Context } from '../context.ts';
import { spendingCells } from '../spending/csv.ts';
import { spendingRecord } from '../spending/record.ts';
import { wholeAddress } from '../structured/thing.ts';
import { firstColumns, lastColumns, type Columns } from './columns.ts';

/** A spending page as data: what its own file holds, and where its page is. */
export function spendingEntry(entry: PublishedEntry<'spending'>, context: Context): SpendingEntry {
  const { id, title, fictional, reviewed, district, schoolYears, ...rest } = spendingRecord(entry, context);
  const { received, bySource, byUse, totals, sources } = rest;
  return {
    ...{ id, title, address: wholeAddress(paths.entry('spending', id), context), fictional, reviewed },
    ...{ schoolYears, received, bySource, byUse, sources, ...present({ district }) },
    totals: totals.map((total) => ({
      schoolYear: total.schoolYear,
      ...present({ bySource: total.bySource ?? undefined, byUse: total.byUse ?? undefined }),
    })),
  };
}

/** A line for each cell of its tables. */
export function spendingLines(entry: SpendingEntry): SpendingLine[] {
  const { id, title, address, fictional, district, reviewed } = entry;
  const page = { id, title, address, fictional, reviewed, ...present({ district }) };
  return spendingCells(entry).map(({ table, row, amount }) => ({ ...page, table: tableNames[table], row, ...amount }));
}

/** The columns of /data/v1/spending.csv: those of an entry's own file, and whose they are. */
export const spendingColumns: Columns = {
  ...firstColumns,
  district: 'district.id',
  district_name: 'district.name',
  state: 'district.state',
  nces_id: 'district.ncesId',
  table: 'table',
  row: 'row',
  school_year: 'schoolYear',
  value: 'value',
  kind: 'kind',
  status: 'status',
  source: 'source',
  place_in_source: 'at',
  as_of: 'asOf',
  note: 'note',
  ...lastColumns,
};
