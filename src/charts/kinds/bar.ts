import { baselinePlugin } from '../marks/baseline.ts';
import { figuresPlugin } from '../marks/figures.ts';
import { legendPlugin } from '../marks/legend.ts';
import { missingPlugin } from '../marks/missing.ts';
import { outlinesPlugin } from '../marks/outlines.ts';
import { zerosPlugin } from '../marks/zeros.ts';
import type { ChartPlan } from '../plan/plan.ts';
import { barDatasets, commonOptions } from './common.ts';
import type { KindConfig } from './common.ts';

/** Columns that stand on zero, those of one category side by side. */
export function barConfig(plan: ChartPlan): KindConfig<'bar'> {
  return {
    type: 'bar',
    data: { labels: [...plan.categoryLabels], datasets: barDatasets(plan) },
    options: commonOptions(plan),
    plugins: [
      baselinePlugin(plan),
      outlinesPlugin(plan),
      plan.labelled ? figuresPlugin(plan) : zerosPlugin(plan),
      missingPlugin(plan),
      legendPlugin(plan),
    ],
  };
}
