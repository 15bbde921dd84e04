import { compact } from '../figures.ts';
import { shareOf } from '../shares.ts';
import type { ChartSpec } from '../spec.ts';
import { wrap } from '../text/wrap.ts';
import type { Caption } from './caption.ts';
import { LINE_HEIGHT, WIDTH } from './sizes.ts';
import type { Rulers } from './sizes.ts';
import type { Slice } from './slices.ts';

/** The name of a slice and below it its figure and share, `distance` to the side of the centre, from 0 down. */
export function writtenAt(
  spec: ChartSpec,
  { category, value }: Slice,
  side: 1 | -1,
  distance: number,
  { ruler, bold }: Rulers,
): { readonly captions: readonly Caption[]; readonly height: number } {
  const width = WIDTH / 2 - distance;
  const share = shareOf(spec, value);
  const figure = `${compact(spec.unit, value)}${share === '' ? '' : ` (${share})`}`;
  const name = wrap(spec.categories[category] ?? '', width, ruler).lines;
  const figures = wrap(figure, width, bold).lines;
  const at = { x: side * distance, align: side === 1 ? ('left' as const) : ('right' as const) };
  return {
    captions: [
      { ...at, lines: name, y: 0, weight: 'regular' },
      { ...at, lines: figures, y: name.length * LINE_HEIGHT, weight: 'bold' },
    ],
    height: (name.length + figures.length) * LINE_HEIGHT,
  };
}
