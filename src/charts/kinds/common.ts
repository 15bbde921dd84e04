import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { seriesFill } from '../marks/patterns.ts';
import type { ChartPlan } from '../plan/plan.ts';
import { FONT } from '../plan/sizes.ts';
import { categoryAxis, valueAxis } from './axes.ts';

/** A kind's configuration for Chart.js: `null` where a value is missing, one label of several lines a category. */
export type KindConfig<Kind extends 'bar' | 'line'> = ChartConfiguration<Kind, (number | null)[], readonly string[]>;

/** Wider columns than this say nothing more. */
const WIDEST_BAR = 72;

/** What every kind asks of Chart.js: one still picture that takes nothing from the page it is drawn on. */
export function commonOptions(plan: ChartPlan) {
  const { legend, margin, lying } = plan;
  const [along, across] = [categoryAxis(plan), valueAxis(plan)];
  return {
    animation: false as const,
    responsive: false,
    events: [],
    devicePixelRatio: 1,
    font: FONT,
    layout: { padding: { top: legend.height + margin.top, right: margin.right, bottom: 0, left: 0 } },
    scales: lying ? { x: across, y: along } : { x: along, y: across },
  };
}

/** The bars of every series, which share the place of their category. */
export function barDatasets(plan: ChartPlan): ChartDataset<'bar', (number | null)[]>[] {
  return plan.spec.series.map(({ name, values }, index) => ({
    label: name,
    data: [...values],
    backgroundColor: seriesFill(plan.id, index),
    maxBarThickness: WIDEST_BAR,
    categoryPercentage: plan.barShare,
    barPercentage: 0.92,
    clip: false,
  }));
}
