import type { Chart, RadialLinearScale } from 'chart.js';
import { compact } from '../figures.ts';
import type { RadarPlan } from '../plan/radar.ts';
import { canvasFont } from '../plan/sizes.ts';
import type { Point } from './bars.ts';
import { INK, PAPER } from './patterns.ts';

/** The paper behind a figure keeps its ring from running through it. */
const HALF_HEIGHT = 8;
const BESIDE = 2;

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

/** The gap after a spoke in which lines run over the fewest figures. Of equal ones it is the last, left of the top. */
function freestGap({ spec }: RadarPlan, scale: RadialLinearScale, distances: readonly number[]): number {
  const hits = spec.categories.map((_, gap) => {
    const crossings = spec.series.flatMap(({ values }) => crossingOf(values, gap, scale) ?? []);
    return distances.filter((ring) => crossings.some((at) => Math.abs(at - ring) < HALF_HEIGHT)).length;
  });
  return hits.lastIndexOf(Math.min(...hits));
}

/** How far from the centre the line of a series crosses the middle of the gap. */
function crossingOf(values: readonly (number | null)[], gap: number, scale: RadialLinearScale): number | undefined {
  const [from, to] = [values[gap] ?? null, values[(gap + 1) % values.length] ?? null];
  if (from === null || to === null) return undefined;
  const [a, b] = [scale.getDistanceFromCenterForValue(from), scale.getDistanceFromCenterForValue(to)];
  return a + b === 0 ? 0 : ((2 * a * b) / (a + b)) * Math.cos(Math.PI / values.length);
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
