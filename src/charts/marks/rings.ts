import type { Chart, RadialLinearScale } from 'chart.js';
import { compact } from '../figures.ts';
import type { RadarPlan } from '../plan/radar.ts';
import { canvasFont } from '../plan/sizes.ts';
import type { Point } from './bars.ts';
import { INK, PAPER } from './patterns.ts';

/** The paper behind a figure keeps its ring from running through it. */
const HALF_HEIGHT = 8;
const BESIDE = 2;
/** How far a marker reaches from its value. */
const MARKER = 7;

/** Writes the value of each ring on it, midway between two spokes, where no marker stands. */
export function ringsPlugin(plan: RadarPlan) {
  return {
    id: 'rings',
    beforeDatasetsDraw({ ctx, scales }: Chart): void {
      const scale = scales['r'] as RadialLinearScale | undefined;
      if (scale === undefined || !plan.hasRings) return;
      const rings = scale.ticks.slice(1).map(({ value }) => ({
        text: compact(plan.spec.unit, value),
        distance: scale.getDistanceFromCenterForValue(value),
      }));
      const gap = freestGap(
        plan,
        scale,
        rings.map(({ distance }) => distance),
      );
      ctx.save();
      ctx.font = canvasFont('regular');
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      for (const { text, distance } of rings) write(ctx, text, placeIn(plan, gap, distance));
      ctx.restore();
    },
  };
}

/** The gap after a spoke where lines and markers meet the fewest figures. Of equal ones it is the last, left of the top. */
function freestGap({ spec }: RadarPlan, scale: RadialLinearScale, rings: readonly number[]): number {
  const hits = spec.categories.map((_, gap) => {
    const lines = spec.series.map(({ values }) =>
      [gap, gap + 1].map((i) => distanceOf(values[i % values.length], scale)),
    );
    return rings.filter((ring) => lines.some((ends) => meets(ring, ends, Math.PI / spec.categories.length))).length;
  });
  return hits.lastIndexOf(Math.min(...hits));
}

function distanceOf(value: number | null | undefined, scale: RadialLinearScale): number {
  return scale.getDistanceFromCenterForValue(value ?? Number.NaN);
}

/** True where a figure on the ring is run over by the line between two markers, or by one of them. */
function meets(ring: number, [from = NaN, to = NaN]: readonly number[], halfGap: number): boolean {
  const crossing = from + to === 0 ? 0 : ((2 * from * to) / (from + to)) * Math.cos(halfGap);
  const apart = [from, to].map((end) => Math.hypot(ring - end * Math.cos(halfGap), end * Math.sin(halfGap)));
  // What is missing is at no distance, which is never small.
  return Math.abs(crossing - ring) < HALF_HEIGHT || apart.some((distance) => distance < HALF_HEIGHT + MARKER);
}

function placeIn({ centre, spec }: RadarPlan, gap: number, distance: number): Point {
  const angle = (2 * Math.PI * (gap + 0.5)) / spec.categories.length;
  return { x: centre.x + distance * Math.sin(angle), y: centre.y - distance * Math.cos(angle) };
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
