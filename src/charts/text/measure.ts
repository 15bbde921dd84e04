import { create } from 'fontkit';
import type { Font } from 'fontkit';

export type Weight = 'regular' | 'bold';

/** Text sizes in the chart's own units, the same on every machine. */
export interface TextMeasure {
  width(text: string, size: number, weight: Weight): number;
  /** The height of a capital letter as a part of the font size. */
  readonly capHeight: number;
}

/**
 * Reads the two weights of the page's font (woff2, woff or TTF) and measures text with them as a browser would.
 * Build it once and pass it to every chart: widths are remembered.
 */
export function createTextMeasure(regular: Uint8Array, bold: Uint8Array): TextMeasure {
  const font = create(regular);
  const widths = { regular: remembered(font), bold: remembered(create(bold)) };
  return {
    width: (text, size, weight) => widths[weight](text) * size,
    capHeight: font.capHeight / font.unitsPerEm,
  };
}

function remembered(font: Font): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? font.layout(text).advanceWidth / font.unitsPerEm;
    known.set(text, width);
    return width;
  };
}
