import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let font: Uint8Array | undefined;

/**
 * The font of what is typed into forms. It must be whole, and have signs such as "≥", which the font of the pages has
 * not: its files hold the letters of a few languages each.
 */
export function formFont(): Uint8Array {
  font ??= readFileSync(require.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'));
  return font;
}
