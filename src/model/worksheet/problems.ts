import { fieldsOf, placeOf, rowsOf, ticked, type Answers, type FieldForm, type SheetForm } from './form.ts';
import { countWords, isDay, isFigure, readFigure } from './numbers.ts';
import { takes } from './takes.ts';

/** What does not fit about an answer, and at which places. */
export interface Problem {
  readonly places: readonly string[];
  readonly message: string;
}

/** Whatever does not fit in a field. What is empty fits: a sheet may be filled in little by little. */
export function problemsOf(field: FieldForm, form: SheetForm, answers: Answers): Problem[] {
  return [
    ...kindProblems(field, answers),
    ...wordProblems(field, answers),
    ...countProblems(field, answers),
    ...sameProblems(field, form, answers),
  ];
}

function kindProblems(field: FieldForm, answers: Answers): Problem[] {
  if (field.kind !== 'table') return kindProblem(field.label, field.kind, field.id, answers);
  return rowsOf(field, answers).flatMap((row) =>
    field.columns.flatMap(({ id, label, kind }) =>
      kindProblem(`${label}” in row “${row.label}`, kind, placeOf(field.id, row.id, id), answers),
    ),
  );
}

function kindProblem(label: string, kind: Parameters<typeof takes>[0], place: string, answers: Answers): Problem[] {
  const text = answers.get(place);
  if (text === undefined || fits(text, kind)) return [];
  return [{ places: [place], message: `“${label}” takes ${takes(kind) ?? ''}.` }];
}

/** Whether a text is of its kind; all but figures and days take any. */
export function fits(text: string, kind: Parameters<typeof takes>[0]): boolean {
  if (isFigure(kind)) return readFigure(text, kind) !== undefined;
  return kind !== 'date' || isDay(text);
}

function wordProblems({ id, label, words }: FieldForm, answers: Answers): Problem[] {
  const count = countWords(answers.get(id) ?? '');
  if (words === undefined || count === 0) return [];
  const have = `There ${count === 1 ? 'is 1' : `are ${count}`}.`;
  if (count < words.min) return [{ places: [id], message: `“${label}” takes ${words.min} words or more. ${have}` }];
  if (count > words.max) return [{ places: [id], message: `“${label}” takes ${words.max} words at most. ${have}` }];
  return [];
}

function countProblems(field: FieldForm, answers: Answers): Problem[] {
  const { label, kind, atLeast } = field;
  const count = countFilled(field, answers);
  if (atLeast === undefined || count === 0 || count >= atLeast) return [];
  const what = kind === 'table' ? 'filled rows' : 'answers';
  return [{ places: [], message: `“${label}” takes ${atLeast} ${what} or more. So far there ${isOrAre(count)}.` }];
}

function isOrAre(count: number): string {
  return count === 1 ? 'is 1' : `are ${count}`;
}

/** How many answers are ticked, or how many rows have something in them. */
function countFilled(field: FieldForm, answers: Answers): number {
  const { id, columns, options } = field;
  if (field.kind !== 'table') return options.filter((option) => answers.get(placeOf(id, option.id)) === ticked).length;
  return rowsOf(field, answers).filter((row) => columns.some((column) => answers.has(placeOf(id, row.id, column.id))))
    .length;
}

function sameProblems({ id, label, differentFrom }: FieldForm, form: SheetForm, answers: Answers): Problem[] {
  const other = fieldsOf(form).find((field) => field.id === differentFrom);
  const [mine, theirs] = [answers.get(id), answers.get(other?.id ?? '')];
  if (other === undefined || mine === undefined || theirs === undefined || plain(mine) !== plain(theirs)) return [];
  return [{ places: [id], message: `“${label}” must not be the same as “${other.label}”.` }];
}

/** Spaces and capital letters make no difference between two names. */
function plain(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
