/** A time zone, as its clocks go. Instants are milliseconds since 1970, offsets milliseconds that clocks are ahead of UTC. */
export interface TimeZone {
  readonly name: string;
  readonly offsetAt: (instant: number) => number;
}

/** A day of 24 hours in milliseconds. */
export const dayLength = 86_400_000;

/** A zone by its name, "America/New_York"; undefined where there is none. Offsets such as "+05:30" are no names. */
export function findTimeZone(name: string): TimeZone | undefined {
  const format = /^[A-Za-z]/.test(name) ? formatOf(name) : undefined;
  return format && { name, offsetAt: (instant) => clockAt(instant, format) - instant };
}

/** What a clock shows, "2027-03-14" and "02:30", counted as if it were UTC. */
export function clockTime(date: string, time: string): number {
  return Date.parse(`${date}T${time}:00Z`);
}

/** Whether clocks jump over a time, as they do in the hour in which daylight saving begins. */
export function isSkipped(date: string, time: string, zone: TimeZone): boolean {
  return momentsOf(date, time, zone).length === 0;
}

/** Whether clocks show a time twice, as they do in the hour after which daylight saving has ended. */
export function isDoubled(date: string, time: string, zone: TimeZone): boolean {
  return momentsOf(date, time, zone).length > 1;
}

/** Every instant at which clocks show a time, the first one first. */
function momentsOf(date: string, time: string, { offsetAt }: TimeZone): readonly number[] {
  const clock = clockTime(date, time);
  // No zone is a day away from UTC: these are the offsets before and after any change that is near.
  const offsets = new Set([offsetAt(clock - dayLength), offsetAt(clock + dayLength)]);
  return [...offsets].filter((offset) => offsetAt(clock - offset) === offset).map((offset) => clock - offset);
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts });
  } catch {
    return undefined;
  }
}

const parts = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

function clockAt(instant: number, format: Intl.DateTimeFormat): number {
  const shown = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: keyof typeof parts) => shown.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}
