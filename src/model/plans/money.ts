import type { BudgetLine, Plan } from '../../schemas/plans/plans.ts';

/** Sums of whole dollars that were planned, by what a line is of, in the order in which the lines name it. */
export function sumsBy(lines: readonly BudgetLine[], of: (line: BudgetLine) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(of(line), (sums.get(of(line)) ?? 0) + line.budgeted);
  return sums;
}

export function total(lines: readonly BudgetLine[]): number {
  return lines.reduce((sum, { budgeted }) => sum + budgeted, 0);
}

/** The lines that serve a goal: those that name it, and those of an activity that does. */
export function linesOfGoal(goal: string, { budget, activities }: Plan): BudgetLine[] {
  const serving = new Set(activities.filter(({ goals }) => goals.includes(goal)).map(({ id }) => id));
  return budget.filter(
    ({ goals, activity }) =>
      goals.includes(goal) || (goals.length === 0 && activity !== undefined && serving.has(activity)),
  );
}
