import type { Chart } from 'chart.js';
import type { ChartPlan } from '../plan/plan.ts';
import { barsOf } from './bars.ts';
import type { Bar } from './bars.ts';
import { seriesColour } from './patterns.ts';
import { SEAM } from './seams.ts';

const WIDTH = 1;

/** Closes the edges of patterned bars, where the lines of the pattern would run out into the paper. */
export function outlinesPlugin(plan: ChartPlan) {
  return {
    id: 'outlines',
    afterDatasetsDraw(chart: Chart): void {
      const { ctx } = chart;
      const categories = plan.spec.categories.map((_, category) => barsOf(chart, plan, category));
      ctx.save();
      ctx.lineWidth = WIDTH;
      for (let series = 1; series < plan.spec.series.length; series += 1) {
        ctx.strokeStyle = seriesColour(series);
        ctx.beginPath();
        for (const bars of categories) traceOutline(ctx, plan, bars[series]);
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}

/** The outline lies inside the bar, and inside the seams of a stack. Too short a bar has no inside. */
function traceOutline(ctx: CanvasRenderingContext2D, plan: ChartPlan, bar: Bar | undefined): void {
  if (bar === undefined) return;
  const inset = (plan.stacked ? SEAM / 2 : 0) + WIDTH / 2;
  const start = Math.min(bar.from, bar.to) + inset;
  const length = Math.abs(bar.to - bar.from) - 2 * inset;
  const [across, thickness] = [bar.middle - (bar.thickness - WIDTH) / 2, bar.thickness - WIDTH];
  if (length <= 0) return;
  if (plan.lying) ctx.rect(start, across, length, thickness);
  else ctx.rect(across, start, thickness, length);
}
