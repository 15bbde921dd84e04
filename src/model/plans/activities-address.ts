import { paths } from '../../lib/paths.ts';
import { whoNames, type Who } from '../../lib/plans/audience.ts';
import { writeState } from '../browser/state.ts';

/** The table of activities with only what is for somebody of whom all of this is said. */
export function activitiesFor(plan: string, whom: readonly Who[]): string {
  const chosen = Object.fromEntries(
    [...Map.groupBy(whom, ({ kind }) => whoNames[kind])].map(([name, all]) => [name, all.map(({ id }) => id)]),
  );
  return `${paths.planPart(plan, 'activities')}?${writeState({ chosen, sort: undefined, compared: [] }).toString()}`;
}
