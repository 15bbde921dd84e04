import type { ColumnForm, FieldForm } from './form.ts';

type Kind = FieldForm['kind'] | ColumnForm['kind'];

/** What a place takes, to follow "takes"; kinds that take any text have none. */
export function takes(kind: Kind): string | undefined {
  return sentences[kind];
}

const sentences: Partial<Record<Kind, string>> = {
  number: 'a number, such as 12 or 3.5',
  percent: 'a percent from 0 to 100, such as 45',
  dollars: 'an amount in dollars, such as $1,200',
  date: 'a day of the calendar, such as 2026-11-26',
};

/** What else is asked of an answer, in a few words under its question: "50 to 200 words". */
export function hints({ kind, words, atLeast }: FieldForm, otherLabel: string | undefined): string[] {
  const own = takes(kind);
  return [
    ...(own === undefined ? [] : [sentence(own)]),
    ...(words === undefined ? [] : [`${wordRange(words.min, words.max)}.`]),
    ...(atLeast === undefined ? [] : [`${atLeast} ${kind === 'table' ? 'filled rows' : 'answers'} or more.`]),
    ...(otherLabel === undefined ? [] : [`Not the same as “${otherLabel}”.`]),
  ];
}

function wordRange(min: number, max: number): string {
  return min === 0 ? `${max} words at most` : `${min} to ${max} words`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
