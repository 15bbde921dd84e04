/** What one value of a chart counts. Percent values are percentage points: 12.5 means 12.5%. */
export type ChartUnit = 'dollars' | 'count' | 'percent';

export type ChartKind = 'bar' | 'stacked-bar' | 'horizontal-bar' | 'line';

/** One named run of values, one value a category. `null` means not reported, which is never zero. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Everything a chart shows. Picture, sentence and table are all derived from it. */
export interface ChartSpec {
  readonly kind: ChartKind;
  readonly title: string;
  /** School years in order, or the names of the rows of a horizontal bar chart. */
  readonly categories: readonly string[];
  /** What a category is ("District"). Heads the table's first column; years name themselves. */
  readonly categoryLabel?: string;
  readonly series: readonly ChartSeries[];
  readonly unit: ChartUnit;
  /** The few words that stand where a value is null, such as "not reported". */
  readonly missingLabel: string;
}

/** More series than this cannot be told apart by pattern, dash and marker. */
export const MOST_SERIES = 8;

/**
 * Stops a spec that would draw something untrue: a value without its category, or one that is no number.
 *
 * @throws Error that names the chart and what to mend.
 */
export function assertDrawable(spec: ChartSpec): void {
  const problem = findProblem(spec);
  if (problem !== undefined) throw new Error(`The chart "${spec.title}" ${problem}`);
}

function findProblem({ categories, series }: ChartSpec): string | undefined {
  if (categories.length === 0) return 'has no categories. Give it at least one.';
  if (series.length === 0) return 'has no series. Give it at least one.';
  if (series.length > MOST_SERIES) {
    return `has ${series.length} series. Give it ${MOST_SERIES} at most, or split it into two charts.`;
  }
  for (const { name, values } of series) {
    if (values.length !== categories.length) {
      return `has ${values.length} values in "${name}" for ${categories.length} categories. Give one value, or null, for each.`;
    }
    if (values.some((value) => value !== null && !Number.isFinite(value))) {
      return `has a value in "${name}" that is not a number. Write null where nothing was reported.`;
    }
  }
  return undefined;
}
