import { date, number, share } from '../../../lib/format.ts';
import type { PlanGoal } from '../../../schemas/plans/plans.ts';
import { isPercent } from '../measure-unit.ts';

/** How one can see that a goal is near: before, now, and what is aimed at. */
export interface FamilyMeasure {
  readonly what: string;
  readonly before: string;
  readonly now: string;
  readonly aim: string;
}

type Measure = PlanGoal['measures'][number];
type Reading = Measure['target'];

/** The first measure of each goal. */
export function familyMeasures(goals: readonly PlanGoal[]): FamilyMeasure[] {
  return goals.flatMap(({ measures }) => measures.slice(0, 1)).map(familyMeasure);
}

function familyMeasure({ what, unit, baseline, actuals, target }: Measure): FamilyMeasure {
  return {
    // The sign is plainer than "percent of teachers" beside a measure that says of whom.
    what: isPercent(unit) ? what : `${what} (${unit})`,
    before: valueOf(baseline, unit),
    now: valueOf(actuals.at(-1), unit),
    aim: target === undefined ? 'not set' : `${valueOf(target, unit)} by ${date(target.date)}`,
  };
}

function valueOf(reading: Reading, unit: string): string {
  if (typeof reading?.value !== 'number') return 'not known';
  return isPercent(unit) ? share(reading.value / 100) : number(reading.value);
}
