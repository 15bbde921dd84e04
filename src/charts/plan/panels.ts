import type { ChartSeries, ChartSpec } from '../spec.ts';
import type { TextMeasure } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import { reportedValues } from '../values.ts';
import type { Caption } from './caption.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { planLegend } from './legend.ts';
import { arrangePanels } from './panel-arrangement.ts';
import type { ChartPlan } from './plan.ts';
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

const BESIDE = 20;
const BELOW = 16;
const UNDER_TITLE = 4;

/** Plans a panel a series, all of one size and with the same axes, so that heights compare from panel to panel. */
export function planPanels(spec: ChartSpec, measure: TextMeasure): PanelsPlan {
  const [ruler, bold] = [rulerOf(measure), rulerOf(measure, 'bold')];
  const { arrangement, columns } = arrangePanels(spec, { ruler, bold });
  const width = (WIDTH - (columns - 1) * BESIDE) / columns;
  const titles = spec.series.map(({ name }) => wrap(name, width, bold).lines);
  const titleHeight = Math.max(...titles.map((lines) => lines.length)) * LINE_HEIGHT + UNDER_TITLE;
  const height = titleHeight + arrangement.bodyHeight;
  const hasGaps = arrangement.boxesMissing && reportedValues(spec).length < spec.series.length * spec.categories.length;
  const legend = planLegend([], hasGaps ? spec.missingLabel : undefined, ruler);
  const rows = Math.ceil(spec.series.length / columns);
  const frame = frameOf(spec, legend, rows * height + (rows - 1) * BELOW);
  const panels = spec.series.map((series, index): Panel => {
    const left = (index % columns) * (width + BESIDE);
    const top = legend.height + Math.floor(index / columns) * (height + BELOW);
    return {
      plan: { ...frame, ...arrangement, ...alone(spec, series), stacked: false, sharedValues: reportedValues(spec) },
      title: { lines: titles[index] ?? [], x: left, y: top + LINE_HEIGHT / 2, align: 'left', weight: 'bold' },
      padding: {
        left,
        right: frame.width - left - width + arrangement.margin.right,
        top: top + titleHeight + arrangement.margin.top,
        bottom: frame.height - top - height,
      },
    };
  });
  return { ...frame, panels };
}

function alone(spec: ChartSpec, series: ChartSeries): { spec: ChartSpec } {
  return { spec: { ...spec, kind: spec.panels ?? 'bar', series: [series] } };
}
