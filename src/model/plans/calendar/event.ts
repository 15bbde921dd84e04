import { sessionParts } from '../../../schemas/plans/lists.ts';
import type { Plan } from '../../../schemas/plans/plans.ts';
import type { CancelledEntry } from './cancelled.ts';
import { isDecided } from './decided.ts';
import { description } from './description.ts';
import type { CalendarEntry } from './entries.ts';
import { component, line, textLine } from './lines.ts';
import type { CalendarSettings } from './settings.ts';
import { clockStamp, dayStamp } from './stamps.ts';

/** A VEVENT component for what a plan dates, RFC 5545, 3.6.1. */
export function eventLines(entry: CalendarEntry, plan: Plan, settings: CalendarSettings): string[] {
  return lines(entry, plan, plan, isDecided(plan) ? 'CONFIRMED' : 'TENTATIVE', settings);
}

/**
 * The same for what a version before dated and the plan no longer does: it says what the earlier version said, and its
 * stamp and number are those of the plan, so that it replaces what calendars have. The file knows one time zone only.
 */
export function cancelledLines({ entry, plan }: CancelledEntry, by: Plan, settings: CalendarSettings): string[] {
  return lines(entry, plan, by, 'CANCELLED', settings);
}

function lines(
  entry: CalendarEntry,
  plan: Plan,
  newest: Plan,
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED',
  { site, lineage, version, page }: CalendarSettings,
): string[] {
  const changed = `${dayStamp(newestDate(newest))}T000000Z`;
  return component('VEVENT', [
    ...textLine('UID', `${lineage}.${entry.id}@${site}`),
    line('DTSTAMP', changed),
    line('LAST-MODIFIED', changed),
    line('SEQUENCE', String(version)),
    ...times(entry, newest),
    ...textLine('SUMMARY', entry.part === 'due' ? `Due: ${entry.title}` : entry.title),
    ...textLine('LOCATION', entry.place),
    ...textLine('DESCRIPTION', description(entry, plan, page)),
    line('CATEGORIES', `Professional learning,${partLabels[entry.part]}`),
    line('STATUS', status),
  ]);
}

const partLabels = { ...sessionParts, due: 'Required training' } as const;

/**
 * The newest of the plan's own dates. A draft that is adopted keeps the day on which it was reviewed, which may be the
 * later one: a stamp that went back would make calendars keep the older entry.
 */
function newestDate({ amended, adopted, reviewed }: Plan): string {
  return [amended, adopted, reviewed].reduce<string>((newest, day = '') => (day > newest ? day : newest), '');
}

/** A due date takes no time of the day: those who have it are not busy. */
function times({ date, start, end, part }: CalendarEntry, { timeZone }: Plan): string[] {
  if (start === undefined)
    return [line('DTSTART;VALUE=DATE', dayStamp(date)), ...(part === 'due' ? [line('TRANSP', 'TRANSPARENT')] : [])];
  const at = (name: string, time: string) => line(`${name};TZID=${timeZone}`, clockStamp(date, time));
  // Calendars refuse a file with an end that is not after the start.
  return [at('DTSTART', start), ...(end !== undefined && end > start ? [at('DTEND', end)] : [])];
}
