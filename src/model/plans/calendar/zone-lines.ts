import type { TimeZone } from '../../../lib/time-zone.ts';
import { component, line } from './lines.ts';
import { offsetStamp, stampOf } from './stamps.ts';
import { yearlyChanges } from './yearly-rule.ts';
import { zoneChanges, type YearRange, type ZoneChange } from './zone-changes.ts';

/**
 * A VTIMEZONE component that is right for every time of these years, RFC 5545, 3.6.5. It begins a year earlier, so
 * that the time in which the first year begins is among what it tells.
 */
export function zoneLines(zone: TimeZone, { first, last }: YearRange): string[] {
  const years = { first: first - 1, last };
  return component('VTIMEZONE', [line('TZID', zone.name), ...observances(zone, years)]);
}

/** Rules where the changes follow rules; else each change by itself. */
function observances(zone: TimeZone, years: YearRange): string[] {
  const changes = zoneChanges(zone, years);
  const yearly = changes.length > 0 ? yearlyChanges(changes, years) : undefined;
  if (yearly) return yearly.flatMap(({ first, rule }) => observance(first, [line('RRULE', rule)]));
  return [beginning(zone, years), ...changes].flatMap((change) => observance(change));
}

/** The time in which the years begin, as if clocks had been changed to it then. */
function beginning({ offsetAt }: TimeZone, { first }: YearRange): ZoneChange {
  const clock = Date.UTC(first, 0, 1);
  const offset = offsetAt(clock);
  return { clock, from: offset, to: offset };
}

function observance({ clock, from, to }: ZoneChange, rule: readonly string[] = []): string[] {
  return component(to > from ? 'DAYLIGHT' : 'STANDARD', [
    line('DTSTART', stampOf(clock)),
    ...rule,
    line('TZOFFSETFROM', offsetStamp(from)),
    line('TZOFFSETTO', offsetStamp(to)),
  ]);
}
