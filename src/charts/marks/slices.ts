import type { ArcElement, Chart } from 'chart.js';
import type { DoughnutPlan } from '../plan/doughnut.ts';
import { writeCaptions } from './captions.ts';
import { INK, seriesColour } from './patterns.ts';
import { SEAM } from './seams.ts';

const WIDTH = 1;
/** The outline lies inside the seams, as that of a bar does. */
const INSET = (SEAM + WIDTH) / 2;

/** Closes the edges of patterned slices, and writes the names and figures with their lines. */
export function slicesPlugin(plan: DoughnutPlan) {
  return {
    id: 'slices',
    afterDatasetsDraw(chart: Chart): void {
      const { ctx } = chart;
      ctx.save();
      ctx.lineWidth = WIDTH;
      plan.spec.categories.forEach((_, category) => {
        const arc = chart.getDatasetMeta(0).data[category] as ArcElement | undefined;
        if (category > 0 && arc !== undefined) drawOutline(ctx, arc, seriesColour(category));
      });
      drawLeaders(ctx, plan);
      ctx.restore();
      writeCaptions(ctx, [...plan.labels.flatMap(({ captions }) => captions), ...plan.name]);
    },
  };
}

/** A slice too thin for it has no outline. */
function drawOutline(ctx: CanvasRenderingContext2D, arc: ArcElement, colour: string): void {
  const { startAngle, endAngle, innerRadius, outerRadius } = arc;
  const [inner, outer] = [innerRadius + INSET, outerRadius - INSET];
  if (endAngle - startAngle <= (4 * INSET) / inner) return;
  ctx.strokeStyle = colour;
  ctx.beginPath();
  ctx.arc(arc.x, arc.y, outer, startAngle + INSET / outer, endAngle - INSET / outer);
  ctx.arc(arc.x, arc.y, inner, endAngle - INSET / inner, startAngle + INSET / inner, true);
  ctx.closePath();
  ctx.stroke();
}

function drawLeaders(ctx: CanvasRenderingContext2D, { labels }: DoughnutPlan): void {
  ctx.strokeStyle = INK;
  ctx.beginPath();
  for (const { leader } of labels) {
    leader.forEach(({ x, y }, i) => (i === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
  }
  ctx.stroke();
}
