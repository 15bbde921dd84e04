import { FONT_SIZE } from '../svg/pen.ts';
import { FONT_FAMILY } from '../text/family.ts';
import type { TextMeasure, Weight } from '../text/measure.ts';
import type { Ruler } from '../text/wrap.ts';

/**
 * The width of every chart in units. Text is 15 units high: 11 px on a phone that leaves the chart 328 px, and as
 * large as the text around it where a chart reaches its widest, 560 px.
 */
export const WIDTH = 440;
export const LINE_HEIGHT = 18;

/** The font as Chart.js takes it. */
export const FONT = { family: `"${FONT_FAMILY}"`, size: FONT_SIZE, lineHeight: LINE_HEIGHT / FONT_SIZE };

/** The font as a canvas takes it. */
export function canvasFont(weight: Weight): string {
  return `${weight === 'bold' ? 'bold ' : ''}${FONT_SIZE}px ${FONT.family}`;
}

/** Measures text at the size of the chart's text. */
export function rulerOf(measure: TextMeasure, weight: Weight = 'regular'): Ruler {
  return (text) => measure.width(text, FONT_SIZE, weight);
}

/** How texts of both weights are measured. */
export interface Rulers {
  readonly ruler: Ruler;
  readonly bold: Ruler;
}

/** Both rulers at once. */
export function rulersOf(measure: TextMeasure): Rulers {
  return { ruler: rulerOf(measure), bold: rulerOf(measure, 'bold') };
}
