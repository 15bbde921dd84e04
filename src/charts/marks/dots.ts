import type { Chart } from 'chart.js';
import { compact } from '../figures.ts';
import type { ChartPlan } from '../plan/plan.ts';
import { isEmptyCategory } from '../values.ts';
import type { Point } from './bars.ts';
import { inscribe } from './inscribe.ts';
import type { Inscription } from './inscribe.ts';
import { GRID } from './patterns.ts';
import { lineMark } from './strokes.ts';

/** Where the dots of a series stand on the axis of the rows: the whole number is the middle of the row. */
export function laneOf({ spec, barShare }: ChartPlan, series: number, category: number): number {
  return category + ((series + 0.5) / spec.series.length - 0.5) * barShare;
}

/** Leads the eye to each dot, writes its value beside it, and says in words which are not reported. */
export function dotsPlugin(plan: ChartPlan) {
  const rows = plan.spec.categories.map((_, category) => category);
  return {
    id: 'dots',
    beforeDatasetsDraw(chart: Chart): void {
      drawStems(
        chart,
        rows.flatMap((row) => dotsOf(chart, plan, row)),
      );
    },
    afterDatasetsDraw(chart: Chart): void {
      const dots = rows.flatMap((row) => dotsOf(chart, plan, row));
      const missing = rows.flatMap((row) => missingOf(chart, plan, row));
      inscribe(
        chart.ctx,
        plan,
        dots.map(({ inscription }) => inscription),
        'bold',
      );
      inscribe(chart.ctx, plan, missing, 'regular');
    },
  };
}

interface Dot {
  readonly from: Point;
  readonly to: Point;
  readonly inscription: Inscription;
}

function dotsOf(chart: Chart, plan: ChartPlan, row: number): Dot[] {
  return plan.spec.series.flatMap(({ values }, series) => {
    const value = values[row] ?? null;
    if (value === null) return [];
    const from = footOf(chart, laneOf(plan, series, row));
    const to = { x: chart.scales['x']?.getPixelForValue(value) ?? 0, y: from.y };
    const text = compact(plan.spec.unit, value);
    // Below zero the figure stands at the foot, as it does at a bar: the dot's stem is in its way.
    const at = { x: Math.max(from.x, to.x + lineMark(series).radius), y: to.y };
    return [{ from, to, inscription: { text, at, standing: 'beside' as const } }];
  });
}

/** Once for a row without any value, else in the lane of each series that has none. */
function missingOf(chart: Chart, plan: ChartPlan, row: number): Inscription[] {
  const text = plan.spec.missingLabel;
  const words = (lane: number) => ({ text, at: footOf(chart, lane), standing: 'beside' as const });
  if (isEmptyCategory(plan.spec, row)) return [words(row)];
  return plan.spec.series.flatMap(({ values }, series) =>
    values[row] === null ? [words(laneOf(plan, series, row))] : [],
  );
}

/** Where the lane leaves zero, or the edge of a scale that has no zero. */
function footOf({ scales, chartArea }: Chart, lane: number): Point {
  const zero = scales['x']?.getPixelForValue(0) ?? 0;
  const x = zero >= chartArea.left && zero <= chartArea.right ? zero : chartArea.left;
  return { x, y: scales['y']?.getPixelForValue(lane) ?? 0 };
}

function drawStems({ ctx }: Chart, dots: readonly Dot[]): void {
  ctx.save();
  ctx.strokeStyle = GRID;
  ctx.lineWidth = 2;
  ctx.beginPath();
  for (const { from, to } of dots) {
    ctx.moveTo(from.x, from.y);
    ctx.lineTo(to.x, to.y);
  }
  ctx.stroke();
  ctx.restore();
}
