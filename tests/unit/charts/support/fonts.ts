import { readFileSync } from 'node:fs';
import { createTextMeasure } from '../../../../src/charts/text/measure.ts';

const folder = new URL('../../../../node_modules/@fontsource/atkinson-hyperlegible-next/files/', import.meta.url);

/** The bytes of a weight of the page's font. */
export function fontBytes(weight: 400 | 700): Uint8Array {
  return readFileSync(new URL(`atkinson-hyperlegible-next-latin-${weight}-normal.woff2`, folder));
}

export const fonts = createTextMeasure(fontBytes(400), fontBytes(700));
