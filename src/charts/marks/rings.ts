import type { Chart, RadialLinearScale } from 'chart.js';
import { compact } from '../figures.ts';
import type { RadarPlan } from '../plan/radar.ts';
import { canvasFont } from '../plan/sizes.ts';
import type { Point } from './bars.ts';
import { INK, PAPER } from './patterns.ts';

/** The paper behind a figure keeps its ring from running through it. */
const HALF_HEIGHT = 8;
const BESIDE = 2;

/** Writes the value of each ring on it, midway between the last spoke and the first, where no marker stands. */
export function ringsPlugin(plan: RadarPlan) {
  return {
    id: 'rings',
    beforeDatasetsDraw({ ctx, scales }: Chart): void {
      const scale = scales['r'] as RadialLinearScale | undefined;
      if (scale === undefined || !plan.hasRings) return;
      ctx.save();
      ctx.font = canvasFont('regular');
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      for (const { value } of scale.ticks.slice(scale.min < 0 ? 0 : 1)) {
        write(ctx, compact(plan.spec.unit, value), placeOf(plan, scale.getDistanceFromCenterForValue(value)));
      }
      ctx.restore();
    },
  };
}

function placeOf({ centre, spec }: RadarPlan, distance: number): Point {
  const angle = Math.PI / spec.categories.length;
  return { x: centre.x - distance * Math.sin(angle), y: centre.y - distance * Math.cos(angle) };
}

function write(ctx: CanvasRenderingContext2D, text: string, { x, y }: Point): void {
  const half = ctx.measureText(text).width / 2 + BESIDE;
  ctx.fillStyle = PAPER;
  ctx.beginPath();
  ctx.rect(x - half, y - HALF_HEIGHT, 2 * half, 2 * HALF_HEIGHT);
  ctx.fill();
  ctx.fillStyle = INK;
  ctx.fillText(text, x, y);
}
