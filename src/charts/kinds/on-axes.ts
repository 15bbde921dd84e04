import { planChart } from '../plan/plan.ts';
import type { ChartPlan } from '../plan/plan.ts';
import type { ChartSpec } from '../spec.ts';
import type { TextMeasure } from '../text/measure.ts';
import type { AnyConfig } from './common.ts';
import { horizontalBarConfig } from './horizontal-bar.ts';
import type { Picture } from './picture.ts';

/** A kind whose categories stand along one axis and whose values along the other. */
export function onAxes(configure: (plan: ChartPlan) => AnyConfig) {
  return (spec: ChartSpec, measure: TextMeasure): Picture => {
    const plan = planChart(spec, measure);
    // Columns that had to lie down are rows.
    const config = plan.lying && spec.kind === 'bar' ? horizontalBarConfig(plan) : configure(plan);
    const isFilled = spec.kind !== 'line' && spec.kind !== 'dot';
    return { frame: plan, charts: [config], patternCount: isFilled ? spec.series.length : 0 };
  };
}
