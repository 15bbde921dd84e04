import { textOf } from './text.ts';
import type { FileReference } from '../schemas/corpus.ts';

/**
 * The colours an SVG is painted in, as #rrggbb, sorted; none for pictures made of pixels and for colours with names.
 * A picture is small, and only the logo of a site is asked for.
 */
export function pictureColours(file: FileReference): readonly string[] {
  if (!file.path.endsWith('.svg')) return [];
  const written = textOf(file).matchAll(/#([0-9a-f]{6}|[0-9a-f]{3})\b/gi);
  return [...new Set(Array.from(written, ([, digits = '']) => `#${whole(digits.toLowerCase())}`))].sort();
}

/** Three digits are short for six: "1af" is "11aaff". */
function whole(digits: string): string {
  return digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
}
