import { widthOf } from '../../stories/text-size.ts';

/** How a text is set, in points: the height of its letters, from line to line, and the width of its column. */
export interface Setting {
  readonly size: number;
  readonly line: number;
  readonly width: number;
  /** Bold letters are wider than those that are measured. */
  readonly isBold?: boolean;
}

/** How much wider. */
const bold = 1.08;

/** How high a text stands, in points; nothing where there is none. Never less than it takes. */
export function heightOf(text: string, { size, line, width, isBold = false }: Setting): number {
  return text === '' ? 0 : linesOf(text, width / (size * (isBold ? bold : 1))) * line;
}

/** A word that does not fit goes to the next line; one that fits no line is broken. */
function linesOf(text: string, width: number): number {
  const space = widthOf(' ');
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const own = widthOf(word);
    if (used > 0 && used + space + own > width) [lines, used] = [lines + 1, 0];
    const all = used === 0 ? own : used + space + own;
    const broken = Math.max(0, Math.ceil(all / width) - 1);
    [lines, used] = [lines + broken, all - broken * width];
  }
  return lines;
}

/** The first of several that a room holds, in points: none after one that it does not hold. */
export function fitting<Item>(items: readonly Item[], room: number, height: (item: Item) => number): readonly Item[] {
  let left = room;
  const end = items.findIndex((item) => (left -= height(item)) < 0);
  return end === -1 ? items : items.slice(0, end);
}

/** A text that is short enough for its place, or what stands for it: no sentence is cut. */
export function ifShort(text: string, most: number, otherwise: string): string {
  return text.length <= most ? text : otherwise;
}
