import { planCalendar } from '../../../../../src/model/plans/calendar/calendar.ts';
import type { CalendarSettings } from '../../../../../src/model/plans/calendar/settings.ts';
import { planSchema, type Plan } from '../../../../../src/schemas/plans/plans.ts';

/** A plan that says the least it can. */
export function planOf(more: object = {}): Plan {
  const least = { title: 'Plan of Riverbend', summary: 'What it is for.', reviewed: '2026-08-01' };
  return planSchema.parse({ ...least, schoolYears: ['2026-27'], status: 'adopted', adopted: '2026-08-18', ...more });
}

/** An activity with one session on each of these days, from 8:30 to 15:00; its sessions are called s1, s2 … */
export function activityOf(dates: readonly string[], more: object = {}): object {
  const sessions = dates.map((date, index) => sessionOf({ id: `s${index + 1}`, date }));
  return { id: 'coaching', title: 'Coaching cycles', sessions, ...more };
}

export function sessionOf(more: object = {}): object {
  return { id: 's1', part: 'initial', date: '2026-10-14', start: '08:30', end: '15:00', ...more };
}

export const settings: CalendarSettings = {
  site: 'learning.example.org',
  lineage: 'riverbend-2026',
  version: 1,
  page: 'https://learning.example.org/plans/riverbend-2027/',
};

export function calendarOf(plan: Plan, more: Partial<CalendarSettings> = {}): string {
  return planCalendar(plan, { ...settings, ...more });
}

/** The lines of a file as they were before they were folded, by what RFC 5545, 3.1 says of reading them. */
export function linesOf(file: string): string[] {
  return file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
}

/** The lines inside of each component of a name; those inside of another component are among them. */
export function componentsOf(lines: readonly string[], name: string): string[][] {
  return lines.flatMap((line, index) =>
    line === `BEGIN:${name}` ? [lines.slice(index + 1, lines.indexOf(`END:${name}`, index))] : [],
  );
}

/** The lines of each entry. */
export function eventsOf(file: string): string[][] {
  return componentsOf(linesOf(file), 'VEVENT');
}

/** The value of the only line of this name. */
export function valueOf(lines: readonly string[], name: string): string | undefined {
  const values = lines.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
  if (values.length > 1) throw new Error(`${name} stands ${values.length} times.`);
  return values[0]?.slice(values[0].indexOf(':') + 1);
}
