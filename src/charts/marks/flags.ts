import type { Chart } from 'chart.js';
import { BESIDE_POLE } from '../plan/flags.ts';
import type { StripPlan } from '../plan/strip.ts';
import { writeCaptions } from './captions.ts';
import { PAPER, seriesColour } from './patterns.ts';
import { lineMark } from './strokes.ts';

const WIDTH = 2;
const HALO = 5;

/** Draws a line from each named place on the axis up to its marker, and writes its name and value beside that. */
export function flagsPlugin({ flags }: StripPlan) {
  return {
    id: 'flags',
    afterDatasetsDraw(chart: Chart): void {
      const { ctx, chartArea } = chart;
      const heightOf = (head: number) => chart.scales['y']?.getPixelForValue(head) ?? 0;
      ctx.save();
      for (const { mark, x, head } of flags) {
        ctx.beginPath();
        ctx.moveTo(x, chartArea.bottom);
        ctx.lineTo(x, heightOf(head));
        strokePole(ctx, mark);
      }
      ctx.restore();
      writeCaptions(
        ctx,
        flags.map(({ x, head, lines, align }) => {
          const beside = align === 'left' ? BESIDE_POLE : -BESIDE_POLE;
          return { lines, x: x + beside, y: heightOf(head), align, weight: 'bold' };
        }),
      );
    },
  };
}

/** Paper on both sides keeps the line apart from the points it runs through. */
function strokePole(ctx: CanvasRenderingContext2D, mark: number): void {
  ctx.setLineDash([]);
  ctx.lineWidth = HALO;
  ctx.strokeStyle = PAPER;
  ctx.stroke();
  ctx.setLineDash([...lineMark(mark).dash]);
  ctx.lineWidth = WIDTH;
  ctx.strokeStyle = seriesColour(mark);
  ctx.stroke();
}
