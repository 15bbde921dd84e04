import { following } from '../../../../schemas/school-year.ts';
import { tableNames, type TableName } from '../../../../model/stories/form/rows.ts';
import type { FilledRow, FilledTables } from '../../../../import/money-tables/filled.ts';
import { rowsAt, textAt, valueAt, withValue, type Draft } from '../../../draft/draft.ts';
import { sourceChoices } from '../../../fields/sources.ts';
import { rowKey, withYears, yearsIn } from '../../money/money.ts';

/**
 * A draft with the amounts of a file. A row that stands there already takes its amounts; other rows are added. School
 * years nobody wrote an amount for go, and years between those of the draft and those of the file come in.
 */
export function withTables(draft: Draft, filled: FilledTables): Draft {
  const rows = tableNames.reduce<Draft>(
    (rest, table) => filled[table].reduce<Draft>((each, row) => withRow(each, table, row), rest),
    draft,
  );
  const years = [...yearsIn(draft).filter((year) => hasAmounts(draft, year)), ...filled.schoolYears];
  return withYears(rows, yearsBetween(years));
}

function withRow(draft: Draft, table: TableName, row: FilledRow): Draft {
  const path = ['tables', table];
  const rows = rowsAt(draft, path);
  const found = rows.findIndex((each) => isSame(each, row, table));
  const at = found < 0 ? rows.length : found;
  const before = rows[at] ?? {};
  const amounts = { ...(valueAt(before, ['amounts']) as object | undefined), ...amountsFor(draft, row) };
  return withValue(draft, [...path, at], { ...before, ...row, amounts });
}

/** The same row: of the same source or use and with the same name, or one that is not begun. */
function isSame(row: unknown, filled: FilledRow, table: TableName): boolean {
  if (textAt(row, [rowKey[table]]) !== (filled.from ?? filled.use)) return false;
  return textAt(row, ['name']) === (filled.name ?? '') || valueAt(row, ['amounts']) === undefined;
}

/** The works a file names are kept where the story has them. */
function amountsFor(draft: Draft, { amounts }: FilledRow): FilledRow['amounts'] {
  const known = new Set(sourceChoices(draft).map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(amounts).map(([year, { source, ...rest }]) => [
      year,
      source !== undefined && known.has(source) ? { ...rest, source } : rest,
    ]),
  );
}

function hasAmounts(draft: Draft, year: string): boolean {
  return tableNames.some((table) =>
    rowsAt(draft, ['tables', table]).some((row) => valueAt(row, ['amounts', year]) !== undefined),
  );
}

/** The school years of a table follow each other. */
function yearsBetween(years: readonly string[]): string[] {
  const sorted = [...new Set(years)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return sorted;
  const all = [first];
  for (let year = following(first); year <= last; year = following(year)) all.push(year);
  return all;
}
