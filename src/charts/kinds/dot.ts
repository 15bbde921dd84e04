import type { ChartDataset } from 'chart.js';
import { baselinePlugin } from '../marks/baseline.ts';
import { dotsPlugin, laneOf } from '../marks/dots.ts';
import { legendPlugin } from '../marks/legend.ts';
import { markerLook } from '../marks/strokes.ts';
import type { ChartPlan } from '../plan/plan.ts';
import { rowAxis, valueAxis } from './axes.ts';
import { commonOptions } from './common.ts';
import type { KindConfig, Spot } from './common.ts';

/** A dot a value along the axis, each series in a lane of its own, so that equal values do not hide each other. */
export function dotConfig(plan: ChartPlan): KindConfig<'scatter', Spot> {
  const { scale } = plan.spec;
  const hasZero = scale === undefined || (scale.from <= 0 && scale.to >= 0);
  return {
    type: 'scatter',
    data: { datasets: plan.spec.series.map((_, index) => dotDataset(plan, index)) },
    options: { ...commonOptions(plan), scales: { x: valueAxis(plan), y: rowAxis(plan) } },
    plugins: [...(hasZero ? [baselinePlugin(plan)] : []), dotsPlugin(plan), legendPlugin(plan)],
  };
}

function dotDataset(plan: ChartPlan, index: number): ChartDataset<'scatter', Spot[]> {
  const { name = '', values = [] } = plan.spec.series[index] ?? {};
  const data = values.map((x, category) => ({ x, y: laneOf(plan, index, category) }));
  return { label: name, data, ...markerLook(index), clip: false };
}
