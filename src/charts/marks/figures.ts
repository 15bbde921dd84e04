import type { Chart } from 'chart.js';
import { compact } from '../figures.ts';
import type { ChartPlan } from '../plan/plan.ts';
import { categoryTotal } from '../values.ts';
import { barsOf, endOf } from './bars.ts';
import type { Bar } from './bars.ts';
import { inscribe } from './inscribe.ts';
import type { Inscription } from './inscribe.ts';

/** Writes each value at the end of its bar, or each total at the end of its stack. */
export function figuresPlugin(plan: ChartPlan) {
  return {
    id: 'figures',
    afterDatasetsDraw(chart: Chart): void {
      const texts = plan.spec.categories.flatMap((_, category) => figuresOf(chart, plan, category));
      inscribe(chart.ctx, plan, texts, 'bold');
    },
  };
}

function figuresOf(chart: Chart, plan: ChartPlan, category: number): Inscription[] {
  const bars = barsOf(chart, plan, category);
  if (plan.stacked) return figure(plan, categoryTotal(plan.spec, category), bars);
  return bars.flatMap((bar, series) => figure(plan, plan.spec.series[series]?.values[category] ?? null, [bar]));
}

function figure(plan: ChartPlan, value: number | null, bars: readonly Bar[]): Inscription[] {
  if (value === null) return [];
  const end = endOf(bars, plan);
  const middle = bars[0]?.middle ?? 0;
  const text = compact(plan.spec.unit, value);
  if (plan.lying) return [{ text, at: { x: end, y: middle }, standing: 'beside' }];
  return [{ text, at: { x: middle, y: end }, standing: 'over' }];
}
