import { defaultWords } from '../../schemas/words.ts';
import { leftOut, rowNames, type Unit } from './choices.ts';
import { targetOf, type Target } from './targets.ts';

/** What a column was taken for, in words. */
export function fieldWords(field: string): string {
  if (field === leftOut) return 'left out';
  return field === rowNames ? 'what each row is' : `amounts of ${field}`;
}

const tableWords: Readonly<Record<Target['table'], string>> = {
  bySource: 'By source',
  byUse: 'By use',
  received: 'Received',
};

/** What a row is filled in as, in words: "By use: Coaching". */
export function targetWords(id: string): string {
  const target = targetOf(id);
  if (target === undefined) return 'left out';
  return `${tableWords[target.table]}: ${target.key === 'other' ? 'other, by its own name' : defaultWords[target.key]}`;
}

export const unitWords: Readonly<Record<Unit, string>> = {
  1: 'Whole dollars',
  1000: 'Thousands of dollars',
  1_000_000: 'Millions of dollars',
};

/** What is asked of plain years. */
export const plainYearWords = {
  ends: 'The school year that ends in it',
  starts: 'The school year that starts in it',
} as const;
