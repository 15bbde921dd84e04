import type { Ruler } from '../text/wrap.ts';
import { BESIDE_PANEL } from './panel-arrangement.ts';
import type { PanelArrangement } from './panel-arrangement.ts';
import type { Arrangement } from './plan.ts';
import { LINE_HEIGHT, WIDTH } from './sizes.ts';

/** The place of a panel without its title, and the edges of what Chart.js lays out in it. */
export interface Cell {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly inner: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Between a title and its panel. */
export const UNDER_TITLE = 4;
const BELOW_PANEL = 16;
const AXIS_PADDING = 8;
const VALUE_AXIS = 57;

/** Sets panels with titles of that many lines in rows from `start` down. Each row leaves room for its longest title. */
export function planGrid(
  planned: PanelArrangement,
  titleLines: readonly number[],
  start: number,
  ruler: Ruler,
): Cell[] {
  const { arrangement, columns } = planned;
  const width = widthOfPanel(planned);
  const inset = insetOf(arrangement, width, ruler);
  const cells: Cell[] = [];
  let [top, bottom] = [start, start];
  titleLines.forEach((_, index) => {
    const column = index % columns;
    if (column === 0) {
      const lines = Math.max(...titleLines.slice(index, index + columns));
      top = (index === 0 ? start : bottom + BELOW_PANEL) + lines * LINE_HEIGHT + UNDER_TITLE;
      bottom = top + arrangement.bodyHeight + inset.bottom;
    }
    const left = column * (width + BESIDE_PANEL);
    const across = { left: left + inset.left, right: left + width - inset.right };
    cells.push({ left, top, bottom, inner: { ...across, top: top + inset.top, bottom: bottom - inset.bottom } });
  });
  return cells;
}

/** The width of each panel. */
export function widthOfPanel({ columns }: PanelArrangement): number {
  return (WIDTH - (columns - 1) * BESIDE_PANEL) / columns;
}

/**
 * How far names and figures reach beyond the plot. Chart.js would shrink the plots at the edge of the picture by it
 * and leave the others; planned, all plots are alike.
 */
function insetOf({ lying, hasAxis, categoryLabels, margin }: Arrangement, width: number, ruler: Ruler) {
  const most = Math.max(...categoryLabels.map((lines) => lines.length));
  if (lying) return { ...margin, left: 0, bottom: (most * LINE_HEIGHT) / 2 + AXIS_PADDING };
  const widest = Math.max(0, ...(categoryLabels.at(-1) ?? []).map(ruler));
  const slot = (width - VALUE_AXIS) / categoryLabels.length;
  const right = Math.max(0, Math.ceil((widest - slot) / 2 + 1.5 * AXIS_PADDING));
  // Without a value axis the first name reaches beyond the plot too.
  return { top: margin.top, right, left: hasAxis ? 0 : AXIS_PADDING, bottom: 0 };
}
