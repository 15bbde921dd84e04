import type { TimelineSpec } from '../../charts/days/timeline-spec.ts';
import { date } from '../../lib/format.ts';
import { slugOf } from '../../lib/slug.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { Plan, PlanActivity } from '../../schemas/plans/plans.ts';
import type { Context } from '../context.ts';
import { plainCell, type TableView } from '../table.ts';
import { planFrame, type PlanEntry, type PlanFrame } from './frame.ts';
import { keyDates } from './key-dates.ts';
import { activityRows, activityTable, sessionKinds } from './timeline-activities.ts';
import { timelineYears } from './timeline-years.ts';

/** What is drawn together, with the table that says the same. */
export interface TimelineGroup {
  readonly id: string;
  readonly heading: string;
  readonly spec: TimelineSpec;
  readonly table: TableView;
}

export interface PlanTimeline {
  readonly frame: PlanFrame;
  readonly groups: readonly TimelineGroup[];
}

/** More rows than these make a picture nobody looks through; the table has them all. */
const MOST_ROWS = 12;

/** The days of a plan: those of the plan itself, then of its activities, goal by goal. */
export function planTimeline(entry: PlanEntry, context: Context): PlanTimeline {
  const { data } = entry;
  const byGoal = data.goals.map((goal, index) => {
    const short = `Goal ${String(index + 1)}`;
    return activityGroup([short, withoutCitations(goal.statement)], activitiesUnder(goal.id, data), data);
  });
  return {
    frame: planFrame(entry, 'timeline', context),
    groups: [...ownDates(data), ...byGoal.flat(), ...activityGroup(['No goal'], withoutGoal(data), data)],
  };
}

/** An activity stands once, with the first goal it names. */
function activitiesUnder(goal: string, { activities }: Plan): PlanActivity[] {
  return activities.filter(({ goals }) => goals[0] === goal);
}

function withoutGoal({ activities }: Plan): PlanActivity[] {
  return activities.filter(({ goals }) => goals.length === 0);
}

/** @param name what the group is called, and what it is about */
function activityGroup(
  name: readonly [string, string?],
  activities: readonly PlanActivity[],
  plan: Plan,
): TimelineGroup[] {
  if (activities.length === 0) return [];
  const [heading, id] = [name.join(': '), slugOf(name[0])];
  const rows = activityRows(activities);
  return [
    {
      ...{ id, heading, table: activityTable(`${id}-table`, labelled(`${name[0]}: sessions`, plan), activities) },
      spec: {
        ...{ title: labelled(heading, plan), ...timelineYears(plan), missingLabel: 'no date' },
        noun: ['activity', 'activities'],
        ...{ kinds: sessionKinds, rows: rows.slice(0, MOST_ROWS), leftOut: Math.max(0, rows.length - MOST_ROWS) },
      },
    },
  ];
}

function ownDates(plan: Plan): TimelineGroup[] {
  const dates = keyDates(plan);
  if (dates.length === 0) return [];
  const heading = 'Dates of the plan';
  const caption = labelled(heading, plan);
  return [
    {
      ...{ id: 'dates', heading },
      spec: {
        ...{ title: caption, ...timelineYears(plan), missingLabel: 'no date', noun: ['date', 'dates'], leftOut: 0 },
        ...{ kinds: ['Day'], rows: dates.map(({ name, days }) => ({ name, days: days.map(marked) })) },
      },
      table: {
        ...{ id: 'dates-table', caption, corner: 'What', columns: ['When'], summary: [] },
        rows: dates.map(({ name, days }) => ({ name, notes: [], cells: [plainCell(days.map(date).join(' to '))] })),
      },
    },
  ];
}

function marked(day: string): TimelineSpec['rows'][number]['days'][number] {
  return { day, kinds: [0] };
}

function labelled(text: string, { fictional }: Plan): string {
  return fictional ? `${text} (fictional)` : text;
}
