import type { Plan } from '../../schemas/plans/plans.ts';
import { startOf } from '../../schemas/school-year.ts';
import { date, list } from '../format.ts';
import type { Judged } from './judged.ts';

interface Deadline {
  readonly year: string;
  readonly last: string;
}

/**
 * Whether a day of a plan comes in time for its school years. A version that takes the place of another one is held
 * against the deadlines of its own calendar year and later; the versions before it answered for those before.
 *
 * @param day as "2026-08-18"
 * @param asked month and day that are asked of each school year, as "09-01"
 */
export function inTime(day: string | undefined, asked: string, { schoolYears, replaces }: Plan): Judged {
  if (day === undefined) return { verdict: 'missing', because: 'The plan does not give the day.' };
  const all = schoolYears.map((year) => ({ year, last: lastDay(year, asked) }));
  const own = all.filter(({ last }) => last.slice(0, 4) >= day.slice(0, 4));
  const due = replaces === undefined || own.length === 0 ? all : own;
  const late = due.filter(({ last }) => day > last);
  const because = [
    `The plan gives ${date(day)}.`,
    ...told(
      'in time',
      due.filter(({ last }) => day <= last),
    ),
    ...told('too late', late),
  ].join(' ');
  if (late.length === 0) return { verdict: 'met', because };
  return { verdict: late.length === due.length ? 'missing' : 'partly', because };
}

function told(how: string, deadlines: readonly Deadline[]): readonly string[] {
  if (deadlines.length === 0) return [];
  return [`That is ${how} for ${list(deadlines.map(({ year, last }) => `${year} (by ${date(last)})`))}.`];
}

/** The day of a school year, which runs from July to June. */
function lastDay(year: string, asked: string): string {
  return `${String(asked >= '07-01' ? startOf(year) : startOf(year) + 1)}-${asked}`;
}
