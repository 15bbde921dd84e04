import type { Box } from './path.ts';
import type { Pen } from './pen.ts';

/** The part of a text's width that lies right of the point it is anchored to. */
const ahead: Readonly<Record<string, number>> = { start: 1, left: 1, center: 0.5, right: 0, end: 0 };

/** Where the first letter of a text begins; a turned text is turned about the point it is anchored to afterwards. */
export function startOf(pen: Pen, x: number, width: number): number {
  return x - width * (1 - (ahead[pen.textAlign] ?? 1));
}

/**
 * The box a text fills. Letters reach at most 0.8 of the font size above the baseline and 0.3 below it; a turned
 * text gets the square that holds it at any angle.
 */
export function textBox(pen: Pen, x: number, baseline: number, width: number, size: number): Box {
  if (pen.angle !== 0) {
    const reach = width + size;
    return { left: x - reach, right: x + reach, top: baseline - reach, bottom: baseline + reach };
  }
  const right = x + width * (ahead[pen.textAlign] ?? 1);
  return { left: right - width, right, top: baseline - 0.8 * size, bottom: baseline + 0.3 * size };
}
