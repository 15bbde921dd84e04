import { blankRow, hasFreeRows, mostRows, type ColumnForm, type FieldForm, type Named } from './form.ts';
import type { Cells } from './csv-lines.ts';
import { findNamed } from './names.ts';

/**
 * The lines about one field, put together as a value of a JSON file has it. What the page does not know by name is
 * handed on as it is, so that the field refuses it.
 */
export function valueOfLines(field: FieldForm, lines: readonly Cells[]): unknown {
  if (field.kind === 'table') return tableValue(field, lines);
  const answers = lines.map(([row, column, answer]) => (row === '' && column === '' ? answerIn(field, answer) : null));
  if (field.kind === 'marks') return answers;
  return answers.length === 1 ? answers[0] : null;
}

function tableValue(field: FieldForm, lines: readonly Cells[]): unknown {
  const rows = new Map<string, Map<string, unknown>>();
  for (const [row, column, answer] of lines) {
    const to = findNamed(field.columns, column);
    const cells = rows.get(rowIn(field, row)) ?? new Map<string, unknown>();
    if (!to || cells.has(to.id)) return null;
    rows.set(rowIn(field, row), cells.set(to.id, answerIn(to, answer)));
  }
  const values = new Map([...rows].map(([row, cells]) => [row, Object.fromEntries(cells)]));
  return hasFreeRows(field) ? freeRows(values) : Object.fromEntries(values);
}

function rowIn(field: FieldForm, name: string): string {
  return hasFreeRows(field) ? name : (findNamed(field.rows, name)?.id ?? name);
}

/** Rows by their number become a list; those between that are not there are empty. */
function freeRows(values: ReadonlyMap<string, unknown>): unknown {
  const numbers = [...values.keys()].map(Number);
  if (!numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= mostRows)) return null;
  return Array.from({ length: Math.max(...numbers) }, (_, index) => values.get(blankRow(index + 1).id) ?? {});
}

function answerIn({ kind, options }: FieldForm | ColumnForm, answer: string): unknown {
  if (kind === 'mark') return isTicked(answer) ? true : null;
  if (kind === 'date') return isoDay(answer);
  return options.length === 0 ? answer : optionIn(options, answer);
}

function optionIn(options: readonly Named[], answer: string): unknown {
  return findNamed(options, answer)?.id ?? null;
}

/** A spreadsheet that saves the file writes 11/26/2026 for 2026-11-26. */
function isoDay(answer: string): string {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(answer) ?? [];
  return year === '' ? answer : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isTicked(answer: string): boolean {
  return answer === 'yes';
}
