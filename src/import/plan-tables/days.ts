import type { Typed } from '../story-form/typed-numbers.ts';
import { isoDate } from '../../schemas/time.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Reads a day as people in the United States write it: "2026-10-14", "10/14/2026", "Oct 14, 2026", "14 October 2026". */
export function dayTyped(text: string): Typed<string> {
  const [year, month, day] = partsOf(text.trim()) ?? [];
  const date = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return isoDate.safeParse(date).success
    ? { value: date }
    : { takes: `“${text}” is no day of the calendar. It takes a day, as 2026-10-14.` };
}

function partsOf(text: string): readonly [year: string, month: string, day: string] | undefined {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (isoYear !== undefined) return [isoYear, isoMonth ?? '', isoDay ?? ''];
  const [, month, day, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text) ?? [];
  if (month !== undefined) return [wholeYear(year ?? ''), month, day ?? ''];
  const words =
    /^(?:[a-z]+day,? )?(?:([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2}) ([a-z]+)\.?),? (\d{4})$/i.exec(text) ?? [];
  const place = months.indexOf((words[1] ?? words[4] ?? '').slice(0, 3).toLowerCase() as (typeof months)[number]);
  return place < 0 ? undefined : [words[5] ?? '', String(place + 1), words[2] ?? words[3] ?? ''];
}

function wholeYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

/** The texts of the days in a cell, which may hold several: "10/14/2026; 11/4/2026". */
export function daysIn(text: string): readonly string[] {
  return text
    .split(/[;\n&]|\band\b|,(?!\s*\d{4}\b)/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Reads a time of the day: "8:30", "8:30 AM", "3 pm", or the part of a day that a spreadsheet keeps. */
export function timeTyped(cell: string | number): Typed<string> {
  const minutes = typeof cell === 'number' ? Math.round(cell * 1440) : minutesIn(cell.trim());
  if (minutes === undefined || minutes < 0 || minutes >= 1440)
    return { takes: `“${cell}” is no time of the day. It takes a time in 24 hours, as 08:30.` };
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return { value: `${hour ?? ''}:${minute ?? ''}` };
}

function minutesIn(text: string): number | undefined {
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?::([0-5]\d))?(?::00)?\s*([ap])?\.?(?:m\.?)?$/i.exec(text) ?? [];
  if (hours === undefined || (half !== undefined && Number(hours) > 12)) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour * 60 + Number(minutes);
}
