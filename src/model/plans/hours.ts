import type { PlanActivity } from '../../schemas/plans/plans.ts';

/** The hours of somebody who takes part in all of these; those that name no hours count none. */
export function hoursOf(activities: readonly PlanActivity[]): number {
  return activities.reduce((sum, { hours = 0 }) => sum + hours, 0);
}
