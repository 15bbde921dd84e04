import type { Box } from '../svg/path.ts';
import { wrap } from '../text/wrap.ts';
import type { Ruler } from '../text/wrap.ts';
import { keepApart } from './apart.ts';
import { captionBox, collide, moved } from './caption.ts';
import type { Caption } from './caption.ts';
import { LINE_HEIGHT, WIDTH } from './sizes.ts';

/** Between the end of a spoke, which may carry a marker, and its name. */
const GAP = 14;
const MOST_LINES = 5;
/** A name over or under the centre is broken like those beside it. */
const WIDEST = 150;
const BETWEEN = 3;
/** A name that has to give way to its neighbours by more than this no longer seems to belong to its spoke. */
const MOST_MOVED = 22;

/** Names set around a centre at 0, outside the spokes' ends; undefined where they do not all fit. */
export function spokeNames(names: readonly string[], radius: number, ruler: Ruler): Caption[] | undefined {
  const ends = names.map((_, index) => endOfSpoke(index, names.length, radius + GAP));
  const wrapped = names.map((name, i) => wrap(name, roomAt(ends[i]), ruler));
  if (!wrapped.every(({ lines, whole }) => whole && lines.length <= MOST_LINES)) return undefined;
  const wished = ends.map((end, i) => captionAt(end, wrapped[i]?.lines ?? []));
  const captions = makeWay(wished, ends);
  const boxes = captions.map((caption) => captionBox(caption, ruler));
  const areNear = captions.every(({ y }, i) => Math.abs(y - (wished[i]?.y ?? 0)) <= MOST_MOVED);
  const areOutside = boxes.every((box) => distanceTo(box) >= radius + GAP / 2);
  return areNear && areOutside && !collide(boxes) ? captions : undefined;
}

/** The numbers from 1 in the places of names. */
export function spokeNumbers(count: number, radius: number): Caption[] {
  return Array.from({ length: count }, (_, index) => {
    return { ...captionAt(endOfSpoke(index, count, radius + GAP), [`${index + 1}`]), weight: 'bold' as const };
  });
}

interface SpokeEnd {
  readonly x: number;
  readonly y: number;
  /** The spoke's direction: -1 is straight up, 1 straight down. */
  readonly down: number;
  readonly side: -1 | 0 | 1;
}

/** The first spoke points up; the others follow clockwise. */
function endOfSpoke(index: number, count: number, distance: number): SpokeEnd {
  const angle = (2 * Math.PI * index) / count;
  const [across, down] = [Math.sin(angle), -Math.cos(angle)];
  const side = Math.abs(across) < 0.1 ? 0 : across > 0 ? 1 : -1;
  return { x: across * distance, y: down * distance, down, side };
}

function roomAt(end: SpokeEnd | undefined): number {
  return end === undefined || end.side === 0 ? WIDEST : Math.min(WIDEST, WIDTH / 2 - Math.abs(end.x));
}

/** The lines stand beside a spoke that points sideways, over one that points up, and slide between the two. */
function captionAt({ x, y, down, side }: SpokeEnd, lines: readonly string[]): Caption {
  const middle = y + (down * lines.length * LINE_HEIGHT) / 2;
  const align = side === 0 ? 'center' : side === 1 ? 'left' : 'right';
  return { lines, x, y: middle - ((lines.length - 1) * LINE_HEIGHT) / 2, align, weight: 'regular' };
}

/** Moves the names of one side up and down until none overlaps another. */
function makeWay(captions: readonly Caption[], ends: readonly SpokeEnd[]): Caption[] {
  const shifts = captions.map(() => 0);
  for (const side of [1, -1]) {
    const onSide = ends.flatMap((end, index) => (end.side === side ? [index] : []));
    const downwards = side === 1 ? onSide : onSide.toReversed();
    const wishes = downwards.map((index) => wishOf(captions[index]));
    keepApart(wishes).forEach((middle, i) => {
      shifts[downwards[i] ?? 0] = middle - (wishes[i]?.middle ?? 0);
    });
  }
  return captions.map((caption, index) => moved(caption, 0, shifts[index] ?? 0));
}

function wishOf(caption: Caption | undefined) {
  const { y = 0, lines = [] } = caption ?? {};
  return { middle: y + ((lines.length - 1) * LINE_HEIGHT) / 2, height: lines.length * LINE_HEIGHT + BETWEEN };
}

/** How near a box comes to the centre. */
function distanceTo({ left, right, top, bottom }: Box): number {
  const nearest = (low: number, high: number) => Math.min(Math.max(0, low), high);
  return Math.hypot(nearest(left, right), nearest(top, bottom));
}
