import { number } from '../../../lib/format.ts';
import type { CellView, RowView, TableView } from '../../table.ts';
import { words, type Cell, type TableBlock } from './blocks.ts';
import type { Citing } from './notes.ts';

/** As many columns beside the names of the rows as a sheet of paper shows. */
const mostColumns = 8;

/** As many rows as a word processor moves through without waiting. */
const mostRows = 400;

/** A table of a page; one that is too wide for paper becomes several, each with the names of the rows. */
export function tablesOf(table: TableView, citing: Citing): TableBlock[] {
  return stretches(table.columns.length, mostColumns, 'columns').flatMap(({ start, end, which }) =>
    inParts({
      kind: 'table',
      caption: `${table.caption}${which}`,
      columns: [table.corner, ...table.columns.slice(start, end)],
      rows: [...table.rows, ...table.summary].map((row) => [
        nameCell(row, citing),
        ...row.cells.slice(start, end).map((cell) => cellOf(cell, citing)),
      ]),
    }),
  );
}

/** A table that is too long becomes several, each with the names of the columns. */
export function inParts(table: TableBlock): TableBlock[] {
  return stretches(table.rows.length, mostRows, 'rows').map(({ start, end, which }) => ({
    ...table,
    caption: `${table.caption}${which}`,
    rows: table.rows.slice(start, end),
  }));
}

/** Where each part begins and ends, and how it is told from the others; nothing where it is the only one. */
function stretches(length: number, most: number, what: 'columns' | 'rows') {
  const count = Math.max(1, Math.ceil(length / most));
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [index * most, Math.min((index + 1) * most, length)];
    const which = count === 1 ? '' : `, ${what} ${number(start + 1)} to ${number(end)} of ${number(length)}`;
    return { start, end, which };
  });
}

function nameCell({ name, notes }: RowView, citing: Citing): Cell {
  return [[...words(name), ...citing.references(notes)]];
}

function cellOf({ text, qualifier, notes }: CellView, citing: Citing): Cell {
  const said = [...words(text), ...citing.references(notes)];
  return qualifier === undefined ? [said] : [said, words(qualifier)];
}
