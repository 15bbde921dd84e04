import type { Chart } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import { SWATCH } from '../plan/legend.ts';
import type { LegendItem } from '../plan/legend.ts';
import type { ChartPlan } from '../plan/plan.ts';
import { LINE_HEIGHT, canvasFont } from '../plan/sizes.ts';
import { INK, seriesColour, seriesFill } from './patterns.ts';
import { dashedBox } from './dashed-box.ts';
import { LINE_WIDTH, MARKER_BORDER, lineMark, markerFill } from './strokes.ts';

const SWATCH_HEIGHT = 14;

/** Draws the planned legend over the plot: the same pattern, dash and marker as in the plot, and the name. */
export function legendPlugin(plan: ChartPlan) {
  return {
    id: 'legend-keys',
    afterDraw({ ctx }: Chart): void {
      for (const item of plan.legend.items) drawMark(ctx, plan, item);
      for (const item of plan.legend.items) drawName(ctx, item);
    },
  };
}

function drawMark(ctx: CanvasRenderingContext2D, plan: ChartPlan, { mark, x, y }: LegendItem): void {
  const top = y - SWATCH_HEIGHT / 2;
  if (mark === 'missing') {
    dashedBox(ctx, x, top, SWATCH, SWATCH_HEIGHT);
    return;
  }
  if (plan.spec.kind === 'line') {
    drawLineMark(ctx, mark, x, y);
    return;
  }
  ctx.fillStyle = seriesFill(plan.id, mark);
  ctx.beginPath();
  ctx.rect(x, top, SWATCH, SWATCH_HEIGHT);
  ctx.fill();
}

function drawLineMark(ctx: CanvasRenderingContext2D, series: number, x: number, y: number): void {
  const { dash, shape, radius } = lineMark(series);
  ctx.save();
  ctx.strokeStyle = seriesColour(series);
  ctx.lineWidth = LINE_WIDTH;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + SWATCH, y);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.lineWidth = MARKER_BORDER;
  ctx.fillStyle = markerFill(series);
  drawPoint(ctx, { pointStyle: shape, radius, borderWidth: MARKER_BORDER }, x + SWATCH / 2, y);
  ctx.restore();
}

function drawName(ctx: CanvasRenderingContext2D, { lines, textX, y }: LegendItem): void {
  ctx.font = canvasFont('regular');
  ctx.fillStyle = INK;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  lines.forEach((line, i) => ctx.fillText(line, textX, y + i * LINE_HEIGHT));
}
