import type { ChartSpec } from '../spec.ts';
import { wrap } from '../text/wrap.ts';
import type { Ruler } from '../text/wrap.ts';
import { areYears, isTimeOrdered, reportedValues } from '../values.ts';
import { widestFigure } from './bar-figures.ts';
import { labelsBelow } from './category-labels.ts';
import type { Arrangement } from './plan.ts';
import { LINE_HEIGHT, WIDTH } from './sizes.ts';

const PLOT_HEIGHT = 220;
/** The width of the value axis: "$2,500" or "$1.25M" and its padding. Six years still fit beside it. */
const AXIS = 57;
const COLUMN_SHARE = 0.8;
/** A narrower column would not show its pattern. */
const NARROWEST_COLUMN = 6;
const MOST_MISSING_LINES = 2;

/** The width of a chart, the height of its plot, and whether figures are wanted where they fit. */
export interface Room {
  readonly width: number;
  readonly plotHeight: number;
  readonly wantsFigures: boolean;
}

const WHOLE_PICTURE: Room = { width: WIDTH, plotHeight: PLOT_HEIGHT, wantsFigures: true };

/** Columns or points side by side; undefined where they would not be legible and can lie down instead. */
export function planColumns(
  spec: ChartSpec,
  ruler: Ruler,
  bold: Ruler,
  { width, plotHeight, wantsFigures }: Room = WHOLE_PICTURE,
): Arrangement | undefined {
  const isLine = spec.kind === 'line';
  const hasValues = reportedValues(spec).length > 0;
  const labelled = wantsFigures && hasValues && widestFigure(spec, bold) <= figureRoom(spec) - 4;
  const hasAxis = hasValues && !(labelled && spec.series.length === 1);
  const slot = (width - (hasAxis ? AXIS : 0)) / spec.categories.length;
  const names = labelsBelow(spec.categories, slot, ruler, areTimes(spec));
  if (!isLine && !(names.fit && columnWidth(spec, slot) >= NARROWEST_COLUMN)) return undefined;
  const missing = wrap(spec.missingLabel, slot - 4, ruler);
  const upright = !missing.whole || missing.lines.length > MOST_MISSING_LINES;
  return {
    lying: false,
    categoryLabels: names.lines,
    labelled,
    hasAxis,
    boxesMissing: !isLine,
    missingLines: upright ? [] : missing.lines,
    margin: { top: labelled ? 24 : 12, right: 0 },
    barShare: COLUMN_SHARE,
    bodyHeight: 24 + plotHeight + Math.max(...names.lines.map((lines) => lines.length)) * LINE_HEIGHT,
  };
}

function columnWidth(spec: ChartSpec, slot: number): number {
  return (slot * COLUMN_SHARE) / (spec.kind === 'stacked-bar' ? 1 : spec.series.length);
}

/** The room for a figure over a column or a stack. Columns side by side have none: theirs would run together. */
function figureRoom({ kind, series, categories }: ChartSpec): number {
  if (kind === 'line') return 0;
  if (series.length === 1) return WIDTH / categories.length;
  return kind === 'stacked-bar' ? (WIDTH - AXIS) / categories.length : 0;
}

/** Longer names of points on a line are no times but things: each is shown, shortened. */
const LONGEST_TIME = 14;

/** Whether a reader can tell the points between from their neighbours: "Week 3" from "Week 2" and "Week 4". */
function areTimes(spec: ChartSpec): boolean {
  return (
    isTimeOrdered(spec) && (areYears(spec.categories) || spec.categories.every((name) => name.length <= LONGEST_TIME))
  );
}
