import { list } from '../../../lib/format.ts';
import { withoutCitations } from '../../../schemas/cited-text.ts';
import type { Plan, PlanActivity, PlanGoal } from '../../../schemas/plans/plans.ts';
import { schoolYearOf } from '../../../schemas/school-year.ts';

/** A goal as families read it: what will be different, why, and what is done for it. */
export interface FamilyGoal {
  readonly statement: string;
  readonly sentences: readonly string[];
}

/** So many activities are named; of others it is said how many there are. */
const mostActivities = 3;

export function familyGoal(goal: PlanGoal, year: string, plan: Plan): FamilyGoal {
  const need = plan.needs.find(({ id }) => goal.needs.includes(id));
  const why = withoutCitations(need?.finding ?? goal.rationale ?? '');
  const activities = plan.activities.filter((each) => each.goals.includes(goal.id) && isIn(each, year));
  return {
    statement: withoutCitations(goal.statement),
    sentences: [
      ...(why === '' ? [] : [`Why? ${why}`]),
      ...(activities.length === 0 ? [] : [`What they do: ${names(activities)}.`]),
    ],
  };
}

/** What goes on without a day belongs to every year. */
function isIn({ sessions }: PlanActivity, year: string): boolean {
  return sessions.length === 0 || sessions.some(({ date }) => schoolYearOf(date) === year);
}

function names(activities: readonly PlanActivity[]): string {
  const titles = activities.slice(0, mostActivities).map(({ title }) => title);
  const rest = activities.length - titles.length;
  return list(rest === 0 ? titles : [...titles, `${String(rest)} more`]);
}
