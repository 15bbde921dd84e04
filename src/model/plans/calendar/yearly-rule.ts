import { dayLength } from '../../../lib/time-zone.ts';
import type { YearRange, ZoneChange } from './zone-changes.ts';

/** A change of clocks that comes back each year. */
export interface YearlyChange {
  readonly first: ZoneChange;
  /** As RRULE has it: "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU". */
  readonly rule: string;
}

/**
 * The changes of all these years as rules, where each of them comes once a year on the same weekday of the same month.
 * Outlook looks at nothing else: without a rule it takes a zone to stay as it is (MS-STANOICAL, section 2.2.47).
 *
 * @returns undefined where one of the changes follows no such rule
 */
export function yearlyChanges(changes: readonly ZoneChange[], years: YearRange): YearlyChange[] | undefined {
  const kinds = [...Map.groupBy(changes, ({ from, to }) => `${from} ${to}`).values()];
  const yearly = kinds.flatMap((kind) => yearlyChange(kind, years) ?? []);
  return yearly.length === kinds.length ? yearly : undefined;
}

function yearlyChange(changes: readonly ZoneChange[], { first, last }: YearRange): YearlyChange | undefined {
  const days = changes.map(({ clock }) => new Date(clock));
  const isYearly =
    changes.length === last - first + 1 && days.every((day, index) => day.getUTCFullYear() === first + index);
  const [change] = changes;
  if (!isYearly || change === undefined || !areAlike(days.map(timeOfMonth))) return undefined;
  const week = weekOf(days);
  return week === undefined ? undefined : { first: change, rule: ruleOf(change, week) };
}

function ruleOf({ clock }: ZoneChange, week: number): string {
  const day = new Date(clock);
  return `FREQ=YEARLY;BYMONTH=${day.getUTCMonth() + 1};BYDAY=${week}${weekdays[day.getUTCDay()] ?? ''}`;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** What has to be the same in each year besides the week: month, weekday and time of the day. */
function timeOfMonth(day: Date): string {
  return [day.getUTCMonth(), day.getUTCDay(), day.getTime() % dayLength].join(' ');
}

/** Which of its weekdays in the month all the days are: -1 is the last one. */
function weekOf(days: readonly Date[]): number | undefined {
  if (days.every(isInLastWeek)) return -1;
  const weeks = days.map((day) => Math.ceil(day.getUTCDate() / 7));
  return areAlike(weeks) ? weeks[0] : undefined;
}

function isInLastWeek(day: Date): boolean {
  return new Date(day.getTime() + 7 * dayLength).getUTCMonth() !== day.getUTCMonth();
}

function areAlike(values: readonly unknown[]): boolean {
  return new Set(values).size === 1;
}
