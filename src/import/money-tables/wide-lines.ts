import type { GridRow, HeadedTable } from '../grids/headed.ts';
import { leftOut, rowNames } from './choices.ts';
import type { UnderstoodColumn } from './columns.ts';
import type { Line, LineCell, Lines, Unread } from './line.ts';

/** Rows of a table that has a column for each school year. A row of words only is the heading of those below it. */
export function wideLines({ rows }: HeadedTable, columns: readonly UnderstoodColumn[]): Lines {
  const names = columns.find(({ field }) => field === rowNames);
  const years = columns.filter(({ field }) => field !== leftOut && field !== rowNames);
  const lines: Line[] = [];
  const unread: Unread[] = [];
  let section: string | undefined;
  for (const row of rows) {
    const name = String(names === undefined ? '' : (row.cells[names.index] ?? '')).trim();
    const cells = cellsOf(row, years);
    if (Object.keys(cells).length > 0) lines.push({ number: row.number, name, section, cells });
    else if (isHeading(row, name)) section = name;
    else unread.push({ number: row.number, name, why: 'It has no amount in a column that was read.' });
  }
  return { lines, unread };
}

function cellsOf({ cells }: GridRow, years: readonly UnderstoodColumn[]): Record<string, LineCell> {
  const filled = years.filter(({ index }) => (cells[index] ?? '') !== '');
  return Object.fromEntries(
    filled.map(({ index, field, heading }) => [field, { cell: cells[index] ?? '', details: detailsOf(heading) }]),
  );
}

/** A heading may say whether its amounts were spent or planned, and how settled they are. */
function detailsOf(heading: string): LineCell['details'] {
  if (/actual|audited/i.test(heading)) return { kind: 'spent', status: 'actual' };
  if (/spent|expended/i.test(heading)) return { kind: 'spent' };
  if (/revised|amended/i.test(heading)) return { kind: 'budgeted', status: 'revised' };
  if (/proposed/i.test(heading)) return { kind: 'budgeted', status: 'proposed' };
  return /budget|adopted/i.test(heading) ? { kind: 'budgeted' } : {};
}

function isHeading({ cells }: GridRow, name: string): boolean {
  return name !== '' && cells.filter((cell) => cell !== '').length === 1;
}
