import { shorten, wrap, type Wrapped } from '../../charts/text/wrap.ts';

/** A text in lines of one size that fit their place. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The place for a text, and the sizes it may have. */
export interface Place {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
  /** From one line to the next, as a part of the size. */
  readonly leading: number;
}

/** Says how wide a text is in a size. */
export type Measure = (text: string, size: number) => number;

const step = 2;

/**
 * The largest size in which a text keeps its words whole within its place. A text too long for the smallest size is
 * cut there, and ends with an ellipsis.
 */
export function fit(text: string, place: Place, measure: Measure): Fitted {
  for (let size = place.largest; size >= place.smallest; size -= step) {
    const { lines, whole } = wrapped(text, place.width, size, measure);
    if (whole && lines.length <= room(place, size)) return { size, lines: balanced(text, place.width, size, measure) };
  }
  return cut(text, place, measure);
}

/** How many lines of a size there is room for. */
function room({ height, leading }: Place, size: number): number {
  return Math.floor(height / (leading * size));
}

function wrapped(text: string, width: number, size: number, measure: Measure): Wrapped {
  return wrap(text, width, (part) => measure(part, size));
}

/** As many lines as the whole width needs, of nearly one length: no word is left alone at the end. */
function balanced(text: string, width: number, size: number, measure: Measure): readonly string[] {
  let { lines } = wrapped(text, width, size, measure);
  for (let narrower = width - size; narrower > 0; narrower -= size) {
    const next = wrapped(text, narrower, size, measure);
    if (!next.whole || next.lines.length > lines.length) break;
    lines = next.lines;
  }
  return lines;
}

function cut(text: string, place: Place, measure: Measure): Fitted {
  const { width, smallest: size } = place;
  const { lines } = wrapped(text, width, size, measure);
  return { size, lines: shorten(lines, room(place, size), width, (part) => measure(part, size)) };
}
