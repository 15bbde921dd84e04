import { PAPER, seriesColour } from '../marks/patterns.ts';

/**
 * How the days of a kind are marked, by the place of the kind: a full disc, a ring, a line below. Each has a place of
 * its own, so that a day may have all three, and a shape of its own, so that no colour is needed.
 */
export interface MarkedDay {
  /** As "2026-10-14". */
  readonly day: string;
  /** Places of the kinds, from 0. */
  readonly kinds: readonly number[];
}

const LINE = 3;
const RING = 2;
const BETWEEN = 1;

/** Draws the marks of one day about its middle, within a circle of that radius and a line just below it. */
export function drawDayMarks(
  ctx: CanvasRenderingContext2D,
  kinds: readonly number[],
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): void {
  ctx.save();
  ctx.lineWidth = RING;
  if (kinds.includes(1)) drawRing(ctx, x, y, radius - RING / 2);
  if (kinds.includes(0)) drawDisc(ctx, x, y, radius - RING - BETWEEN);
  if (kinds.includes(2)) drawLine(ctx, x, y + radius + LINE / 2 + 1, radius);
  ctx.restore();
}

function drawRing(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  ctx.fillStyle = PAPER;
  ctx.strokeStyle = seriesColour(1);
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
}

function drawDisc(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  ctx.fillStyle = seriesColour(0);
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.closePath();
  ctx.fill();
}

function drawLine(ctx: CanvasRenderingContext2D, x: number, y: number, reach: number): void {
  ctx.fillStyle = seriesColour(2);
  ctx.beginPath();
  ctx.rect(x - reach, y - LINE / 2, 2 * reach, LINE);
  ctx.fill();
}
