import { contentFile } from '../../model/drafts/content-file.ts';
import { planSchema } from '../../schemas/plans/plans.ts';
import type { UnderstoodPlan } from './understand.ts';

/** What tables do not say of their plan. */
export interface PlanEntry {
  readonly title: string;
  readonly summary: string;
  /** The id of the district's entry, where it is known. */
  readonly district: string | undefined;
  /** The day of the import, as "2026-11-26". */
  readonly reviewed: string;
}

const remark =
  'This plan was read from tables. What was not understood stands under notes; npm run check names what is left to mend.';

type Parts = Pick<UnderstoodPlan, 'goals' | 'activities' | 'budget' | 'schools' | 'schoolYears' | 'notes'>;

/** A plan that was read from tables as a content file of the plans collection. */
export function planFile(parts: Parts, entry: PlanEntry): string {
  const { goals, activities, budget, schools, schoolYears, notes } = parts;
  const plan = { ...entry, schoolYears, status: 'draft', schools, goals, activities, budget, notes };
  return contentFile('plans', planSchema, plan, remark);
}
