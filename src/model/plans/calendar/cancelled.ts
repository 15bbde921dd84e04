import type { Plan } from '../../../schemas/plans/plans.ts';
import { byTime, calendarEntries, type CalendarAudience, type CalendarEntry } from './entries.ts';
import { isDecided } from './decided.ts';

/** An entry that was called off, with the version that had it. */
export interface CancelledEntry {
  readonly entry: CalendarEntry;
  readonly plan: Plan;
}

/**
 * What earlier versions dated and this one does not, so that calendars take it out. What took place before this version
 * was adopted stays in them; and a draft calls nothing off, for the version before it still stands.
 *
 * Only what is gone for all counts: somebody who reads the calendars of a role and of a school would lose a session
 * that one of the two still has.
 *
 * @param earlier the versions before, the newest first
 */
export function cancelledEntries(plan: Plan, earlier: readonly Plan[], only: CalendarAudience = {}): CancelledEntry[] {
  const since = plan.amended ?? plan.adopted;
  if (!isDecided(plan) || since === undefined) return [];
  const known = new Set(calendarEntries(plan).map(({ id }) => id));
  const cancelled: CancelledEntry[] = [];
  for (const version of earlier)
    for (const entry of calendarEntries(version, only)) {
      if (known.has(entry.id) || entry.date < since) continue;
      known.add(entry.id);
      cancelled.push({ entry, plan: version });
    }
  return cancelled.sort((one, other) => byTime(one.entry, other.entry));
}
