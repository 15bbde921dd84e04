import type { Chart } from 'chart.js';
import type { ChartPlan } from '../plan/plan.ts';
import { barsOf } from './bars.ts';
import { seriesColour } from './patterns.ts';

const THICKNESS = 3;

/** A reported zero has no height: a line in its series' colour lies at its foot, where a figure has no room. */
export function zerosPlugin(plan: ChartPlan) {
  return {
    id: 'zeros',
    afterDatasetsDraw(chart: Chart): void {
      plan.spec.categories.forEach((_, category) => {
        barsOf(chart, plan, category).forEach(({ from, middle, thickness }, series) => {
          if (plan.spec.series[series]?.values[category] !== 0) return;
          const left = middle - thickness / 2;
          drawLine(chart.ctx, seriesColour(series), { left, right: left + thickness, y: from - THICKNESS / 2 });
        });
      });
    },
  };
}

function drawLine(
  ctx: CanvasRenderingContext2D,
  colour: string,
  line: { left: number; right: number; y: number },
): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = THICKNESS;
  ctx.beginPath();
  ctx.moveTo(line.left, line.y);
  ctx.lineTo(line.right, line.y);
  ctx.stroke();
  ctx.restore();
}
