import type { Chart } from 'chart.js';
import type { Frame } from '../plan/frame.ts';
import { SWATCH } from '../plan/legend.ts';
import type { LegendItem } from '../plan/legend.ts';
import { LINE_HEIGHT, canvasFont } from '../plan/sizes.ts';
import { dashedBox } from './dashed-box.ts';
import { drawKey } from './keys.ts';
import { INK } from './patterns.ts';

const BOX_HEIGHT = 14;

/** Draws the planned legend over the plot: the same pattern, dash and marker as in the plot, and the name. */
export function legendPlugin(plan: Frame) {
  return {
    id: 'legend-keys',
    afterDraw({ ctx }: Chart): void {
      for (const { mark, x, y } of plan.legend.items) {
        if (mark === 'missing') dashedBox(ctx, x, y - BOX_HEIGHT / 2, SWATCH, BOX_HEIGHT);
        else drawKey(ctx, plan, mark, x, y);
      }
      for (const item of plan.legend.items) drawName(ctx, item);
    },
  };
}

function drawName(ctx: CanvasRenderingContext2D, { lines, textX, y }: LegendItem): void {
  ctx.font = canvasFont('regular');
  ctx.fillStyle = INK;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  lines.forEach((line, i) => ctx.fillText(line, textX, y + i * LINE_HEIGHT));
}
