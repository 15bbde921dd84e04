import type { Scale } from 'chart.js';
import { compact } from '../figures.ts';
import { GRID, INK } from '../marks/patterns.ts';
import type { ChartPlan } from '../plan/plan.ts';
import { FONT } from '../plan/sizes.ts';
import { reportedValues } from '../values.ts';

/** More values at an axis say no more. */
export const MOST_TICKS = 6;

/** The axis of the categories: names only. */
export function categoryAxis(plan: ChartPlan) {
  return {
    type: 'category' as const,
    offset: true,
    grid: { display: false },
    border: { display: false },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: plan.lying ? 8 : 6,
      crossAlign: plan.lying ? ('far' as const) : ('near' as const),
      color: INK,
      font: FONT,
    },
  };
}

/**
 * The axis of the values, which begins at zero where the chart has no scale of its own. Where the bars carry the
 * figures it is not shown.
 */
export function valueAxis(plan: ChartPlan) {
  const { unit, scale } = plan.spec;
  const values = plan.sharedValues ?? reportedValues(plan.spec);
  const allZero = values.every((value) => value === 0);
  const whole = values.every(Number.isInteger);
  return {
    type: 'linear' as const,
    ...(scale === undefined ? { beginAtZero: true } : { min: scale.from, max: scale.to }),
    ...(plan.sharedValues === undefined ? {} : rangeOf(plan.sharedValues)),
    // Without ticks to end on, the longest bar may reach the edge.
    bounds: plan.hasAxis ? ('ticks' as const) : ('data' as const),
    border: { display: false },
    grid: { display: plan.hasAxis, drawTicks: false, color: GRID },
    ticks: {
      display: plan.hasAxis,
      maxTicksLimit: MOST_TICKS,
      maxRotation: 0,
      padding: 4,
      color: INK,
      font: FONT,
      ...(unit === 'count' && whole ? { precision: 0 } : {}),
      callback: (value: string | number) =>
        allZero && scale === undefined && value !== 0 ? null : compact(unit, Number(value)),
    },
  };
}

/** Makes the axes of several charts alike. */
function rangeOf(values: readonly number[]) {
  return values.length === 0 ? {} : { suggestedMin: Math.min(...values), suggestedMax: Math.max(...values) };
}

/** The axis of rows whose marks stand between the middle of the row and its edges, which categories cannot. */
export function rowAxis({ categoryLabels }: ChartPlan) {
  return {
    type: 'linear' as const,
    reverse: true,
    min: -0.5,
    max: categoryLabels.length - 0.5,
    afterBuildTicks: (axis: Scale): void => {
      axis.ticks = categoryLabels.map((_, value) => ({ value }));
    },
    grid: { display: false },
    border: { display: false },
    ticks: {
      autoSkip: false,
      padding: 8,
      crossAlign: 'far' as const,
      color: INK,
      font: FONT,
      callback: (value: string | number) => [...(categoryLabels[Number(value)] ?? [])],
    },
  };
}
