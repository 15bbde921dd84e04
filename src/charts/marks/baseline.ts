import type { Chart } from 'chart.js';
import type { ChartPlan } from '../plan/plan.ts';
import { footOf } from './bars.ts';
import { INK } from './patterns.ts';

/** Draws the line at zero that every bar stands on and every point is above or below. */
export function baselinePlugin(plan: ChartPlan) {
  return {
    id: 'baseline',
    beforeDatasetsDraw(chart: Chart): void {
      const { ctx, chartArea } = chart;
      const { x, y } = footOf(chart, plan, 0);
      ctx.save();
      ctx.strokeStyle = INK;
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(plan.lying ? x : chartArea.left, plan.lying ? chartArea.top : y);
      ctx.lineTo(plan.lying ? x : chartArea.right, plan.lying ? chartArea.bottom : y);
      ctx.stroke();
      ctx.restore();
    },
  };
}
