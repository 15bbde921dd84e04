import type { WorksheetField } from '../../schemas/worksheet.ts';

/** An answer to choose, a row or a column: its short name and its words. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** A column of a table. */
export interface ColumnForm extends Named {
  readonly kind: WorksheetField['columns'][number]['kind'];
  readonly options: readonly Named[];
}

/** What one place to write in takes. */
export interface FieldForm extends Named {
  readonly kind: WorksheetField['kind'];
  readonly options: readonly Named[];
  readonly columns: readonly ColumnForm[];
  /** The rows of a table, where they are fixed. */
  readonly rows: readonly Named[];
  /** How many empty rows a table starts with; 0 where its rows are fixed. */
  readonly blankRows: number;
  readonly atLeast?: number | undefined;
  readonly words?: WorksheetField['words'];
  readonly differentFrom?: string | undefined;
  readonly draw?: WorksheetField['draw'];
}

/** A part of a sheet; its label is its heading. */
export interface GroupForm extends Named {
  readonly fields: readonly FieldForm[];
}

/** A sheet as its script and its files know it: what is asked, without how the page shows it. */
export interface SheetForm {
  /** The page it belongs to, as collection/id. */
  readonly tool: string;
  readonly title: string;
  readonly groups: readonly GroupForm[];
}

/** A sheet with what was typed into it. */
export interface Sheet {
  readonly name: string;
  readonly answers: Answers;
}

/**
 * What was typed, by the name of its place. The answer to a choice or a rating is the id of an option, a ticked box is
 * `ticked`; what is empty is not there.
 */
export type Answers = ReadonlyMap<string, string>;

export const ticked = 'yes';

/** More rows than these are no longer a sheet to fill in. */
export const mostRows = 200;

/**
 * The name of a place to write in: of a field its id; of one of several answers field_option; of a cell
 * field_row_column, where free rows are counted from 1. Ids have no underscore, so the parts stay apart.
 */
export function placeOf(...parts: readonly string[]): string {
  return parts.join('_');
}

export function fieldsOf({ groups }: SheetForm): FieldForm[] {
  return groups.flatMap(({ fields }) => fields);
}

/** Whether people add rows to a table themselves. */
export function hasFreeRows({ kind, rows }: FieldForm): boolean {
  return kind === 'table' && rows.length === 0;
}

/** The rows of a table: those it has, or as many as it starts with, and more where more were filled. */
export function rowsOf(field: FieldForm, answers: Answers): readonly Named[] {
  if (!hasFreeRows(field)) return field.rows;
  const filled = [...answers.keys()].flatMap((place) => {
    const [id, row] = place.split('_');
    return id === field.id && row !== undefined ? [Number(row)] : [];
  });
  return Array.from({ length: Math.max(field.blankRows, ...filled) }, (_, index) => blankRow(index + 1));
}

/** A free row is named by its number. */
export function blankRow(number: number): Named {
  return { id: String(number), label: String(number) };
}
