import type { BarElement, Chart } from 'chart.js';
import type { ChartPlan } from '../plan/plan.ts';

/** A drawn bar: `from` is its foot at zero or on the bar below, `to` its end, along the axis of the values. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** The middle of the bar across that axis, and how thick it is. */
  readonly middle: number;
  readonly thickness: number;
}

/** The bars of a category as Chart.js placed them; a missing value has its place, but no length. */
export function barsOf(chart: Chart, plan: ChartPlan, category: number): Bar[] {
  return plan.spec.series.flatMap((_, series) => {
    const element = chart.getDatasetMeta(series).data[category] as BarElement | undefined;
    if (element === undefined) return [];
    const { x, y, base, width, height } = element.getProps(['x', 'y', 'base', 'width', 'height'], true);
    const [to, middle, thickness] = plan.lying ? [x, y, height] : [y, x, width];
    return to === null || middle === null ? [] : [{ from: base, to, middle, thickness }];
  });
}

/** The upper or right-hand end of bars, where there is room to write: for a value below zero this is its foot. */
export function endOf(bars: readonly Bar[], plan: ChartPlan): number {
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  return plan.lying ? Math.max(...ends) : Math.min(...ends);
}

/** A place in the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the value zero and the middle of a category meet. */
export function footOf({ scales }: Chart, plan: ChartPlan, category: number): Point {
  const [across, along] = plan.lying ? [scales['y'], scales['x']] : [scales['x'], scales['y']];
  const middle = across?.getPixelForValue(category) ?? 0;
  const zero = along?.getPixelForValue(0) ?? 0;
  return plan.lying ? { x: zero, y: middle } : { x: middle, y: zero };
}
