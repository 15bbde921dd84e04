import type { Plan } from '../../../schemas/plans/plans.ts';

/** What every page of a document says of the plan, also when it is handed on alone. */
export function runningTitle({ title, fictional }: Pick<Plan, 'title' | 'fictional'>): string {
  return fictional ? `${title} · Fictional` : title;
}
