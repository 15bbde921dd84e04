import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import { planLineSchemas, type PlanTable } from '../../schemas/data/plan-lines.ts';
import { planActivity, planSession } from '../../schemas/plans/activities.ts';
import { planGoal, planMeasure } from '../../schemas/plans/goals.ts';
import { budgetLine } from '../../schemas/plans/money.ts';
import type { Plan, PlanGoal } from '../../schemas/plans/plans.ts';
import type { Context } from '../context.ts';
import { spreadsheet } from './columns.ts';
import { valueOf } from './derived.ts';
import { recordHead } from './parts.ts';
import { planTableColumns } from './plan-columns.ts';
import { withPublishedTies } from './plans.ts';

/** A table of a plan as a spreadsheet. */
export function planTable(table: PlanTable, entry: PublishedEntry<'plans'>, context: Context): string {
  return spreadsheet(planLines(table, entry, context), planTableColumns[table]);
}

/** The lines of a table, each with whose plan it is. */
export function planLines(table: PlanTable, entry: PublishedEntry<'plans'>, context: Context): readonly object[] {
  const { title, reviewed } = entry.data;
  const head = recordHead('plans', entry, title, context);
  const lines = linesOf[table](withPublishedTies(entry.data, context));
  return lines.map((line) => ({ ...head, ...line, reviewed }));
}

const linesOf: Readonly<Record<keyof typeof planLineSchemas, (plan: Plan) => readonly object[]>> = {
  goals: ({ goals }) => goals.map((goal) => ({ goal: valueOf(goal, planGoal) })),
  measures: ({ goals }) => goals.flatMap(measureLines),
  activities: ({ activities }) => activities.map((activity) => ({ activity: valueOf(activity, planActivity) })),
  sessions: ({ activities, timeZone }) =>
    activities.flatMap(({ id, title, sessions }) =>
      sessions.map((session) => ({
        ...{ activity: id, activityTitle: title, session: valueOf(session, planSession), timeZone },
      })),
    ),
  budget: ({ budget }) =>
    budget.map((line) => ({ line: valueOf({ ...line, spent: line.spent ?? 'not-reported' }, budgetLine) })),
};

type Reading = PlanGoal['measures'][number]['actuals'][number];

/** A line for each number. One that is missing is not reported, as the page shows it. */
function measureLines({ id, measures }: PlanGoal): object[] {
  return measures.flatMap((measure) => {
    const { baseline, actuals, target } = measure;
    const about = { goal: id, measure: valueOf(measure, planMeasure) };
    const found = actuals.length === 0 ? [undefined] : actuals;
    const readings: readonly (readonly [string, Reading | undefined])[] = [
      ['baseline', baseline],
      ...found.map((each) => ['actual', each] as const),
      ['target', target],
    ];
    return readings.map(([reading, each]) => ({ ...about, reading, ...numberOf(each) }));
  });
}

function numberOf(reading: Reading | undefined) {
  const { value = 'not-reported', date, source, at, asOf } = reading ?? {};
  return { value, ...present({ date, source, at, asOf }) };
}
