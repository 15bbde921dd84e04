import { componentsOf, linesOf, valueOf } from './support.ts';

interface Observance {
  readonly onsets: (year: number) => readonly number[];
  readonly to: number;
}

/** The offset that a VTIMEZONE gives for what a clock shows, "20261030T083000"; read as RFC 5545, 3.6.5 says. */
export type OffsetReader = (clock: string) => number;

/** Reads the lines of a VTIMEZONE; knows no more of rules than this site writes. */
export function readZone(lines: readonly string[]): OffsetReader {
  const observances = ['STANDARD', 'DAYLIGHT'].flatMap((name) => componentsOf(lines, name)).map(observanceOf);
  return (clock) => {
    const at = clockOf(clock);
    const year = new Date(at).getUTCFullYear();
    const begun = observances.flatMap(({ onsets, to }) =>
      [...onsets(year - 1), ...onsets(year)].filter((onset) => onset <= at).map((onset) => ({ onset, to })),
    );
    const newest = begun.sort((one, other) => other.onset - one.onset)[0];
    if (!newest) throw new Error(`Nothing is said of the time of ${clock}.`);
    return newest.to;
  };
}

/** The instant, in UTC, at which each entry of a file starts, by the zone that stands in the file. */
export function startsOf(file: string): string[] {
  const lines = linesOf(file);
  const offsetAt = readZone(componentsOf(lines, 'VTIMEZONE').flat());
  return componentsOf(lines, 'VEVENT').map((event) => {
    const clock = valueOf(event, 'DTSTART') ?? '';
    return new Date(clockOf(clock) - offsetAt(clock)).toISOString();
  });
}

function observanceOf(lines: readonly string[]): Observance {
  const first = clockOf(valueOf(lines, 'DTSTART') ?? '');
  const rule = valueOf(lines, 'RRULE');
  const isPlain = rule === undefined;
  // What has no rule holds from its only onset on, also in later years.
  const onsets = (year: number) => (isPlain ? [first] : [onsetIn(year, rule, first)].filter((each) => each >= first));
  return { onsets, to: offsetOf(valueOf(lines, 'TZOFFSETTO') ?? '') };
}

function onsetIn(year: number, rule: string, first: number): number {
  const [, month, week, weekday] = /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-?\d)(\w\w)$/.exec(rule) ?? [];
  const days = Array.from({ length: 31 }, (_, index) => new Date(Date.UTC(year, Number(month) - 1, index + 1))).filter(
    (day) => day.getUTCMonth() === Number(month) - 1 && weekdays[day.getUTCDay()] === weekday,
  );
  const day = days.at(Number(week) < 0 ? Number(week) : Number(week) - 1);
  if (!day) throw new Error(`No day in ${year} for ${rule}.`);
  return day.getTime() + (first % 86_400_000);
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function clockOf(stamp: string): number {
  return Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z'));
}

function offsetOf(stamp: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(stamp) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
