import { findTimeZone } from '../../../lib/time-zone.ts';
import { planRoles } from '../../../schemas/plans/lists.ts';
import type { Plan } from '../../../schemas/plans/plans.ts';
import { startOf } from '../../../schemas/school-year.ts';
import { cancelledEntries } from './cancelled.ts';
import { calendarEntries, type CalendarAudience, type CalendarEntry } from './entries.ts';
import { cancelledLines, eventLines } from './event.ts';
import { component, file, line, textLine } from './lines.ts';
import type { CalendarSettings } from './settings.ts';
import type { YearRange } from './zone-changes.ts';
import { zoneLines } from './zone-lines.ts';

/**
 * The sessions of a plan and the due dates of required trainings as an iCalendar file, RFC 5545. The time zone stands
 * in it also where no entry has a time: a file without any component would be none.
 *
 * @throws Error where there is no time zone of the plan's name
 */
export function planCalendar(plan: Plan, settings: CalendarSettings): string {
  const zone = findTimeZone(plan.timeZone);
  if (!zone) throw new Error(`There is no time zone called "${plan.timeZone}". Write it as America/New_York.`);
  const entries = calendarEntries(plan, settings.only);
  const cancelled = cancelledEntries(plan, settings.earlier ?? [], settings.only);
  return file(
    component('VCALENDAR', [
      line('VERSION', '2.0'),
      line('PRODID', '-//Hornbook//Professional-learning plans//EN'),
      ...textLine('X-WR-CALNAME', nameOf(plan, settings.only)),
      ...zoneLines(zone, yearsOf(plan, [...entries, ...cancelled.map(({ entry }) => entry)])),
      ...entries.flatMap((entry) => eventLines(entry, plan, settings)),
      ...cancelled.flatMap((each) => cancelledLines(each, plan, settings)),
    ]),
  );
}

/** "Plan of Riverbend (Teachers, Hill School)". */
function nameOf({ title, schools }: Plan, { role, school }: CalendarAudience = {}): string {
  const named = schools.find(({ id }) => id === school)?.name ?? school;
  const whom = [role && planRoles[role], named].filter((name) => name !== undefined);
  return whom.length === 0 ? title : `${title} (${whom.join(', ')})`;
}

/** The years of the plan, and those of entries that lie outside of them. */
function yearsOf({ schoolYears }: Plan, entries: readonly CalendarEntry[]): YearRange {
  const ofPlan = schoolYears.map(startOf).flatMap((year) => [year, year + 1]);
  const years = [...ofPlan, ...entries.map(({ date }) => Number(date.slice(0, 4)))];
  return { first: Math.min(...years), last: Math.max(...years) };
}
