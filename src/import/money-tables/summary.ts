import { leftOut } from './choices.ts';
import type { Understood } from './understand.ts';

/** What would be filled in, in a sentence: "6 rows of 5 school years are filled in. 3 rows are left out." */
export function summary({ rows, years }: Pick<Understood, 'rows' | 'years'>): string {
  const taken = rows.filter(({ target }) => target !== leftOut).length;
  const out = rows.length - taken;
  const filled =
    taken === 0 || years.length === 0
      ? 'Nothing would be filled in yet.'
      : `${counted(taken, 'row')} of ${counted(years.length, 'school year')} ${taken === 1 ? 'is' : 'are'} filled in.`;
  return out === 0 ? filled : `${filled} ${counted(out, 'row')} ${out === 1 ? 'is' : 'are'} left out.`;
}

/** What has to be answered before anything is filled in; empty where everything is. */
export function unanswered({ unit, plainYears, rows, years }: Understood): string {
  if (unit === undefined) return 'Say first what the amounts are counted in.';
  if (plainYears.length > 0) return 'Say first which school years the plain years are.';
  const isNothing = years.length === 0 || rows.every(({ target }) => target === leftOut);
  return isNothing ? 'No row is taken in yet. Choose what a row is filled in as, and of which year a column is.' : '';
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
