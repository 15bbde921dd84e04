import { following, schoolYearFrom, startOf } from '../../../schemas/school-year.ts';
import type { DataPath } from '../../../schemas/describe.ts';
import { tableNames, type TableName } from '../../../model/stories/form/rows.ts';
import { numberTyped, yearTyped } from '../../draft/typed.ts';
import { rowsAt, valueAt, withValue, type Draft } from '../../draft/draft.ts';

/** The field that says what a row of a table is of. */
export const rowKey = { bySource: 'from', byUse: 'use', received: 'from' } as const;

export const yearsPath: DataPath = ['tables', 'schoolYears'];

/** The rows that the printed form has, for tables that are begun. */
const usualRows: Readonly<Record<TableName, readonly string[]>> = {
  bySource: ['title-ii-a', 'state', 'district'],
  byUse: ['coaching', 'class-size-reduction', 'courses-and-workshops'],
  received: ['title-ii-a'],
};

export function yearsIn(draft: Draft): readonly string[] {
  return rowsAt(draft, yearsPath).map(String);
}

/** So many school years that end with one, oldest first. */
export function yearsUntil(last: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => schoolYearFrom(startOf(last) - count + 1 + index));
}

/** Tables of these years, with the usual rows where a table has none. */
export function withYears(draft: Draft, years: readonly string[]): Draft {
  const begun = withValue(draft, yearsPath, years);
  return tableNames
    .filter((table) => rowsAt(draft, ['tables', table]).length === 0)
    .reduce<Draft>((rest, table) => {
      const rows = usualRows[table].map((key) => ({ [rowKey[table]]: key }));
      return withValue(rest, ['tables', table], rows);
    }, begun);
}

/** A year that was written wrongly takes its amounts along. */
export function withYearRenamed(draft: Draft, index: number, typed: string): Draft {
  const years = yearsIn(draft);
  const [from = '', to] = [years[index], yearTyped(typed)];
  const renamed = withValue(
    draft,
    yearsPath,
    years.map((year, at) => (at === index ? to : year)),
  );
  return years.includes(to) ? renamed : everyRow(renamed, (rest, row) => movedAmount(rest, row, from, to));
}

/** A year goes with all its amounts. */
export function withoutYear(draft: Draft, index: number): Draft {
  const years = yearsIn(draft);
  const gone = years[index] ?? '';
  const rest = years.filter((_, at) => at !== index);
  const without = withValue(draft, yearsPath, rest.length === 0 ? undefined : rest);
  return everyRow(without, (each, row) => withValue(each, [...row, 'amounts', gone], undefined));
}

/** With the school year after the last one. */
export function withNextYear(draft: Draft): Draft {
  const last = yearsIn(draft).at(-1);
  return last === undefined ? draft : withValue(draft, yearsPath, [...yearsIn(draft), following(last)]);
}

/** The places of the rows of a table. */
export function rowPaths(draft: Draft, table: TableName): readonly DataPath[] {
  return rowsAt(draft, ['tables', table]).map((_, index) => ['tables', table, index]);
}

/** Lays a block of cells over a table, from one cell on to the right and down. What lies outside of it is left out. */
export function withBlock(
  draft: Draft,
  table: TableName,
  from: { readonly row: number; readonly year: number },
  block: readonly (readonly string[])[],
): Draft {
  const years = yearsIn(draft);
  const count = rowsAt(draft, ['tables', table]).length;
  const cells = block.slice(0, count - from.row).flatMap((texts, down) =>
    texts.slice(0, years.length - from.year).map((text, right) => ({
      path: ['tables', table, from.row + down, 'amounts', years[from.year + right] ?? '', 'value'],
      value: numberTyped(text, 'dollars'),
    })),
  );
  return cells.reduce<Draft>((rest, { path, value }) => withValue(rest, path, value), draft);
}

/** How many cells of a table say nothing. */
export function blankCells(draft: Draft, table: TableName): number {
  return blanksIn(draft, table).length;
}

/** A table in which every blank cell says that its amount is not reported. */
export function withBlanksSaid(draft: Draft, table: TableName): Draft {
  return blanksIn(draft, table).reduce<Draft>((rest, path) => withValue(rest, path, 'not-reported'), draft);
}

function blanksIn(draft: Draft, table: TableName): DataPath[] {
  return rowsAt(draft, ['tables', table]).flatMap((_, row) =>
    yearsIn(draft)
      .map((year): DataPath => ['tables', table, row, 'amounts', year, 'value'])
      .filter((path) => valueAt(draft, path) === undefined),
  );
}

function everyRow(draft: Draft, change: (draft: Draft, row: DataPath) => Draft): Draft {
  return tableNames.flatMap((table) => rowPaths(draft, table)).reduce(change, draft);
}

function movedAmount(draft: Draft, row: DataPath, from: string, to: string): Draft {
  const amount = valueAt(draft, [...row, 'amounts', from]);
  if (amount === undefined) return draft;
  return withValue(withValue(draft, [...row, 'amounts', from], undefined), [...row, 'amounts', to], amount);
}
