import { wrap } from '../text/wrap.ts';
import type { Ruler } from '../text/wrap.ts';
import type { Caption } from './caption.ts';
import { LINE_HEIGHT, WIDTH } from './sizes.ts';

/** A place on the axis with what is written at it. */
export interface Pole {
  readonly mark: number;
  readonly x: number;
  readonly text: string;
}

/** A pole's text beside its head. Heights count upwards from the foot of the lowest flag. */
export interface Flag extends Pole {
  readonly head: number;
  readonly lines: readonly string[];
  readonly align: Caption['align'];
}

/** From a pole to its text, and from a text to the next pole. */
export const BESIDE_POLE = 10;
const BEFORE_NEXT = 6;
const BETWEEN = 6;

/**
 * Sets a flag a pole, each higher than those before it, so that no pole runs through a text. The next one is always
 * the one whose text needs the fewest lines between its pole and the nearest of those that go on up.
 */
export function planFlags(poles: readonly Pole[], ruler: Ruler): { readonly flags: readonly Flag[]; height: number } {
  const flags: Flag[] = [];
  let [rest, height] = [poles, 0];
  while (rest.length > 0) {
    const [first, ...others] = rest.flatMap((pole) => waysToSet(pole, rest, ruler));
    if (first === undefined) break;
    const { pole, lines, align } = others.reduce((best, way) => (way.cost < best.cost ? way : best), first);
    height += lines.length * LINE_HEIGHT;
    flags.push({ ...pole, lines, align, head: height - LINE_HEIGHT / 2 });
    height += BETWEEN;
    rest = rest.filter((other) => other !== pole);
  }
  return { flags, height };
}

/** The text right of its pole and left of it. A word that has to be cut costs more than any number of lines. */
function waysToSet(pole: Pole, rest: readonly Pole[], ruler: Ruler) {
  const toRight = Math.min(WIDTH, ...rest.flatMap(({ x }) => (x > pole.x ? [x - BEFORE_NEXT] : []))) - pole.x;
  const toLeft = pole.x - Math.max(0, ...rest.flatMap(({ x }) => (x < pole.x ? [x + BEFORE_NEXT] : [])));
  const sides = [
    { align: 'left' as const, room: toRight },
    { align: 'right' as const, room: toLeft },
  ];
  return sides.map(({ align, room }) => {
    const { lines, whole } = wrap(pole.text, Math.max(room - BESIDE_POLE, 1), ruler);
    return { pole, align, lines, cost: lines.length + (whole ? 0 : 1000) };
  });
}
