import type { NoteReference } from './notes.ts';

/** One cell as it is shown. */
export interface CellView {
  readonly text: string;
  /** An absent figure is set apart from numbers; a blank cell prints as a line to write on. */
  readonly kind: 'figure' | 'absent' | 'blank';
  /** A few words under the figure, where it differs from its neighbours: "budgeted, revised". */
  readonly qualifier: string | undefined;
  readonly notes: readonly NoteReference[];
}

export interface RowView {
  readonly name: string;
  readonly notes: readonly NoteReference[];
  readonly cells: readonly CellView[];
}

/** A table with row headings at the left and column headings at the top. */
export interface TableView {
  readonly id: string;
  readonly caption: string;
  /** The heading of the column of row names. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly RowView[];
  /** Totals and changes, set apart at the foot. */
  readonly summary: readonly RowView[];
}

/** A cell with plain text. */
export function plainCell(text: string): CellView {
  return { text, kind: 'figure', qualifier: undefined, notes: [] };
}

/** A cell that says why there is no figure. */
export function absentCell(text: string): CellView {
  return { text, kind: 'absent', qualifier: undefined, notes: [] };
}

export const blankCell: CellView = { text: '', kind: 'blank', qualifier: undefined, notes: [] };
