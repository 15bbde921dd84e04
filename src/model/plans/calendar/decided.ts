import type { Plan } from '../../../schemas/plans/plans.ts';

/** Whether the dates of a plan hold: a board adopted it. */
export function isDecided({ status }: Plan): boolean {
  return status !== 'draft' && status !== 'public-comment';
}
