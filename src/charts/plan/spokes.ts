import type { Box } from '../svg/path.ts';
import { wrap } from '../text/wrap.ts';
import type { Ruler } from '../text/wrap.ts';
import { captionBox, collide } from './caption.ts';
import type { Caption } from './caption.ts';
import { LINE_HEIGHT, WIDTH } from './sizes.ts';

/** Between the end of a spoke, which may carry a marker, and its name. */
const GAP = 14;
const MOST_LINES = 4;
/** A name over or under the centre is broken like those beside it. */
const WIDEST = 150;

/** Names set around a centre at 0, outside the spokes' ends; undefined where they do not all fit. */
export function spokeNames(names: readonly string[], radius: number, ruler: Ruler): Caption[] | undefined {
  const wrapped = names.map((name, index) => {
    const at = endOfSpoke(index, names.length, radius + GAP);
    const { lines, whole } = wrap(name, Math.min(WIDEST, roomAt(at)), ruler);
    return { caption: captionAt(at, lines), fits: whole && lines.length <= MOST_LINES };
  });
  const captions = wrapped.map(({ caption }) => caption);
  const boxes = captions.map((caption) => withMargin(captionBox(caption, ruler)));
  return wrapped.every(({ fits }) => fits) && !collide(boxes) ? captions : undefined;
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

function roomAt({ x, side }: SpokeEnd): number {
  return side === 0 ? WIDEST : WIDTH / 2 - Math.abs(x);
}

/** The lines stand beside a spoke that points sideways, over one that points up, and slide between the two. */
function captionAt({ x, y, down, side }: SpokeEnd, lines: readonly string[]): Caption {
  const middle = y + (down * lines.length * LINE_HEIGHT) / 2;
  const align = side === 0 ? 'center' : side === 1 ? 'left' : 'right';
  return { lines, x, y: middle - ((lines.length - 1) * LINE_HEIGHT) / 2, align, weight: 'regular' };
}

function withMargin({ left, right, top, bottom }: Box): Box {
  return { left: left - 4, right: right + 4, top: top - 1, bottom: bottom + 1 };
}
