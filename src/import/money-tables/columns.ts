import { isAmount, type Column, type HeadedTable } from '../grids/headed.ts';
import { columnName } from '../spreadsheets/spreadsheet.ts';
import { leftOut, rowNames, type Choices } from './choices.ts';
import { yearHeading } from './year-heading.ts';

/** What a column was taken for. */
export interface UnderstoodColumn {
  readonly index: number;
  /** As the spreadsheet names it: "C". */
  readonly letter: string;
  readonly heading: string;
  /** `leftOut`, `rowNames`, or a school year. */
  readonly field: string;
  /** Why it was taken for this, where that does not show. */
  readonly why: string | undefined;
  /** A year in its heading that may mean two school years. */
  readonly plainYear: string | undefined;
}

type Proposal = Pick<UnderstoodColumn, 'field' | 'why' | 'plainYear'>;

/** What each column is: as it was chosen, else as its heading says. Columns with nothing in them are passed over. */
export function understoodColumns(table: HeadedTable, choices: Choices): UnderstoodColumn[] {
  const filled = table.columns.filter(
    ({ heading, index }) => heading !== '' || table.rows.some(({ cells }) => cells[index] !== ''),
  );
  const names = namesColumn(table, filled);
  const proposed = filled.map((column): UnderstoodColumn => {
    const chosen = choices.columns[column.index];
    const proposal = column === names ? { field: rowNames, ...nothingSaid } : byHeading(column, choices.plainYears);
    const said = chosen === undefined ? proposal : { field: chosen, ...nothingSaid };
    return { ...column, letter: columnName(column.index), ...said };
  });
  return proposed.map((column) => withoutTwin(column, proposed, choices));
}

const nothingSaid = { why: undefined, plainYear: undefined };

function byHeading({ heading }: Column, plainYears: Choices['plainYears']): Proposal {
  const read = yearHeading(heading, plainYears);
  if (read === undefined) return { ...nothingSaid, field: leftOut, why: 'Its heading names no school year.' };
  if ('year' in read) return { ...nothingSaid, field: read.year, why: read.why };
  if ('wrong' in read) return { ...nothingSaid, field: leftOut, why: read.wrong };
  return {
    ...{ field: leftOut, plainYear: read.plain },
    why: `${read.plain} may be the school year that ends in it or the one that starts in it.`,
  };
}

/** The first column of words; where there are several, the one with the most different ones. */
function namesColumn({ rows }: HeadedTable, columns: readonly Column[]): Column | undefined {
  const different = columns.map(
    ({ index, heading }) =>
      new Set(
        rows
          .map(({ cells }) => cells[index] ?? '')
          .filter((cell) => cell !== '' && !isAmount(cell) && yearHeading(heading, 'ends') === undefined),
      ).size,
  );
  const most = Math.max(0, ...different);
  return most === 0 ? undefined : columns[different.indexOf(most)];
}

/** How settled the amounts of a heading are: what was paid stands before what was planned. */
const settled: readonly RegExp[] = [/actual|audited|spent|expended/i, /revised|amended/i, /adopted|budget|proposed/i];

/** A year of which several columns have amounts takes those that are settled best, else the first. */
function withoutTwin(column: UnderstoodColumn, all: readonly UnderstoodColumn[], choices: Choices): UnderstoodColumn {
  if (column.field === leftOut || column.field === rowNames) return column;
  const twins = all.filter(({ field }) => field === column.field);
  const chosen = twins.find(({ index }) => choices.columns[index] !== undefined) ?? twins.toSorted(bySettled)[0];
  if (chosen === undefined || chosen === column) return column;
  return { ...column, field: leftOut, why: `Column ${chosen.letter} holds ${column.field} as well, and was taken.` };
}

function bySettled(one: UnderstoodColumn, other: UnderstoodColumn): number {
  return rank(one) - rank(other) || one.index - other.index;
}

function rank({ heading }: UnderstoodColumn): number {
  const found = settled.findIndex((sign) => sign.test(heading));
  return found < 0 ? settled.length : found;
}
