import { wrap } from '../text/wrap.ts';
import type { Ruler } from '../text/wrap.ts';
import { LINE_HEIGHT, WIDTH } from './sizes.ts';

/** One key of the legend. Its first line is centred on `y`, its mark is drawn at `x`, its text at `textX`. */
export interface LegendItem {
  /** The series by its index, or the mark for what is not reported. */
  readonly mark: number | 'missing';
  readonly lines: readonly string[];
  readonly x: number;
  readonly textX: number;
  readonly y: number;
}

export interface Legend {
  readonly items: readonly LegendItem[];
  readonly height: number;
}

export const SWATCH = 24;
const AFTER_SWATCH = 7;
const BETWEEN = 18;
const ROW = LINE_HEIGHT + 3;
const BELOW = 12;

/** Sets the keys side by side from the left and goes on in a new row where one has no room. */
export function planLegend(names: readonly string[], missing: string | undefined, ruler: Ruler): Legend {
  const keys = names.map((name, mark): Key => ({ mark, name }));
  const flow = new Flow(ruler);
  for (const key of missing === undefined ? keys : [...keys, { mark: 'missing' as const, name: missing }])
    flow.add(key);
  return { items: flow.items, height: flow.bottom + BELOW };
}

interface Key {
  readonly mark: LegendItem['mark'];
  readonly name: string;
}

class Flow {
  readonly items: LegendItem[] = [];
  bottom = 0;
  #x = 0;
  #top = 0;
  readonly #ruler: Ruler;

  constructor(ruler: Ruler) {
    this.#ruler = ruler;
  }

  add({ mark, name }: Key): void {
    const indent = SWATCH + AFTER_SWATCH;
    const { lines } = wrap(name, WIDTH - indent, this.#ruler);
    const width = indent + Math.max(...lines.map(this.#ruler));
    if (this.#x > 0 && this.#x + width > WIDTH) this.#newRow();
    const [x, y] = [this.#x, this.#top + ROW / 2];
    this.items.push({ mark, lines, x, textX: x + indent, y });
    this.#x += width + BETWEEN;
    this.bottom = Math.max(this.bottom, this.#top + (lines.length - 1) * LINE_HEIGHT + ROW);
  }

  #newRow(): void {
    this.#x = 0;
    this.#top = this.bottom;
  }
}
