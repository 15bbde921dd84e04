import type { TableName } from '../../model/stories/form/rows.ts';
import { isUsualName } from './row-words.ts';
import { targetOf } from './targets.ts';
import type { UnderstoodRow } from './rows.ts';
import type { Understood } from './understand.ts';

/** One amount as an author would write it; a text where it was not read as an amount. */
export interface FilledAmount {
  readonly value: number | string;
  readonly kind?: string;
  readonly status?: string;
  readonly source?: string;
  readonly at?: string;
  readonly asOf?: string;
  readonly note?: string;
}

/** A row as an author would write it. */
export interface FilledRow {
  readonly from?: string;
  readonly use?: string;
  readonly name?: string;
  readonly amounts: Readonly<Record<string, FilledAmount>>;
}

/** The tables of money that a file fills in. */
export type FilledTables = { readonly schoolYears: readonly string[] } & Readonly<
  Record<TableName, readonly FilledRow[]>
>;

/** The rows that were taken in, as tables. The school years are those of their amounts. */
export function filledTables({ rows }: Pick<Understood, 'rows'>): FilledTables {
  const taken = rows.flatMap((row) => {
    const target = targetOf(row.target);
    return target === undefined ? [] : [{ row, ...target }];
  });
  const of = (table: TableName): FilledRow[] =>
    taken.filter((each) => each.table === table).map(({ row, key }) => filledRow(table, key, row));
  const years = taken.flatMap(({ row }) => Object.keys(row.amounts));
  return {
    schoolYears: [...new Set(years)].sort(),
    ...{ received: of('received'), bySource: of('bySource'), byUse: of('byUse') },
  };
}

function filledRow(table: TableName, key: string, { name, amounts }: UnderstoodRow): FilledRow {
  const target = targetOf(`${table}/${key}`);
  const isUsual = target !== undefined && key !== 'other' && isUsualName(name, target.key);
  return {
    ...(table === 'byUse' ? { use: key } : { from: key }),
    ...(isUsual ? {} : { name }),
    amounts: Object.fromEntries(
      Object.entries(amounts).map(([year, { value, details }]) => [year, { value, ...detailsFor(table, details) }]),
    ),
  };
}

/** Money received is neither spent nor planned. */
function detailsFor(table: TableName, details: Omit<FilledAmount, 'value'>): Omit<FilledAmount, 'value'> {
  const { kind, ...rest } = details;
  return table === 'received' || kind === undefined || kind === 'received' ? rest : { kind, ...rest };
}
