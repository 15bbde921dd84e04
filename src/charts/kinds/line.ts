import type { ChartDataset } from 'chart.js';
import { baselinePlugin } from '../marks/baseline.ts';
import { legendPlugin } from '../marks/legend.ts';
import { missingPlugin } from '../marks/missing.ts';
import { lineLook } from '../marks/strokes.ts';
import type { ChartPlan } from '../plan/plan.ts';
import type { ChartSeries } from '../spec.ts';
import { commonOptions } from './common.ts';
import type { KindConfig } from './common.ts';

/** A line a series with a marker at each reported value. The line breaks where a value is missing. */
export function lineConfig(plan: ChartPlan): KindConfig<'line'> {
  return {
    type: 'line',
    data: { labels: [...plan.categoryLabels], datasets: plan.spec.series.map(lineDataset) },
    options: commonOptions(plan),
    plugins: [baselinePlugin(plan), missingPlugin(plan), legendPlugin(plan)],
  };
}

function lineDataset({ name, values }: ChartSeries, index: number): ChartDataset<'line', (number | null)[]> {
  return { label: name, data: [...values], ...lineLook(index), spanGaps: false, clip: false };
}
