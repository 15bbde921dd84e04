import {
  hasFreeRows,
  mostRows,
  placeOf,
  rowsOf,
  ticked,
  type Answers,
  type ColumnForm,
  type FieldForm,
  type Named,
} from './form.ts';
import { isDay } from './numbers.ts';

/** One row of a table in a file. */
type RowValue = Readonly<Record<string, string | true>>;

/** The answer to a field in a file: a text, the ids of several answers, or the rows of a table. */
export type FieldValue = string | readonly string[] | readonly RowValue[] | Readonly<Record<string, RowValue>>;

/** An answer by its place. */
export type Placed = readonly [place: string, text: string];

/** The answer to a field as a file holds it; undefined where nothing was typed. */
export function valueOf(field: FieldForm, answers: Answers): FieldValue | undefined {
  if (field.kind === 'table') return tableValue(field, answers);
  if (field.kind !== 'marks') return answers.get(field.id);
  const marks = field.options.filter(({ id }) => answers.get(placeOf(field.id, id)) === ticked);
  return marks.length === 0 ? undefined : marks.map(({ id }) => id);
}

function tableValue(field: FieldForm, answers: Answers): FieldValue | undefined {
  const rows = rowsOf(field, answers).map(({ id }) => [id, rowValue(field, id, answers)] as const);
  const last = rows.findLastIndex(([, row]) => Object.keys(row).length > 0);
  if (last === -1) return undefined;
  if (hasFreeRows(field)) return rows.slice(0, last + 1).map(([, row]) => row);
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}

function rowValue({ id, columns }: FieldForm, row: string, answers: Answers): RowValue {
  const cells = columns.flatMap((column) => {
    const text = answers.get(placeOf(id, row, column.id));
    return text === undefined ? [] : [[column.id, column.kind === 'mark' ? true : text] as const];
  });
  return Object.fromEntries(cells);
}

/** What a file says of a field, by place; undefined where the field cannot hold it. */
export function placedOf(field: FieldForm, value: unknown): Placed[] | undefined {
  if (field.kind === 'table') return placedRows(field, value);
  if (field.kind !== 'marks') return holds(field, value) ? placed(field.id, value) : undefined;
  if (!Array.isArray(value)) return undefined;
  const marks: unknown[] = value;
  return marks.every((mark) => isOption(field.options, mark))
    ? marks.map((mark) => [placeOf(field.id, String(mark)), ticked])
    : undefined;
}

function placedRows(field: FieldForm, value: unknown): Placed[] | undefined {
  const rows = rowsIn(field, value);
  const cells = rows?.map(([id, row]) => placedCells(field, id, row));
  return cells?.every((each) => each !== undefined) ? cells.flat() : undefined;
}

/** The rows a value names, where the table has them. */
function rowsIn(field: FieldForm, value: unknown): (readonly [id: string, row: unknown])[] | undefined {
  if (!hasFreeRows(field)) {
    if (!isRecord(value)) return undefined;
    const rows = Object.entries(value);
    return rows.every(([id]) => field.rows.some((row) => row.id === id)) ? rows : undefined;
  }
  if (!Array.isArray(value) || value.length > mostRows) return undefined;
  return value.map((row: unknown, index) => [String(index + 1), row]);
}

function placedCells(field: FieldForm, row: string, value: unknown): Placed[] | undefined {
  if (!isRecord(value)) return undefined;
  const cells = Object.entries(value).map(([id, text]) => {
    const column = field.columns.find((each) => each.id === id);
    return column && placedCell(placeOf(field.id, row, id), column, text);
  });
  return cells.every((cell) => cell !== undefined) ? cells.flat() : undefined;
}

function placedCell(place: string, column: ColumnForm, value: unknown): Placed[] | undefined {
  if (column.kind === 'mark') return value === true ? [[place, ticked]] : undefined;
  return holds(column, value) ? placed(place, value) : undefined;
}

function placed(place: string, text: string): Placed[] {
  return text === '' ? [] : [[place, text]];
}

/** Whether a place that takes one answer can show this one as it is. */
function holds({ kind, options }: FieldForm | ColumnForm, value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (kind === 'rating' || kind === 'choice') return isOption(options, value);
  if (kind === 'date') return isDay(value);
  return kind === 'text' || !/[\r\n]/.test(value);
}

function isOption(options: readonly Named[], value: unknown): boolean {
  return options.some(({ id }) => id === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
