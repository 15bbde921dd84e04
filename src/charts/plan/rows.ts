import type { ChartSpec } from '../spec.ts';
import type { Ruler } from '../text/wrap.ts';
import { reportedValues } from '../values.ts';
import { widestFigure } from './bar-figures.ts';
import { labelsBeside } from './category-labels.ts';
import type { Arrangement } from './plan.ts';
import { LINE_HEIGHT } from './sizes.ts';

const NAME_WIDTH = 165;
const SINGLE_BAR = 22;
/** Bars of several series in one row; still as high as the figure beside each. */
const SHARED_BAR = 18;
const BETWEEN_ROWS = 14;
const AXIS_HEIGHT = 34;
/** A dot reaches that far beyond its value. */
const AFTER_DOT = 7;

/** One row a category, as high as its name and its bars or dots need. */
export function planRows(spec: ChartSpec, ruler: Ruler, bold: Ruler): Arrangement {
  const stacked = spec.kind === 'stacked-bar';
  const names = labelsBeside(spec.categories, NAME_WIDTH, ruler);
  const bars = stacked || spec.series.length === 1 ? SINGLE_BAR : SHARED_BAR * spec.series.length;
  const lines = Math.max(...names.map((name) => name.length));
  const row = Math.max(bars + BETWEEN_ROWS, lines * LINE_HEIGHT + BETWEEN_ROWS);
  const labelled = reportedValues(spec).length > 0;
  const isDot = spec.kind === 'dot';
  const hasAxis = labelled && (isDot || (stacked && spec.series.length > 1));
  return {
    lying: true,
    categoryLabels: names,
    labelled,
    hasAxis,
    boxesMissing: stacked,
    missingLines: [spec.missingLabel],
    margin: { top: 0, right: widestFigure(spec, bold) + (isDot ? AFTER_DOT : 0) + 10 },
    barShare: bars / row,
    bodyHeight: row * spec.categories.length + (hasAxis ? AXIS_HEIGHT : 4),
  };
}
