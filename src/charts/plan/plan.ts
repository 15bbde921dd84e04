import type { ChartSpec } from '../spec.ts';
import type { TextMeasure } from '../text/measure.ts';
import { isEmptyCategory } from '../values.ts';
import { planColumns } from './columns.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { planLegend } from './legend.ts';
import { planRows } from './rows.ts';
import { rulerOf } from './sizes.ts';

/** How the bars, columns, points or dots of one chart stand. Lengths are units of the viewBox. */
export interface Arrangement {
  /** Bars run to the right, one row a category. */
  readonly lying: boolean;
  readonly categoryLabels: readonly (readonly string[])[];
  /** The value is written at each bar, or the total at each stack. */
  readonly labelled: boolean;
  /** The value axis is written out, because the bars do not carry all values. */
  readonly hasAxis: boolean;
  /** What is not reported is marked by a dashed box, which the legend then explains. */
  readonly boxesMissing: boolean;
  /** The missing label in the lines that fit its place; empty where it has to be turned upright. */
  readonly missingLines: readonly string[];
  /** Room over and beside the bars for what is written there. */
  readonly margin: { readonly top: number; readonly right: number };
  /** The part of a category's place that its bars fill together. */
  readonly barShare: number;
  /** The height of everything but the legend. */
  readonly bodyHeight: number;
}

/** Where everything goes, decided before Chart.js draws. */
export interface ChartPlan extends Arrangement, Frame {
  readonly stacked: boolean;
  /** The values of all panels, where their axes are alike. */
  readonly sharedValues?: readonly number[];
}

/**
 * Plans the picture. Columns whose names or patterns would not be legible become rows, which have room for both.
 */
export function planChart(spec: ChartSpec, measure: TextMeasure): ChartPlan {
  const ruler = rulerOf(measure);
  const bold = rulerOf(measure, 'bold');
  const isRows = spec.kind === 'horizontal-bar' || spec.kind === 'dot';
  const columns = isRows ? undefined : planColumns(spec, ruler, bold);
  const arrangement = columns ?? planRows(spec, ruler, bold);
  const names = spec.series.map(({ name }) => name);
  const explained = arrangement.boxesMissing && hasPartlyMissing(spec) ? spec.missingLabel : undefined;
  const legend = planLegend(names, explained, ruler);
  const frame = frameOf(spec, legend, arrangement.bodyHeight);
  return { ...arrangement, ...frame, stacked: spec.kind === 'stacked-bar' };
}

/** True when a category has a value in one series and none in another. */
function hasPartlyMissing(spec: ChartSpec): boolean {
  return spec.categories.some(
    (_, i) => !isEmptyCategory(spec, i) && spec.series.some(({ values }) => values[i] === null),
  );
}
