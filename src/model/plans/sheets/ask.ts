import { date, dollars, list } from '../../../lib/format.ts';
import type { Plan } from '../../../schemas/plans/plans.ts';
import { yearsOf } from '../frame.ts';
import { total } from '../money.ts';

/** What the board is asked to do, by where the plan stands. */
export function ask(plan: Plan): string {
  const { status, budget, reviewBy } = plan;
  if (status === 'archived') return 'Nothing: this version is kept for reference.';
  if (status === 'draft' || status === 'public-comment')
    return `Adopt the plan for ${yearsOf(plan)}${budget.length === 0 ? '' : `, with ${dollars(total(budget))}`}.`;
  const proposed = budget.filter((line) => line.status === 'proposed');
  const years = [...new Set(proposed.map(({ schoolYear }) => schoolYear))].sort();
  if (years.length > 0) return `Approve ${dollars(total(proposed))} for ${list(years)}, which is proposed.`;
  return reviewBy === undefined
    ? 'Keep the time and the money of the plan.'
    : `Look at the plan again by ${date(reviewBy)}.`;
}
