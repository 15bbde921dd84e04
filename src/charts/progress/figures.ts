import { captionBox, collide, type Caption } from '../plan/caption.ts';
import { WIDTH } from '../plan/sizes.ts';
import type { Box } from '../svg/path.ts';
import type { Ruler } from '../text/wrap.ts';
import type { Point } from './plan.ts';
import type { ReadingRole } from './spec.ts';

const OVER = 17;
const BESIDE = 9;
/** Places along a line that a number must not cover. */
const SAMPLES = 24;

/**
 * The number at each point, where it covers neither the line, nor another number, nor what stands below zero. The ends
 * come first, then what was found, the newest first; over the line where nothing else is free, and not at all where
 * another number stands: the table has them all.
 */
export function placeFigures(points: readonly Point[], zero: number, ruler: Ruler): Caption[] {
  const line = points.flatMap((point, index) => between(point, points[index + 1]));
  const placed: Caption[] = [];
  for (const point of endsFirst(points)) {
    const others = placed.map((each) => captionBox(each, ruler));
    const ways = waysToSet(point).filter((way) => {
      const box = captionBox(way, ruler);
      const isInside = box.left >= 0 && box.right <= WIDTH && box.bottom <= zero;
      return isInside && !others.some((other) => collide([box, other]));
    });
    const free = ways.find((way) => !line.some((at) => holds(captionBox(way, ruler), at)));
    placed.push(...(free ? [free] : ways.slice(0, 1)));
  }
  return placed;
}

/** The readings in the order in which they are given room. */
export function endsFirst<Each extends { readonly role: ReadingRole }>(readings: readonly Each[]): Each[] {
  const found = readings.filter(({ role }) => role === 'found');
  return [...readings.filter(({ role }) => role !== 'found'), ...found.reverse()];
}

/** The line breaks where a number is not reported. */
export function hasLine(from: Point, to: Point): boolean {
  return !from.isMissing && !to.isMissing;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function between(from: Point, to: Point | undefined): Place[] {
  if (to === undefined || !hasLine(from, to)) return [];
  return Array.from({ length: SAMPLES + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / SAMPLES,
    y: from.y + ((to.y - from.y) * i) / SAMPLES,
  }));
}

/** Over the point, then over it to either side, then below it. */
function waysToSet({ x, y, text, isMissing }: Point): Caption[] {
  const weight = isMissing ? 'regular' : 'bold';
  const at = (dx: number, dy: number, align: Caption['align']): Caption => ({
    ...{ lines: [text], x: x + dx, y: y + dy, align, weight },
  });
  return [
    at(0, -OVER, 'center'),
    at(-BESIDE, -OVER / 2, 'right'),
    at(BESIDE, -OVER / 2, 'left'),
    at(BESIDE, OVER / 2, 'left'),
    at(-BESIDE, OVER / 2, 'right'),
  ];
}

function holds({ left, right, top, bottom }: Box, { x, y }: Place): boolean {
  return x > left - 2 && x < right + 2 && y > top && y < bottom;
}
