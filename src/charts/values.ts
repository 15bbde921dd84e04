import type { ChartSeries, ChartSpec } from './spec.ts';

/** A reported value and the category it belongs to. */
export interface Reported {
  readonly index: number;
  readonly value: number;
}

/** The reported values of a series in the order of the categories. */
export function reported(series: ChartSeries): Reported[] {
  return series.values.flatMap((value, index) => (value === null ? [] : [{ index, value }]));
}

/** Every reported value of the chart. */
export function reportedValues(spec: ChartSpec): number[] {
  return spec.series.flatMap((series) => reported(series).map(({ value }) => value));
}

/** True where no series has a value. */
export function isEmptyCategory(spec: ChartSpec, index: number): boolean {
  return spec.series.every(({ values }) => values[index] === null);
}

/** The sum of a category over all series, or null where one of them is not reported: a part is no total. */
export function categoryTotal(spec: ChartSpec, index: number): number | null {
  let total = 0;
  for (const { values } of spec.series) {
    const value = values[index] ?? null;
    if (value === null) return null;
    total += value;
  }
  return total;
}

/** True when the categories are years in ascending order, or stand on a line, so that "rose" has a meaning. */
export function isTimeOrdered({ kind, panels, categories }: ChartSpec): boolean {
  return kind === 'line' || panels === 'line' || areYears(categories);
}

/** True when every category names a year ("2023-24", "FY 2024") and each is later than the one before. */
export function areYears(categories: readonly string[]): boolean {
  const years = categories.map((category) => Number(/\b(?:19|20)\d{2}\b/.exec(category)?.[0] ?? Number.NaN));
  return years.every((year, index) => (index === 0 ? !Number.isNaN(year) : year > (years[index - 1] ?? Number.NaN)));
}
