import type { Chart } from 'chart.js';
import type { ChartPlan } from '../plan/plan.ts';
import { barsOf } from './bars.ts';
import { PAPER } from './patterns.ts';

/** The width of the line in units, half of it in either part. */
export const SEAM = 1.5;

/** A thin line in the colour of the paper between the parts of a stack. */
export function seamsPlugin(plan: ChartPlan) {
  return {
    id: 'seams',
    afterDatasetsDraw(chart: Chart): void {
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = PAPER;
      ctx.lineWidth = SEAM;
      ctx.beginPath();
      plan.spec.categories.forEach((_, category) => traceSeams(chart, plan, category));
      ctx.stroke();
      ctx.restore();
    },
  };
}

function traceSeams(chart: Chart, plan: ChartPlan, category: number): void {
  const bars = barsOf(chart, plan, category).filter(({ from, to }) => from !== to);
  for (const { from, middle, thickness } of bars.slice(1)) {
    const [start, end] = [middle - thickness / 2, middle + thickness / 2];
    chart.ctx.moveTo(plan.lying ? from : start, plan.lying ? start : from);
    chart.ctx.lineTo(plan.lying ? from : end, plan.lying ? end : from);
  }
}
