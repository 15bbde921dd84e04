import { planHealth } from '../../lib/plans/health.ts';
import { healthWords, type HealthWords } from '../../lib/plans/health-words.ts';
import { describe } from '../../schemas/describe.ts';
import { planSchema } from '../../schemas/plans/plans.ts';
import type { Context } from '../context.ts';
import { planFrame, type PlanEntry, type PlanFrame } from './frame.ts';

/** What the committee still has to look at, by part of the plan. */
export interface PlanHealthPage {
  readonly frame: PlanFrame;
  readonly groups: readonly { readonly heading: string; readonly findings: readonly HealthWords[] }[];
  readonly count: number;
  /** Remarks for the committee, under their label; none where there are none. */
  readonly notes: { readonly heading: string; readonly texts: readonly string[] };
}

export function planHealthPage(entry: PlanEntry, context: Context): PlanHealthPage {
  const findings = planHealth(entry.data, context.corpus.standards);
  const groups = Map.groupBy(findings, ({ path }) => describe(planSchema, path.slice(0, 1)).label);
  return {
    frame: planFrame(entry, 'health', context),
    groups: [...groups].map(([heading, found]) => ({ heading, findings: found.map(healthWords) })),
    count: findings.length,
    notes: { heading: describe(planSchema, ['notes']).label, texts: entry.data.notes },
  };
}
