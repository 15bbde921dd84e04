import type { Box } from '../svg/path.ts';
import type { Weight } from '../text/measure.ts';
import type { Ruler } from '../text/wrap.ts';
import { LINE_HEIGHT } from './sizes.ts';

/** Lines of text at a place of their own in the picture. */
export interface Caption {
  readonly lines: readonly string[];
  /** Where the lines begin, have their middle, or end. */
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly weight: Weight;
}

const ahead = { left: 1, center: 0.5, right: 0 };

/** The box its lines fill. */
export function captionBox({ lines, x, y, align }: Caption, ruler: Ruler): Box {
  const width = Math.max(0, ...lines.map(ruler));
  const right = x + width * ahead[align];
  const top = y - LINE_HEIGHT / 2;
  return { left: right - width, right, top, bottom: top + lines.length * LINE_HEIGHT };
}

/** True where two of the boxes share some room. */
export function collide(boxes: readonly Box[]): boolean {
  return boxes.some((a, i) =>
    boxes.slice(i + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
}

/** The same caption that far to the right and further down. */
export function moved(caption: Caption, x: number, y: number): Caption {
  return { ...caption, x: caption.x + x, y: caption.y + y };
}

/** The same box that far to the right and further down. */
export function movedBox({ left, right, top, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}
