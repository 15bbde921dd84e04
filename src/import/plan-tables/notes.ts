import { inNotes } from './choices.ts';
import type { NamedSheet } from './sheets.ts';
import type { ReadTable } from './understand.ts';

/** What has no field in a plan, so that nothing is lost: columns, what stands above tables, sheets that are no tables. */
export function notesOf(tables: readonly ReadTable[], others: readonly NamedSheet[]): readonly string[] {
  return [
    ...tables.flatMap(above),
    ...tables.flatMap(columns),
    ...others.filter(({ sheet }) => !sheet.isHidden).flatMap(wholeSheet),
  ];
}

function above({ name, grid }: ReadTable): readonly string[] {
  return grid.above.length === 0 ? [] : [`“${name}”, above the table: ${grid.above.map(quoted).join(' ')}`];
}

function columns({ name, columns: all, rows }: ReadTable): readonly string[] {
  return all
    .filter(({ field }) => field === inNotes)
    .map(({ index, letter, heading }) => {
      const cells = rows.flatMap((row) => row.cells.filter(({ column }) => column.index === index));
      return `“${name}”, column ${letter} “${heading}”: ${cells.map(({ row, text }) => `row ${row} ${quoted(text)}`).join('; ')}`;
    });
}

function wholeSheet({ name, sheet }: NamedSheet): readonly string[] {
  return sheet.rows.flatMap((row, at) => {
    const cells = row.filter((cell) => cell !== '').map((cell) => quoted(String(cell)));
    return cells.length === 0 ? [] : [`“${name}”, row ${at + 1}: ${cells.join(' ')}`];
  });
}

function quoted(text: string): string {
  return `“${text}”`;
}
