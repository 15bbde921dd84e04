/** A day as calendars write it: "2026-10-14" is "20261014". */
export function dayStamp(date: string): string {
  return date.replaceAll('-', '');
}

/** A day and a time of the clock: "20261014T083000". */
export function clockStamp(date: string, time: string): string {
  return `${dayStamp(date)}T${time.replace(':', '')}00`;
}

/** What a clock shows, counted in milliseconds as if it were UTC: "20261101T020000". */
export function stampOf(clock: number): string {
  return new Date(clock).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

/** How far clocks are ahead of UTC, from milliseconds: "-0500", or "-045602" where there are seconds. RFC 5545, 3.3.14. */
export function offsetStamp(offset: number): string {
  const size = new Date(Math.abs(offset)).toISOString().slice(11, 19).replaceAll(':', '');
  return `${offset < 0 ? '-' : '+'}${size.replace(/00$/, '')}`;
}
