import { planAreas } from '../../schemas/plans/lists.ts';
import type { HealthFinding, HealthKind } from './health.ts';

/** What was found, and what to do about it, in a sentence each. */
export interface HealthWords {
  readonly what: string;
  readonly fix: string;
}

const words: Readonly<Record<HealthKind, (subject: string) => HealthWords>> = {
  'goal-without-measure': (goal) => ({
    what: `The goal “${goal}” has no measure, so nobody can tell whether it was reached.`,
    fix: 'Add a measure with its baseline and its target.',
  }),
  'measure-without-baseline': (measure) => ({
    what: `The measure “${measure}” has no baseline, so a change cannot be seen.`,
    fix: 'Add the number from before the work began, with its date and source; or say that it is not reported.',
  }),
  'measure-without-target': (measure) => ({
    what: `The measure “${measure}” has no target.`,
    fix: 'Add the number that is aimed at, and by when.',
  }),
  'goal-without-activity': (goal) => ({
    what: `No activity serves the goal “${goal}”.`,
    fix: 'Name the goal with an activity, or take the goal out.',
  }),
  'goal-without-date': (goal) => ({
    what: `The goal “${goal}” does not say by when it should be reached.`,
    fix: 'Add the day:  by: 2027-06-30',
  }),
  'area-without-goal': (area) => ({
    what: `The plan has no goal in the area “${planAreas[area as keyof typeof planAreas]}”.`,
    fix: 'Add a goal in this area.',
  }),
  'activity-without-goal': (activity) => ({
    what: `The activity “${activity}” serves no goal.`,
    fix: 'Name the goals it serves.',
  }),
  'activity-without-follow-up': (activity) => ({
    what: `The activity “${activity}” has no follow-up. A single workshop rarely changes what people do.`,
    fix: 'Add a follow-up session, or say what goes on between sessions.',
  }),
  'activity-without-lead': (activity) => ({
    what: `The activity “${activity}” has nobody who sees to it.`,
    fix: 'Name the role that leads it.',
  }),
  'hours-without-date': (activity) => ({
    what: `The activity “${activity}” has hours and no date.`,
    fix: 'Add its sessions, or say what goes on without a fixed date.',
  }),
  'money-without-goal': (line) => ({
    what: `The budget line “${line}” serves no goal and no activity.`,
    fix: 'Name the goal or the activity the money is for.',
  }),
  'standard-untouched': (standard) => ({
    what: `No goal and no activity serves the standard “${standard}” of the plan’s framework.`,
    fix: 'Name the standard with a goal or an activity that serves it.',
  }),
};

export function healthWords({ kind, subject }: HealthFinding): HealthWords {
  return words[kind](subject);
}
