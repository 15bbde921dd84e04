import { number } from '../../lib/format.ts';
import type { Issue } from '../../report/issue.ts';
import type { Entry } from '../../schemas/corpus.ts';
import type { PlanActivity } from '../../schemas/plans/plans.ts';
import { fieldIssue, type Check, type Words } from '../check.ts';

/** The hours of an activity are those of its sessions and of what goes on between them. */
export const planHours: Check = ({ corpus }) =>
  corpus.plans.flatMap((entry) => entry.data.activities.flatMap((activity, index) => added(entry, activity, index)));

function added(entry: Entry<'plans'>, activity: PlanActivity, index: number): Issue[] {
  const words = wordsFor(activity);
  return words === undefined ? [] : [fieldIssue(entry, 'hours-do-not-add-up', ['activities', index, 'hours'], words)];
}

function wordsFor({ hours, sessions, ongoing }: PlanActivity): Words | undefined {
  if (hours === undefined) return undefined;
  const lengths = sessions.map(({ start, end }) => minutesBetween(start, end));
  const minutes = lengths.reduce<number>((sum, length = 0) => sum + length, 0);
  const what = `The sessions take ${number(minutes / 60)} hours together, and the activity has ${number(hours)}`;
  if (minutes > hours * 60)
    return {
      what: `${what}.`,
      fix: 'Write the hours of all sessions and of what goes on between them, or correct a time.',
    };
  // How long a session without times takes, and what goes on between sessions, is not known.
  const isAll = sessions.length > 0 && ongoing === undefined && !lengths.includes(undefined);
  if (!isAll || minutes === hours * 60) return undefined;
  return {
    what: `${what}; nothing is said of the other ${number(hours - minutes / 60)}.`,
    fix: 'Say under ongoing what goes on between the sessions, or correct the hours or a time.',
  };
}

/** Undefined where a session does not say both, or ends before it starts, which is told elsewhere. */
function minutesBetween(start: string | undefined, end: string | undefined): number | undefined {
  return start === undefined || end === undefined || end <= start ? undefined : minutesOf(end) - minutesOf(start);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
