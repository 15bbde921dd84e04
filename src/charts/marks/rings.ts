import type { Chart, RadialLinearScale } from 'chart.js';
import { compact } from '../figures.ts';
import type { RadarPlan } from '../plan/radar.ts';
import { canvasFont } from '../plan/sizes.ts';
import type { Point } from './bars.ts';
import { INK, PAPER } from './patterns.ts';
import { HALF_HEIGHT, freestPlaces } from './ring-places.ts';
import type { Ring } from './ring-places.ts';

const BESIDE = 2;

/** Writes the value of each ring on it, between two spokes. */
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
      const rings = scale.ticks.slice(1).map(({ value }): Ring => {
        const text = compact(plan.spec.unit, value);
        const half = ctx.measureText(text).width / 2 + BESIDE;
        return { text, half, distance: scale.getDistanceFromCenterForValue(value) };
      });
      for (const { ring, at } of freestPlaces(plan, scale, rings)) write(ctx, ring, at);
      ctx.restore();
    },
  };
}

function write(ctx: CanvasRenderingContext2D, { text, half }: Ring, { x, y }: Point): void {
  // The paper behind a figure keeps its ring from running through it.
  ctx.fillStyle = PAPER;
  ctx.beginPath();
  ctx.rect(x - half, y - HALF_HEIGHT, 2 * half, 2 * HALF_HEIGHT);
  ctx.fill();
  ctx.fillStyle = INK;
  ctx.fillText(text, x, y);
}
