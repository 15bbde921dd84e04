import type { ChartSeries, ChartSpec } from '../spec.ts';
import type { TextMeasure } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import { reportedValues } from '../values.ts';
import type { Caption } from './caption.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { planLegend } from './legend.ts';
import { arrangePanels } from './panel-arrangement.ts';
import { UNDER_TITLE, planGrid, widthOfPanel } from './panel-grid.ts';
import type { Cell } from './panel-grid.ts';
import type { Arrangement, ChartPlan } from './plan.ts';
import { LINE_HEIGHT, rulersOf } from './sizes.ts';

/** One panel: a chart of a single series in its part of the picture. */
export interface Panel {
  readonly plan: ChartPlan;
  readonly title: Caption;
  /** How much of the picture lies around what Chart.js lays out in the panel. */
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

export interface PanelsPlan extends Frame {
  readonly panels: readonly Panel[];
}

/** Plans a panel a series, all of one size and with the same axes, so that heights compare from panel to panel. */
export function planPanels(spec: ChartSpec, measure: TextMeasure): PanelsPlan {
  const { ruler, bold } = rulersOf(measure);
  const planned = arrangePanels(spec, { ruler, bold });
  const { arrangement } = planned;
  const titles = spec.series.map(({ name }) => wrap(name, widthOfPanel(planned), bold).lines);
  const legend = planLegend([], hasBoxes(spec, arrangement) ? spec.missingLabel : undefined, ruler);
  const titleLines = titles.map((lines) => lines.length);
  const cells = planGrid(planned, titleLines, legend.height, ruler);
  const frame = frameOf(spec, legend, (cells.at(-1)?.bottom ?? 0) - legend.height);
  const panels = cells.map((cell, index): Panel => {
    const alone = { ...frame, ...arrangement, spec: panelSpec(spec, spec.series[index]) };
    return {
      plan: { ...alone, stacked: false, sharedValues: reportedValues(spec) },
      title: titleOver(cell, titles[index] ?? []),
      padding: paddingOf(frame, cell),
    };
  });
  return { ...frame, panels };
}

function hasBoxes(spec: ChartSpec, { boxesMissing }: Arrangement): boolean {
  return boxesMissing && reportedValues(spec).length < spec.series.length * spec.categories.length;
}

function panelSpec(spec: ChartSpec, series: ChartSeries | undefined): ChartSpec {
  return { ...spec, kind: spec.panels ?? 'bar', series: series === undefined ? [] : [series] };
}

/** A title of fewer lines than its neighbour's stands at its panel too. */
function titleOver({ left, top }: Cell, lines: readonly string[]): Caption {
  const y = top - UNDER_TITLE - (lines.length - 0.5) * LINE_HEIGHT;
  return { lines, x: left, y, align: 'left', weight: 'bold' };
}

function paddingOf({ width, height }: Frame, { inner }: Cell): Panel['padding'] {
  return { left: inner.left, right: width - inner.right, top: inner.top, bottom: height - inner.bottom };
}
