import type { Caption } from '../plan/caption.ts';
import { LINE_HEIGHT, canvasFont } from '../plan/sizes.ts';
import { INK } from './patterns.ts';

/** Writes captions where they were planned. */
export function writeCaptions(ctx: CanvasRenderingContext2D, captions: readonly Caption[]): void {
  ctx.save();
  ctx.fillStyle = INK;
  ctx.textBaseline = 'middle';
  for (const { lines, x, y, align, weight } of captions) {
    ctx.font = canvasFont(weight);
    ctx.textAlign = align;
    lines.forEach((line, i) => ctx.fillText(line, x, y + i * LINE_HEIGHT));
  }
  ctx.restore();
}
