import { INK } from './patterns.ts';

/** An empty dashed outline: here a value belongs, and none was reported. */
export function dashedBox(ctx: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  ctx.save();
  ctx.strokeStyle = INK;
  ctx.lineWidth = 1.2;
  ctx.setLineDash([3, 2]);
  ctx.beginPath();
  ctx.rect(x + 0.6, y + 0.6, width - 1.2, height - 1.2);
  ctx.stroke();
  ctx.restore();
}
