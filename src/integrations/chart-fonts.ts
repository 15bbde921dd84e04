import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createTextMeasure, type TextMeasure } from '../charts/text/measure.ts';

const require = createRequire(import.meta.url);
const file = (weight: 400 | 700): Uint8Array =>
  readFileSync(
    require.resolve(
      `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
    ),
  );

let measure: TextMeasure | undefined;

/** Measures text in the font of the pages, so that charts have the same widths on every machine. */
export function chartFonts(): TextMeasure {
  measure ??= createTextMeasure(file(400), file(700));
  return measure;
}
