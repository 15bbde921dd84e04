import type { TimelineRow } from '../../charts/days/timeline-spec.ts';
import { date } from '../../lib/format.ts';
import { wordsOf } from '../../schemas/designs/lists.ts';
import { sessionParts } from '../../schemas/plans/lists.ts';
import type { PlanActivity } from '../../schemas/plans/plans.ts';
import { absentCell, plainCell, type CellView, type TableView } from '../table.ts';

const parts = wordsOf(sessionParts);

/** What the marks of a timeline mean. */
export const sessionKinds = Object.values(sessionParts);

/** A row an activity, with a mark a day. */
export function activityRows(activities: readonly PlanActivity[]): TimelineRow[] {
  return activities.map(({ title, sessions }) => ({
    name: title,
    days: [...Map.groupBy(sessions, ({ date: day }) => day)]
      .map(([day, own]) => ({
        day,
        kinds: parts.flatMap((part, kind) => (own.some((each) => each.part === part) ? [kind] : [])),
      }))
      .sort((one, other) => (one.day < other.day ? -1 : 1)),
  }));
}

/** The same days as a table. */
export function activityTable(id: string, caption: string, activities: readonly PlanActivity[]): TableView {
  return {
    ...{ id, caption, corner: 'Activity', columns: sessionKinds, summary: [] },
    rows: activities.map((activity) => ({
      ...{ name: activity.title, notes: [] },
      cells: parts.map((part) => daysCell(activity, part)),
    })),
  };
}

/** What goes on without a date is said once, where the first date would stand. */
function daysCell({ sessions, ongoing }: PlanActivity, part: (typeof parts)[number]): CellView {
  const own = sessions.filter((each) => each.part === part);
  if (own.length > 0) return plainCell(own.map(({ date: day }) => date(day)).join('; '));
  if (sessions.length > 0) return absentCell('none');
  return { ...absentCell('no date'), qualifier: part === 'initial' ? ongoing : undefined };
}
