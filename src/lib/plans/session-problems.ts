import type { DataPath } from '../../schemas/describe.ts';
import type { Plan, PlanActivity } from '../../schemas/plans/plans.ts';
import { findTimeZone, isDoubled, isSkipped, type TimeZone } from '../time-zone.ts';

/** A time of a plan at which nobody can meet, or that can be taken for another one, with its place in the plan. */
export interface SessionProblem {
  readonly path: DataPath;
  readonly kind: SessionProblemKind;
}

export type SessionProblemKind =
  /** No calendar knows the time zone; whether clocks skip a time cannot be told then. */
  | 'unknown-time-zone'
  | 'end-without-start'
  /** The end is before the start, or the same. */
  | 'end-not-after-start'
  /** Clocks jump over this time on this day. */
  | 'skipped-time'
  /** Clocks show this time twice on this day. */
  | 'doubled-time';

type Session = PlanActivity['sessions'][number];

/** Finds times at which nobody can meet and times that come twice, in the order of the plan. */
export function sessionProblems({ activities, timeZone }: Plan): SessionProblem[] {
  const zone = findTimeZone(timeZone);
  return [
    ...(zone ? [] : [{ path: ['timeZone'], kind: 'unknown-time-zone' } as const]),
    ...activities.flatMap(({ sessions }, at) =>
      sessions.flatMap((session, index) =>
        [...wrongEnd(session), ...changed(session, zone)].map(({ field, kind }) => ({
          ...{ path: ['activities', at, 'sessions', index, field], kind },
        })),
      ),
    ),
  ];
}

interface FieldProblem {
  readonly field: 'start' | 'end';
  readonly kind: SessionProblemKind;
}

function wrongEnd({ start, end }: Session): FieldProblem[] {
  if (end === undefined) return [];
  if (start === undefined) return [{ field: 'end', kind: 'end-without-start' }];
  return end > start ? [] : [{ field: 'end', kind: 'end-not-after-start' }];
}

/** What the change of clocks does to the times of a session. */
function changed({ date, ...times }: Session, zone: TimeZone | undefined): FieldProblem[] {
  if (zone === undefined) return [];
  return (['start', 'end'] as const).flatMap((field): FieldProblem[] => {
    const time = times[field];
    if (time === undefined) return [];
    if (isSkipped(date, time, zone)) return [{ field, kind: 'skipped-time' }];
    return isDoubled(date, time, zone) ? [{ field, kind: 'doubled-time' }] : [];
  });
}
