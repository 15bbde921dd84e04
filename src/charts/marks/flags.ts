import type { Chart } from 'chart.js';
import { BESIDE_POLE } from '../plan/flags.ts';
import type { StripPlan } from '../plan/strip.ts';
import { writeCaptions } from './captions.ts';
import { seriesColour } from './patterns.ts';
import { lineMark } from './strokes.ts';

const WIDTH = 2;
/** Where points hide the line, its foot is seen under the axis. */
const BELOW_AXIS = 6;

/** Draws a line from each named place on the axis up to its marker, and writes its name and value beside that. */
export function flagsPlugin({ flags }: StripPlan) {
  return {
    id: 'flags',
    beforeDatasetsDraw(chart: Chart): void {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.lineWidth = WIDTH;
      for (const { mark, x, head } of flags) {
        ctx.strokeStyle = seriesColour(mark);
        ctx.setLineDash([...lineMark(mark).dash]);
        ctx.beginPath();
        ctx.moveTo(x, chartArea.bottom + BELOW_AXIS);
        ctx.lineTo(x, heightOf(chart, head));
        ctx.stroke();
      }
      ctx.restore();
    },
    afterDatasetsDraw(chart: Chart): void {
      writeCaptions(
        chart.ctx,
        flags.map(({ x, head, lines, align }) => {
          const beside = align === 'left' ? BESIDE_POLE : -BESIDE_POLE;
          return { lines, x: x + beside, y: heightOf(chart, head), align, weight: 'bold' };
        }),
      );
    },
  };
}

function heightOf({ scales }: Chart, head: number): number {
  return scales['y']?.getPixelForValue(head) ?? 0;
}
