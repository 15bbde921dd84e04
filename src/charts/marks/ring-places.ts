import type { RadialLinearScale } from 'chart.js';
import type { RadarPlan } from '../plan/radar.ts';
import type { Box } from '../svg/path.ts';
import type { Point } from './bars.ts';

/** The figure of a ring with half its width, and the ring's distance from the centre. */
export interface Ring {
  readonly text: string;
  readonly distance: number;
  readonly half: number;
}

/** Half the height of a figure. */
export const HALF_HEIGHT = 8;
/** How near to a figure a line, a marker or a name may come. */
const NEAR = 5;
const NEAR_NAME = 14;
/** Places looked at on the line between two spokes. */
const SAMPLES = 16;

/** A figure and its middle. */
export interface PlacedRing {
  readonly ring: Ring;
  readonly at: Point;
}

/**
 * The figures in the gap between two spokes where lines, markers and names come near to the fewest of them, above all
 * not to the outermost; of equal gaps it is the last, left of the top. What they still come near to is left out, but
 * for the outermost: the rings are evenly apart.
 */
export function freestPlaces(plan: RadarPlan, scale: RadialLinearScale, rings: readonly Ring[]): PlacedRing[] {
  const drawn = plan.spec.series.flatMap(({ values }) => linesOf(values, scale));
  const gaps = plan.spec.categories.map((_, gap) => {
    const places = rings.map((ring) => ({ ring, at: placeIn(plan, gap, ring) }));
    const free = places.filter((place) => !isMet(plan, place, drawn));
    const isOuterFree = free.at(-1) === places.at(-1);
    return {
      shown: isOuterFree ? free : [...free, ...places.slice(-1)],
      worth: free.length + (isOuterFree ? rings.length : 0),
    };
  });
  const most = Math.max(...gaps.map(({ worth }) => worth));
  return gaps.findLast(({ worth }) => worth === most)?.shown ?? [];
}

function isMet({ labelBoxes }: RadarPlan, { ring, at: { x, y } }: PlacedRing, drawn: readonly Point[]): boolean {
  const height = HALF_HEIGHT + NEAR;
  const isNear = (at: Point) => Math.abs(at.x - x) < ring.half + NEAR && Math.abs(at.y - y) < height;
  // A figure right before a name would read as a part of it.
  const width = ring.half + NEAR_NAME;
  const isBeside = (box: Box) =>
    box.left < x + width && box.right > x - width && box.top < y + height && box.bottom > y - height;
  return drawn.some(isNear) || labelBoxes.some(isBeside);
}

/** Places on the lines of a series. Those on a line to what is missing are nowhere, and near to nothing. */
function linesOf(values: readonly (number | null)[], scale: RadialLinearScale): Point[] {
  const at = (index: number) =>
    scale.getPointPositionForValue(index % values.length, values[index % values.length] ?? Number.NaN);
  return values.flatMap((_, index) => {
    const [from, to] = [at(index), at(index + 1)];
    return Array.from({ length: SAMPLES }, (_sample, i) => {
      const part = i / SAMPLES;
      return part === 0 ? from : { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
    });
  });
}

function placeIn({ centre, spec }: RadarPlan, gap: number, { distance }: Ring): Point {
  const angle = (2 * Math.PI * (gap + 0.5)) / spec.categories.length;
  return { x: centre.x + distance * Math.sin(angle), y: centre.y - distance * Math.cos(angle) };
}
