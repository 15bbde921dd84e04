import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { seriesFill } from '../marks/patterns.ts';
import type { ChartPlan } from '../plan/plan.ts';
import { FONT } from '../plan/sizes.ts';
import { categoryAxis, valueAxis } from './axes.ts';

type DrawnKind = 'bar' | 'line' | 'radar' | 'doughnut' | 'scatter';

/** A point by both its coordinates: `null` where it is missing. */
export interface Spot {
  readonly x: number | null;
  readonly y: number;
}

/** A kind's configuration for Chart.js: `null` where a value is missing, one label of several lines a category. */
export type KindConfig<Kind extends DrawnKind, Data = number | null> = ChartConfiguration<
  Kind,
  Data[],
  readonly string[]
>;

/** The configuration of any kind. */
export type AnyConfig = KindConfig<DrawnKind, number | null | Spot>;

/** Options of a drawing that takes nothing from the page it is drawn on, and does not move. */
export function stillOptions() {
  return { animation: false as const, responsive: false, events: [], devicePixelRatio: 1, font: FONT };
}

/** Wider columns than this say nothing more. */
const WIDEST_BAR = 72;

/** What every kind with a category axis asks of Chart.js. */
export function commonOptions(plan: ChartPlan) {
  const { legend, margin, lying } = plan;
  const [along, across] = [categoryAxis(plan), valueAxis(plan)];
  return {
    ...stillOptions(),
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

/** The padding that leaves a square of that radius around a centre, in which Chart.js draws what is round. */
export function squareAround({ width, height, centre, radius }: Round) {
  return {
    left: centre.x - radius,
    right: width - centre.x - radius,
    top: centre.y - radius,
    bottom: height - centre.y - radius,
  };
}

interface Round {
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
}
