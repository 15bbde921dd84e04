import type { Sheet, SheetCell } from '../spreadsheets/spreadsheet.ts';
import type { PlanColumn } from './columns.ts';
import { keyField } from './fields.ts';
import { findingText, type Finding } from './finding.ts';
import type { FoundTable } from './sheets.ts';

/** A cell with something in it, and where it stands. */
export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: PlanColumn;
  readonly cell: SheetCell;
  /** What it holds, as text. */
  readonly text: string;
}

/** A row of a table, by the fields its columns were taken for. */
export interface PlanRow {
  readonly sheet: string;
  /** As the spreadsheet numbers it. */
  readonly number: number;
  /** Its cells with something in them, from the left. */
  readonly cells: readonly PlacedCell[];
}

export function planRows({ name, table, grid, sheet }: FoundTable, columns: readonly PlanColumn[]): readonly PlanRow[] {
  return grid.rows.map(({ number, cells }) => {
    // A row without what it is about goes on with the one above, and takes nothing over.
    const isOwn =
      table === 'budget' || columns.some(({ index, field }) => field === keyField[table] && cells[index] !== '');
    const placed = columns.flatMap((column) => {
      const own = cells[column.index] ?? '';
      const cell = own === '' && isOwn ? mergedInto(sheet, number - 1, column.index) : own;
      return cell === '' ? [] : [{ sheet: name, row: number, column, cell, text: String(cell).trim() }];
    });
    return { sheet: name, number, cells: placed };
  });
}

/** What a cell shows that is merged with those above it; empty where it is not. */
function mergedInto({ merges, rows }: Sheet, row: number, column: number): SheetCell {
  const merge = merges.find(
    ({ startRow, endRow, startColumn, endColumn }) =>
      startRow < row && row <= endRow && startColumn === column && endColumn === column,
  );
  return merge === undefined ? '' : (rows[merge.startRow]?.[column] ?? '');
}

export function cellsOf({ cells }: PlanRow, field: string): readonly PlacedCell[] {
  return cells.filter(({ column }) => column.field === field);
}

export function cellOf(row: PlanRow, field: string): PlacedCell | undefined {
  return cellsOf(row, field)[0];
}

/** What a row says in a field; empty where it says nothing. */
export function textOf(row: PlanRow, field: string): string {
  return cellOf(row, field)?.text ?? '';
}

/** What is gathered while rows are read: what a person has to look at, and what has no place in the plan. */
export class Notebook {
  readonly findings: Finding[] = [];
  readonly notes: string[] = [];

  /** Something that stands in the plan as it was written, and has to be looked at. */
  tell({ sheet, row, column }: PlacedCell, what: string): void {
    this.findings.push({ sheet, row, column, what });
  }

  tellRow({ sheet, number }: PlanRow, what: string): void {
    this.findings.push({ sheet, row: number, column: undefined, what });
  }

  /** Something that was not understood: it goes into the notes. */
  keep(cell: PlacedCell, why: string): void {
    this.tell(cell, `${why} It is kept in the notes.`);
    this.note(cell);
  }

  note({ sheet, row, column, text }: PlacedCell): void {
    this.notes.push(findingText({ sheet, row, column, what: `“${text}”` }));
  }
}
