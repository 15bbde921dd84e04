import { date } from '../../../lib/format.ts';
import { withoutCitations } from '../../../schemas/cited-text.ts';
import type { Plan } from '../../../schemas/plans/plans.ts';

/** What people said of the plan, and what was done, the newest first. */
export function familyVoices({ governance }: Plan): string[] {
  return governance.consultations.toReversed().map(({ date: day, with: whom, heard, done }) => {
    const did = done === undefined ? '' : ` ${withoutCitations(done)}`;
    return `${date(day)}, ${whom}: ${withoutCitations(heard)}${did}`;
  });
}
