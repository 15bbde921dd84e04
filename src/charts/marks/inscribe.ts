import type { ChartPlan } from '../plan/plan.ts';
import { canvasFont } from '../plan/sizes.ts';
import type { Weight } from '../text/measure.ts';
import type { Point } from './bars.ts';
import { INK, PAPER } from './patterns.ts';

/** A short text in the plot and how it stands at its point: over it, right of it, or upwards from it. */
export interface Inscription {
  readonly text: string;
  readonly at: Point;
  readonly standing: 'over' | 'beside' | 'upright';
}

const OVER = 7;
const BESIDE = 6;
/** Half the height of the paper behind a line of text. */
const HALF = 8;

/** Writes texts into the plot. Where there are grid lines, they are kept from running through the letters. */
export function inscribe(
  ctx: CanvasRenderingContext2D,
  plan: ChartPlan,
  texts: readonly Inscription[],
  weight: Weight,
): void {
  ctx.save();
  ctx.font = canvasFont(weight);
  if (plan.hasAxis) layPaper(ctx, texts);
  ctx.fillStyle = INK;
  for (const inscription of texts) write(ctx, inscription);
  ctx.restore();
}

function layPaper(ctx: CanvasRenderingContext2D, texts: readonly Inscription[]): void {
  ctx.fillStyle = PAPER;
  for (const { text, at, standing } of texts) {
    const { width } = ctx.measureText(text);
    ctx.beginPath();
    if (standing === 'over') ctx.rect(at.x - width / 2, at.y - OVER - 1.5 * HALF, width, 2 * HALF - 2);
    else if (standing === 'beside') ctx.rect(at.x + BESIDE, at.y - HALF, width, 2 * HALF);
    else ctx.rect(at.x - HALF, at.y - BESIDE - width, 2 * HALF, width);
    ctx.fill();
  }
}

function write(ctx: CanvasRenderingContext2D, { text, at, standing }: Inscription): void {
  ctx.save();
  ctx.translate(at.x, at.y);
  if (standing === 'upright') ctx.rotate(-Math.PI / 2);
  ctx.textAlign = standing === 'over' ? 'center' : 'left';
  ctx.textBaseline = standing === 'over' ? 'alphabetic' : 'middle';
  ctx.fillText(text, standing === 'over' ? 0 : BESIDE, standing === 'over' ? -OVER : 0);
  ctx.restore();
}
