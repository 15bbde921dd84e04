import { dayLength, type TimeZone } from '../../../lib/time-zone.ts';

/** A moment at which the clocks of a zone are changed; all in milliseconds. */
export interface ZoneChange {
  /** What the clocks show when they are changed, in the time before, counted as if it were UTC. */
  readonly clock: number;
  /** How far they are ahead of UTC before, and after. */
  readonly from: number;
  readonly to: number;
}

/** From the first day of a year to the last day of another. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** Nowhere are clocks changed twice within a week: each step finds one change at most. */
const step = 7 * dayLength;

/** All changes of a zone's clocks in these years, the first one first. */
export function zoneChanges({ offsetAt }: TimeZone, { first, last }: YearRange): ZoneChange[] {
  const changes: ZoneChange[] = [];
  const end = Date.UTC(last + 1, 0, 1);
  let before = Date.UTC(first, 0, 1);
  let from = offsetAt(before);
  while (before < end) {
    const after = Math.min(before + step, end);
    const to = offsetAt(after);
    if (to !== from) changes.push({ clock: momentOfChange(before, after, offsetAt) + from, from, to });
    [before, from] = [after, to];
  }
  return changes;
}

/** The first second with the new offset, between two instants of which only the later one has it. */
function momentOfChange(earlier: number, later: number, offsetAt: TimeZone['offsetAt']): number {
  const old = offsetAt(earlier);
  let [before, after] = [earlier, later];
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000;
    if (offsetAt(middle) === old) before = middle;
    else after = middle;
  }
  return after;
}
