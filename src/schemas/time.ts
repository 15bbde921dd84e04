import { z } from 'astro/zod';
import { startOf } from './school-year.ts';
import { form } from './forms.ts';

/** A calendar day as ISO text, "2026-11-22"; never a Date, which would carry a time zone. */
export const isoDate = form(z.iso.date(), {
  code: 'not-a-date',
  must: 'a day of the calendar, written year-month-day',
  example: '2026-11-22',
});

/** A time of the day in 24 hours. */
export const clockTime = form(z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/), {
  code: 'wrong-form',
  must: 'a time of the day in 24 hours',
  example: '08:30',
});

/** A school year as districts write it: "2021-22". The second part must follow the first. */
export const schoolYear = form(
  z
    .string()
    .regex(/^\d{4}-\d{2}$/, { abort: true })
    .refine(isConsecutive),
  { code: 'not-a-school-year', must: 'two years that follow each other', example: '2021-22' },
);

function isConsecutive(year: string): boolean {
  return Number(year.slice(5)) === (startOf(year) + 1) % 100;
}
