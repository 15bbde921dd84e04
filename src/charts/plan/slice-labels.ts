import type { ChartSpec } from '../spec.ts';
import { keepApart } from './apart.ts';
import { moved } from './caption.ts';
import type { Caption } from './caption.ts';
import { RADIUS } from './ring.ts';
import { LINE_HEIGHT } from './sizes.ts';
import type { Rulers } from './sizes.ts';
import { slicesOf } from './slices.ts';
import type { Slice } from './slices.ts';
import { writtenAt } from './slice-text.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is written at a slice, and the bent line from the slice to it; places count from the ring's centre. */
export interface SliceLabel {
  readonly captions: readonly Caption[];
  readonly leader: readonly Point[];
}

export interface SliceLabels {
  readonly rotation: number;
  readonly labels: readonly SliceLabel[];
  readonly top: number;
  readonly bottom: number;
}

/** Where a line bends, where it ends, and where its text begins, beyond the edge of the ring. */
const [FOOT, BEND, END, TEXT] = [3, 13, 22, 27];
const BETWEEN = 8;
const STEP = 15;

/**
 * Sets labels in a column on each side of the ring. Many thin slices near the top would have lines across the ring:
 * then the ring is turned until they lie at a side.
 */
export function planSliceLabels(spec: ChartSpec, rest: number, rulers: Rulers): SliceLabels {
  for (let rotation = 0; rotation < 360; rotation += STEP) {
    const set = setLabels(spec, rest, rotation, rulers);
    if (set.labels.every(({ leader }) => clearsRing(leader))) return set;
  }
  return setLabels(spec, rest, 0, rulers);
}

/** The same label that far to the right and further down. */
export function movedLabel({ captions, leader }: SliceLabel, x: number, y: number): SliceLabel {
  return {
    captions: captions.map((caption) => moved(caption, x, y)),
    leader: leader.map((point) => ({ x: point.x + x, y: point.y + y })),
  };
}

function setLabels(spec: ChartSpec, rest: number, rotation: number, rulers: Rulers): SliceLabels {
  const slices = slicesOf(spec, rest, rotation);
  const isEmpty = slices.every(({ value }) => value === 0);
  const right = slices.filter(({ turn }) => turn < Math.PI);
  const left = slices.filter(({ turn }) => turn >= Math.PI).toReversed();
  const placed = [...setColumn(spec, byHeight(right), 1, rulers), ...setColumn(spec, byHeight(left), -1, rulers)];
  return {
    rotation,
    labels: placed.map(({ captions, leader }) => ({ captions, leader: isEmpty ? [] : leader })),
    top: Math.floor(Math.min(-RADIUS, ...placed.map(({ top }) => top))),
    bottom: Math.ceil(Math.max(RADIUS, ...placed.map(({ bottom }) => bottom))),
  };
}

/** From the top down. Slices at one place, of which all but one are nothing, keep their order. */
function byHeight(slices: readonly Slice[]): Slice[] {
  return slices.toSorted((a, b) => Math.cos(b.turn) - Math.cos(a.turn));
}

function setColumn(spec: ChartSpec, slices: readonly Slice[], side: 1 | -1, rulers: Rulers) {
  const texts = slices.map((slice) => writtenAt(spec, slice, side, RADIUS + TEXT, rulers));
  const wishes = slices.map(({ turn }, i) => {
    return { middle: -Math.cos(turn) * (RADIUS + BEND), height: (texts[i]?.height ?? 0) + BETWEEN };
  });
  const middles = keepApart(wishes);
  return slices.map(({ turn }, i) => {
    const [middle = 0, text] = [middles[i], texts[i]];
    const height = text?.height ?? 0;
    const [top, bottom] = [middle - height / 2, middle + height / 2];
    const captions = (text?.captions ?? []).map((caption) => ({ ...caption, y: caption.y + top + LINE_HEIGHT / 2 }));
    const leader = [at(turn, RADIUS + FOOT), at(turn, RADIUS + BEND), { x: side * (RADIUS + END), y: middle }];
    return { captions, leader, top, bottom };
  });
}

function at(turn: number, distance: number): Point {
  return { x: Math.sin(turn) * distance, y: -Math.cos(turn) * distance };
}

/** True when the line from its bend on keeps its distance from the ring, whose centre is at 0. */
function clearsRing([, bend, end]: readonly Point[]): boolean {
  if (bend === undefined || end === undefined) return true;
  const [dx, dy] = [end.x - bend.x, end.y - bend.y];
  const part = Math.min(1, Math.max(0, -(bend.x * dx + bend.y * dy) / (dx * dx + dy * dy)));
  return Math.hypot(bend.x + part * dx, bend.y + part * dy) >= RADIUS + FOOT;
}
