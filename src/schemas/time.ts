import { z } from 'astro/zod';
import { form } from './forms.ts';

/** A calendar day as ISO text, "2026-11-22"; never a Date, which would carry a time zone. */
export const isoDate = form(z.iso.date(), {
  code: 'not-a-date',
  must: 'a day of the calendar, written year-month-day',
  example: '2026-11-22',
});

/** A school year as districts write it: "2021-22". The second part must follow the first. */
export const schoolYear = form(
  z
    .string()
    .regex(/^\d{4}-\d{2}$/, { abort: true })
    .refine(isConsecutive),
  { code: 'not-a-school-year', must: 'two years that follow each other', example: '2021-22' },
);

/** The year a school year starts in: "2021-22" is 2021. */
export function startOf(year: string): number {
  return Number(year.slice(0, 4));
}

/** The school year that follows: "1999-00" follows "1998-99". */
export function following(year: string): string {
  const start = startOf(year) + 1;
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}

function isConsecutive(year: string): boolean {
  return Number(year.slice(5)) === (startOf(year) + 1) % 100;
}
