import { findProblem } from './problems/problems.ts';

export { MOST_SERIES } from './problems/counts.ts';

/** What one value of a chart counts. Percent values are percentage points: 12.5 means 12.5%. */
export type ChartUnit = 'dollars' | 'count' | 'percent';

export type ChartKind =
  'bar' | 'stacked-bar' | 'horizontal-bar' | 'line' | 'radar' | 'doughnut' | 'dot' | 'strip' | 'small-multiples';

/** One named run of values, one value a category. `null` means not reported, which is never zero. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Where an axis begins and ends, whatever the values: 0 and 4 for a rating. */
export interface ChartScale {
  readonly from: number;
  readonly to: number;
}

/** A named place on the axis of a strip plot: "This district". `null` means not reported. */
export interface ChartMark {
  readonly name: string;
  readonly value: number | null;
}

/** Everything a chart shows. Picture, sentence and table are all derived from it. */
export interface ChartSpec {
  readonly kind: ChartKind;
  readonly title: string;
  /** School years in order, the names of rows, spokes or slices; none for a strip plot, whose values have no names. */
  readonly categories: readonly string[];
  /** What a category is ("District"). Heads the table's first column; years name themselves. */
  readonly categoryLabel?: string;
  readonly series: readonly ChartSeries[];
  readonly unit: ChartUnit;
  /** The few words that stand where a value is null, such as "not reported". */
  readonly missingLabel: string;
  /** The axis of a radar, a dot plot or a strip plot. Without it, all but the strip plot begin at zero. */
  readonly scale?: ChartScale;
  /** The places a strip plot names among its values. */
  readonly marks?: readonly ChartMark[];
  /** What each panel of small multiples is. */
  readonly panels?: 'bar' | 'line';
}

/**
 * Stops a spec that would draw something untrue: a value without its category, or one that is no number.
 *
 * @throws Error that names the chart and what to mend.
 */
export function assertDrawable(spec: ChartSpec): void {
  const problem = findProblem(spec);
  if (problem !== undefined) throw new Error(`The chart "${spec.title}" ${problem}`);
}
