import { compact } from '../figures.ts';
import { GRID, INK } from '../marks/patterns.ts';
import type { ChartPlan } from '../plan/plan.ts';
import { FONT } from '../plan/sizes.ts';
import { reportedValues } from '../values.ts';

const MOST_TICKS = 6;

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

/** The axis of the values, which begins at zero. Where the bars carry the figures it is not shown. */
export function valueAxis(plan: ChartPlan) {
  const { unit } = plan.spec;
  const values = reportedValues(plan.spec);
  const allZero = values.every((value) => value === 0);
  const whole = values.every(Number.isInteger);
  return {
    type: 'linear' as const,
    beginAtZero: true,
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
      callback: (value: string | number) => (allZero && value !== 0 ? null : compact(unit, Number(value))),
    },
  };
}
