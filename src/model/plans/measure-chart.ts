import type { ProgressSpec, Reading } from '../../charts/progress/spec.ts';
import { date, number } from '../../lib/format.ts';
import type { PlanGoal } from '../../schemas/plans/plans.ts';
import type { Context } from '../context.ts';
import { absentCell, plainCell, type TableView } from '../table.ts';
import { isPercent } from './measure-unit.ts';

/** A measure of a goal as a picture. */
export interface MeasureChart {
  readonly spec: ProgressSpec;
  /** Every number in the picture, where the table of the goal does not have them all. */
  readonly table: TableView | undefined;
}

type Measure = PlanGoal['measures'][number];
type Dated = Measure['actuals'][number];

/** From baseline over what was found to the target; nothing where there are fewer than two numbers to compare. */
export function measureChart(measure: Measure, goal: string, label: string, { words }: Context): MeasureChart[] {
  const { id, what, unit, falls, baseline, actuals, target } = measure;
  const all = [baseline, ...actuals, target].flatMap((reading) => reading ?? []);
  if (all.filter(({ value }) => typeof value === 'number').length < 2) return [];
  const missingLabel = words['not-reported'];
  return [
    {
      spec: {
        ...{
          title: `${what}${label}`,
          of: unit,
          unit: isPercent(unit) ? 'percent' : 'count',
          falls,
          missingLabel,
        },
        ...{ baseline: baseline && reading(baseline), found: actuals.map(reading), target: target && reading(target) },
      },
      table: actuals.length < 2 ? undefined : foundTable(`${goal}-${id}`, `${what}${label}`, measure, words),
    },
  ];
}

function reading({ value, date: day }: Dated): Reading {
  return { day, value: typeof value === 'number' ? value : null };
}

/** What was found, day by day. */
function foundTable(id: string, caption: string, { unit, actuals }: Measure, words: Context['words']): TableView {
  return {
    ...{ id: `${id}-found`, caption: `${caption}: what was found`, corner: 'Day', columns: [unit], summary: [] },
    rows: actuals.map(({ value, date: day }) => ({
      ...{ name: date(day), notes: [] },
      cells: [typeof value === 'number' ? plainCell(number(value)) : absentCell(words[value])],
    })),
  };
}
