import type { Clip } from './clip.ts';

/** The size in units the svg element sets: a text of this size need not repeat it. */
export const FONT_SIZE = 15;

/** The canvas properties that `save` remembers and `restore` brings back, with the canvas's own first values. */
export class Pen {
  fillStyle = 'currentColor';
  strokeStyle = 'currentColor';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  dash: readonly number[] = [];
  font = `${FONT_SIZE}px sans-serif`;
  textAlign = 'start';
  textBaseline = 'alphabetic';
  originX = 0;
  originY = 0;
  /** Radians, clockwise. */
  angle = 0;
  clipping: Clip | undefined = undefined;
}
