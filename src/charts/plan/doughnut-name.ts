import { compact } from '../figures.ts';
import { wholeOf } from '../shares.ts';
import type { ChartSpec } from '../spec.ts';
import { wrap } from '../text/wrap.ts';
import type { Ruler } from '../text/wrap.ts';
import type { Caption } from './caption.ts';
import { CUTOUT, RADIUS } from './ring.ts';
import { LINE_HEIGHT, WIDTH } from './sizes.ts';
import type { Rulers } from './sizes.ts';

/** The hole is as wide as this where three lines stand in it. */
const HOLE_WIDTH = 2 * CUTOUT * RADIUS - 26;
const MOST_LINES = 3;

/** The whole and what it is the whole of, about a centre at 0; undefined where the hole is too small for it. */
export function inHole(spec: ChartSpec, { ruler, bold }: Rulers): Caption[] | undefined {
  const whole = wholeOf(spec);
  const figure = whole === null || spec.unit === 'percent' ? undefined : compact(spec.unit, whole);
  const { lines, whole: fits } = wrap(spec.series[0]?.name ?? '', HOLE_WIDTH, ruler);
  const count = lines.length + (figure === undefined ? 0 : 1);
  if (!fits || count > MOST_LINES || bold(figure ?? '') > HOLE_WIDTH) return undefined;
  const top = (-(count - 1) * LINE_HEIGHT) / 2;
  const at = { x: 0, align: 'center' as const };
  if (figure === undefined) return [{ ...at, lines, y: top, weight: 'regular' }];
  return [
    { ...at, lines: [figure], y: top, weight: 'bold' },
    { ...at, lines, y: top + LINE_HEIGHT, weight: 'regular' },
  ];
}

/** The same as a heading over the ring, from 0 down. */
export function headingAbove(spec: ChartSpec, ruler: Ruler): Caption[] {
  const whole = wholeOf(spec);
  const name = spec.series[0]?.name ?? '';
  const text = whole === null || spec.unit === 'percent' ? name : `${name}: ${compact(spec.unit, whole)}`;
  const { lines } = wrap(text, WIDTH, ruler);
  return [{ lines, x: 0, y: LINE_HEIGHT / 2, align: 'left', weight: 'regular' }];
}
