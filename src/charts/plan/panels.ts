import type { ChartSeries, ChartSpec } from '../spec.ts';
import type { TextMeasure } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import type { Ruler } from '../text/wrap.ts';
import { reportedValues } from '../values.ts';
import type { Caption } from './caption.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { planLegend } from './legend.ts';
import { BESIDE_PANEL, arrangePanels } from './panel-arrangement.ts';
import type { Arrangement, ChartPlan } from './plan.ts';
import { LINE_HEIGHT, WIDTH, rulerOf } from './sizes.ts';

/** One panel: a chart of a single series in its part of the picture. */
export interface Panel {
  readonly plan: ChartPlan;
  readonly title: Caption;
  /** What of the picture lies around the panel's plot and its axes. */
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

export interface PanelsPlan extends Frame {
  readonly panels: readonly Panel[];
}

const BELOW = 16;
const UNDER_TITLE = 4;
const AXIS_PADDING = 8;
const VALUE_AXIS = 57;

/** Plans a panel a series, all of one size and with the same axes, so that heights compare from panel to panel. */
export function planPanels(spec: ChartSpec, measure: TextMeasure): PanelsPlan {
  const rulers = { ruler: rulerOf(measure), bold: rulerOf(measure, 'bold') };
  const { arrangement, columns } = arrangePanels(spec, rulers);
  const width = (WIDTH - (columns - 1) * BESIDE_PANEL) / columns;
  const titles = spec.series.map(({ name }) => wrap(name, width, rulers.bold).lines);
  const legend = planLegend([], hasBoxes(spec, arrangement) ? spec.missingLabel : undefined, rulers.ruler);
  const [beside, below] = overhang(arrangement, width, rulers.ruler);
  // Without a value axis the first name would reach beyond the plot too.
  const indent = arrangement.hasAxis || arrangement.lying ? 0 : AXIS_PADDING;
  const height = arrangement.bodyHeight + below;
  const rows = rowsOf(titles, columns, legend.height, height);
  const frame = frameOf(spec, legend, (rows.at(-1)?.bottom ?? 0) - legend.height);
  const panels = spec.series.map((series, index): Panel => {
    const left = (index % columns) * (width + BESIDE_PANEL);
    const { top, bottom } = rows[Math.floor(index / columns)] ?? { top: 0, bottom: 0 };
    const lines = titles[index] ?? [];
    const titleTop = top - UNDER_TITLE - lines.length * LINE_HEIGHT;
    return {
      plan: { ...frame, ...arrangement, ...alone(spec, series), stacked: false, sharedValues: reportedValues(spec) },
      title: { lines, x: left, y: titleTop + LINE_HEIGHT / 2, align: 'left', weight: 'bold' },
      padding: {
        left: left + indent,
        right: frame.width - left - width + beside,
        top: top + arrangement.margin.top,
        bottom: frame.height - bottom + below,
      },
    };
  });
  return { ...frame, panels };
}

/** Where the panels of each row begin below their titles, and where they end. */
function rowsOf(titles: readonly (readonly string[])[], columns: number, start: number, height: number) {
  const rows: { top: number; bottom: number }[] = [];
  for (let first = 0; first < titles.length; first += columns) {
    const lines = Math.max(...titles.slice(first, first + columns).map((title) => title.length));
    const before = rows.at(-1);
    const top = (before === undefined ? start : before.bottom + BELOW) + lines * LINE_HEIGHT + UNDER_TITLE;
    rows.push({ top, bottom: top + height });
  }
  return rows;
}

function hasBoxes(spec: ChartSpec, { boxesMissing }: Arrangement): boolean {
  return boxesMissing && reportedValues(spec).length < spec.series.length * spec.categories.length;
}

/**
 * How far the last name of the categories reaches beyond the plot, to the right or downwards. Chart.js would shrink
 * the plots at the edge of the picture by it and leave the others; planned, all are alike.
 */
function overhang({ lying, categoryLabels, margin }: Arrangement, width: number, ruler: Ruler) {
  const lines = Math.max(...categoryLabels.map((label) => label.length));
  if (lying) return [margin.right, (lines * LINE_HEIGHT) / 2 + AXIS_PADDING] as const;
  const widest = Math.max(0, ...(categoryLabels.at(-1) ?? []).map(ruler));
  const slot = (width - VALUE_AXIS) / categoryLabels.length;
  return [Math.max(0, Math.ceil((widest - slot) / 2 + 1.5 * AXIS_PADDING)), 0] as const;
}

function alone(spec: ChartSpec, series: ChartSeries): { spec: ChartSpec } {
  return { spec: { ...spec, kind: spec.panels ?? 'bar', series: [series] } };
}
