import type { ChartDataset } from 'chart.js';
import { baselinePlugin } from '../marks/baseline.ts';
import { legendPlugin } from '../marks/legend.ts';
import { missingPlugin } from '../marks/missing.ts';
import { seriesColour } from '../marks/patterns.ts';
import { LINE_WIDTH, MARKER_BORDER, lineMark, markerFill } from '../marks/strokes.ts';
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
  const { dash, shape, radius } = lineMark(index);
  return {
    label: name,
    data: [...values],
    borderColor: seriesColour(index),
    borderWidth: LINE_WIDTH,
    borderDash: [...dash],
    pointStyle: shape,
    pointRadius: radius,
    pointBackgroundColor: markerFill(index),
    pointBorderColor: seriesColour(index),
    pointBorderWidth: MARKER_BORDER,
    spanGaps: false,
    clip: false,
  };
}
