import { svgColours } from '../lib/svg-colours.ts';
import { pngColours } from './png-colours.ts';

/**
 * The colours a picture is painted in, as #rrggbb, sorted: those an SVG names with digits, and those a PNG has many
 * dots of. None for JPEG, which has no plain colours.
 */
export function pictureColours(path: string, bytes: Uint8Array): readonly string[] {
  if (path.endsWith('.svg')) return svgColours(new TextDecoder().decode(bytes));
  return path.endsWith('.png') ? pngColours(bytes) : [];
}
