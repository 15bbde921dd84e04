import { leftOut } from './choices.ts';
import { summary } from './summary.ts';
import type { Understood } from './understand.ts';
import { fieldWords, targetWords } from './words.ts';

/** What was understood of a file, in lines for a terminal: every column, every row, and what else is to be known. */
export function understoodLines(understood: Understood): string[] {
  const { file, columns, rows, sentences, unitSign } = understood;
  return [
    `What was read in ${file}`,
    ...sentences.map((sentence) => `  ${sentence}`),
    ...(unitSign === undefined ? [] : [`  The file says: “${unitSign.text}”.`]),
    ...(columns.length === 0 ? [] : ['Columns']),
    ...columns.map(
      ({ letter, heading, field, why }) => `  ${letter} “${heading}”: ${fieldWords(field)}${because(why)}`,
    ),
    'Rows',
    ...rows.map(({ number, name, target, why }) => `  ${number} “${name}”: ${filledAs(target)}${because(why)}`),
    summary(understood),
  ];
}

function filledAs(target: string): string {
  return target === leftOut ? 'left out' : targetWords(target);
}

function because(why: string | undefined): string {
  return why === undefined ? '' : `. ${why}`;
}
