import { baselinePlugin } from '../marks/baseline.ts';
import { figuresPlugin } from '../marks/figures.ts';
import { legendPlugin } from '../marks/legend.ts';
import { missingPlugin } from '../marks/missing.ts';
import { outlinesPlugin } from '../marks/outlines.ts';
import { seamsPlugin } from '../marks/seams.ts';
import type { ChartPlan } from '../plan/plan.ts';
import { barDatasets, commonOptions } from './common.ts';
import type { KindConfig } from './common.ts';

/** The parts of each category on top of each other, or one after the other where the bars lie. */
export function stackedBarConfig(plan: ChartPlan): KindConfig<'bar'> {
  const { scales, ...options } = commonOptions(plan);
  const figures = plan.labelled ? [figuresPlugin(plan)] : [];
  return {
    type: 'bar',
    data: { labels: [...plan.categoryLabels], datasets: barDatasets(plan) },
    options: {
      ...options,
      indexAxis: plan.lying ? 'y' : 'x',
      scales: { x: { ...scales.x, stacked: true }, y: { ...scales.y, stacked: true } },
    },
    plugins: [
      baselinePlugin(plan),
      outlinesPlugin(plan),
      seamsPlugin(plan),
      ...figures,
      missingPlugin(plan),
      legendPlugin(plan),
    ],
  };
}
