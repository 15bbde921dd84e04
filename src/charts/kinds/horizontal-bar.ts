import { baselinePlugin } from '../marks/baseline.ts';
import { figuresPlugin } from '../marks/figures.ts';
import { legendPlugin } from '../marks/legend.ts';
import { missingPlugin } from '../marks/missing.ts';
import { outlinesPlugin } from '../marks/outlines.ts';
import type { ChartPlan } from '../plan/plan.ts';
import { barDatasets, commonOptions } from './common.ts';
import type { KindConfig } from './common.ts';

/** Bars that run to the right from zero, each with its figure; those of one category one under the other. */
export function horizontalBarConfig(plan: ChartPlan): KindConfig<'bar'> {
  return {
    type: 'bar',
    data: { labels: [...plan.categoryLabels], datasets: barDatasets(plan) },
    options: { ...commonOptions(plan), indexAxis: 'y' },
    plugins: [baselinePlugin(plan), outlinesPlugin(plan), figuresPlugin(plan), missingPlugin(plan), legendPlugin(plan)],
  };
}
