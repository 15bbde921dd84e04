import { dollars, exact, list } from '../../lib/format.ts';
import type { Unit } from './choices.ts';
import { columnName, type Sheet } from '../spreadsheets/spreadsheet.ts';
import type { Lines } from './line.ts';
import type { UnderstoodRow } from './rows.ts';
import { differences, partOf, totalRows } from './totals.ts';

/** What a person has to know of a table beside its columns and rows, in a sentence each. */
export function tellings(
  sheet: Sheet,
  {
    lines,
    rows,
    unit,
  }: { readonly lines: Lines; readonly rows: readonly UnderstoodRow[]; readonly unit: Unit | undefined },
): string[] {
  const isSettled = unit !== undefined;
  return [
    ...hiddenParts(sheet),
    ...wrongTotals(lines, (amount) => (isSettled ? dollars(amount * unit) : exact(amount))),
    ...unreadAmounts(rows),
    // Until it is said what amounts are counted in, parts of thousands look like cents.
    ...(isSettled ? rounded(rows) : []),
  ];
}

/** Rows and columns that were read though the spreadsheet does not show them. */
export function hiddenParts({ hiddenRows, hiddenColumns }: Sheet): string[] {
  const [rows, columns] = [hiddenRows.map((row) => row + 1), hiddenColumns.map(columnName)];
  return [
    ...(rows.length > 0 ? [`Hidden in the file, and read: ${counted('row', rows.map(String))}.`] : []),
    ...(columns.length > 0 ? [`Hidden in the file, and read: ${counted('column', columns)}.`] : []),
  ];
}

/** A total that its rows do not add up to: of its own part, or of all rows above it. */
function wrongTotals({ lines }: Lines, written: (amount: number) => string): string[] {
  const totals = totalRows(lines);
  const rows = lines.filter((line) => !totals.has(line));
  return [...totals].flatMap((line) => {
    const above = rows.filter(({ number }) => number < line.number);
    const own = differences(partOf(lines, line, totals), line);
    const [first] = own.length > 0 && differences(above, line).length > 0 ? own : [];
    if (first === undefined) return [];
    const { year, said, summed } = first;
    return [
      `The total in row ${line.number} says ${written(said)} for ${year}; the rows above it add up to ${written(summed)}. Look which is right.`,
    ];
  });
}

function unreadAmounts(rows: readonly UnderstoodRow[]): string[] {
  const found = rows.flatMap(({ number, amounts, target }) =>
    Object.entries(amounts).flatMap(([year, { value }]) =>
      target !== '' && typeof value === 'string' && !value.startsWith('not-') ? [{ number, year, value }] : [],
    ),
  );
  if (found.length === 0) return [];
  const told = found.slice(0, 3).map(({ number, year, value }) => `“${value}” in row ${number}, ${year}`);
  const rest = found.length > told.length ? [`${found.length - told.length} more`] : [];
  return [`Not read as an amount: ${list([...told, ...rest])}. The check says what the cell takes.`];
}

function rounded(rows: readonly UnderstoodRow[]): string[] {
  const count = rows
    .filter(({ target }) => target !== '')
    .flatMap(({ amounts }) => Object.values(amounts))
    .filter(({ isRounded }) => isRounded).length;
  if (count === 0) return [];
  return [
    count === 1
      ? 'One amount has cents and was rounded to whole dollars.'
      : `${count} amounts have cents and were rounded to whole dollars.`,
  ];
}

function counted(what: string, names: readonly string[]): string {
  return `${what}${names.length === 1 ? '' : 's'} ${list(names)}`;
}
