import { ImportProblem } from '../problem.ts';
import type { Header, Row } from './rows.ts';

/** Reads cells of a row by the name of their column, in whatever case the file writes it. */
export type Reader = (row: Row, column: string) => string;

/** @throws ImportProblem where the reader is asked for a column the table does not have */
export function readerOf(table: string, { names }: Header): Reader {
  const places = new Map(names.map((name, index) => [name.toUpperCase(), index]));
  return ({ cells }, column) => {
    const place = places.get(column.toUpperCase());
    if (place === undefined) throw new ImportProblem(missingColumns(table, [column]));
    return (cells[place] ?? '').trim();
  };
}

/** Whether a table has a column of this name, in whatever case. */
export function hasColumn({ names }: Header, column: string): boolean {
  return names.some((name) => name.toUpperCase() === column.toUpperCase());
}

/** What a person is told where columns are missing. */
export function missingColumns(table: string, columns: readonly string[]): string {
  const named = columns.length === 1 ? `the column ${columns[0]}` : `the columns ${columns.join(', ')}`;
  return `${table} lacks ${named}. Download the file again from its owner, with all its columns.`;
}
