import { placeOf, rowsOf, ticked, type Answers, type ColumnForm, type FieldForm, type Named } from './form.ts';
import { nameIn } from './names.ts';

/** What one line of a CSV file says after the names of the group and the field. */
export type Cells = readonly [row: string, column: string, answer: string];

/** The answers to a field, one a line, in the words of the page. */
export function linesOf(field: FieldForm, answers: Answers): Cells[] {
  const { id, kind, options } = field;
  if (kind === 'table') return tableLines(field, answers);
  if (kind !== 'marks') return answerLines(field, answers.get(id), '', '');
  return options
    .filter((option) => answers.get(placeOf(id, option.id)) === ticked)
    .map((option): Cells => ['', '', nameIn(options, option)]);
}

function tableLines(field: FieldForm, answers: Answers): Cells[] {
  const rows = rowsOf(field, answers);
  return rows.flatMap((row) =>
    field.columns.flatMap((column) => {
      const names = [nameIn(rows, row), nameIn(field.columns, column)] as const;
      return answerLines(column, answers.get(placeOf(field.id, row.id, column.id)), ...names);
    }),
  );
}

function answerLines(
  { options }: FieldForm | ColumnForm,
  answer: string | undefined,
  row: string,
  column: string,
): Cells[] {
  return answer === undefined ? [] : [[row, column, inWords(options, answer)]];
}

function inWords(options: readonly Named[], answer: string): string {
  const option = options.find(({ id }) => id === answer);
  return option ? nameIn(options, option) : answer;
}
