import type { Plan, PlanActivity } from '../../../schemas/plans/plans.ts';

type Session = PlanActivity['sessions'][number];
type MandatedTraining = Plan['mandated'][number];

/** Whom a calendar is for; what is not given is all. */
export interface CalendarAudience {
  readonly role?: PlanActivity['roles'][number] | undefined;
  /** The id of a school of the plan. */
  readonly school?: string | undefined;
}

interface Dated {
  /** The same in every version of the plan: ids of the activity and the session, or of the training. */
  readonly id: string;
  /** As "2026-10-14". */
  readonly date: string;
  readonly title: string;
}

/** A day on which people meet. Times are of the plan's time zone, as "08:30"; without a start it takes the day. */
export interface SessionEntry extends Dated {
  readonly part: Session['part'];
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly place: string | undefined;
  /** What this session is about, where it differs from the activity. */
  readonly what: string | undefined;
  readonly activity: PlanActivity;
}

/** The day by which a required training is done. */
export interface DueEntry extends Dated {
  readonly part: 'due';
  readonly start: undefined;
  readonly end: undefined;
  readonly place: undefined;
  readonly activity: undefined;
  readonly training: MandatedTraining;
}

export type CalendarEntry = SessionEntry | DueEntry;

/** What a plan dates for those who take part, in the order of time. */
export function calendarEntries(plan: Plan, only: CalendarAudience = {}): CalendarEntry[] {
  const sessions = plan.activities
    .filter((activity) => isFor(activity, only))
    .flatMap((activity) => activity.sessions.map((session) => sessionEntry(session, activity)));
  const due = plan.mandated.filter((training) => isFor(training, only)).flatMap(dueEntry);
  return [...sessions, ...due].sort(byTime);
}

function isFor(
  { roles, schools }: Pick<PlanActivity, 'roles' | 'schools'>,
  { role, school }: CalendarAudience,
): boolean {
  return isAmong(role, roles) && isAmong(school, schools);
}

/** A list that names nothing is for all. */
function isAmong(asked: string | undefined, named: readonly string[]): boolean {
  return asked === undefined || named.length === 0 || named.includes(asked);
}

function sessionEntry({ id, date, part, start, end, place, what }: Session, activity: PlanActivity): SessionEntry {
  return {
    ...{ id: `${activity.id}.${id}`, date, title: activity.title },
    ...{ part, start, end: start === undefined ? undefined : end, place, what, activity },
  };
}

function dueEntry(training: MandatedTraining): DueEntry[] {
  const { id, due, topic } = training;
  if (due === undefined) return [];
  const noTime = { start: undefined, end: undefined, place: undefined, activity: undefined };
  return [{ id, date: due, title: topic, part: 'due', ...noTime, training }];
}

/** By day, what takes the whole day before what begins at a time, and then by id. */
export function byTime(one: CalendarEntry, other: CalendarEntry): number {
  return compared(one.date, other.date) || compared(one.start ?? '', other.start ?? '') || compared(one.id, other.id);
}

/** By their characters, not by the rules of a language, which differ between machines. */
function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
