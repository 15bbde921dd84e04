import type { ChartSpec } from '../../charts/spec.ts';

/** Points in a row on one side of the median. The indexes are those of the first and the last point that count. */
export interface Shift {
  readonly from: number;
  readonly to: number;
  readonly side: 'above' | 'below';
}

/** Points in a row that all go up or all go down, with the indexes of the first and the last. */
export interface Trend {
  readonly from: number;
  readonly to: number;
  readonly direction: 'up' | 'down';
}

/** What can be read out of a run chart. */
export interface RunChart {
  /** The middle value, or the mean of the two middle ones; undefined where there is no point. */
  readonly median: number | undefined;
  readonly shifts: readonly Shift[];
  readonly trends: readonly Trend[];
}

const pointsOfShift = 6;
const pointsOfTrend = 5;

/**
 * Reads a run chart by two rules of Perla, Provost and Murray (2011), "The run chart: a simple analytical tool for
 * learning from variation in healthcare processes", BMJ Quality & Safety 20(1), 46–51 (the source perla-2011).
 *
 * A shift is six or more points in a row all above or all below the median; a point on the median neither counts nor
 * ends the row. A trend is five or more points in a row all going up or all going down; of equal neighbours one counts.
 *
 * @param values the measurements in the order in which they were taken
 */
export function runChart(values: readonly number[]): RunChart {
  const median = medianOf(values);
  return { median, shifts: median === undefined ? [] : shiftsOf(values, median), trends: trendsOf(values) };
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function shiftsOf(values: readonly number[], median: number): Shift[] {
  const off = values.flatMap((value, index) => (value === median ? [] : [{ index, isAbove: value > median }]));
  return runs(off, (one, next) => one.isAbove === next.isAbove).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < pointsOfShift) return [];
    return [{ from: first.index, to: last.index, side: first.isAbove ? ('above' as const) : ('below' as const) }];
  });
}

/** A point that turns ends one row and begins the next, so rows are made of steps: four of them join five points. */
function trendsOf(values: readonly number[]): Trend[] {
  const points = values.map((value, index) => ({ value, index }));
  const apart = points.filter(({ value, index }) => index === 0 || value !== values[index - 1]);
  const steps = apart.slice(1).map((to, index) => {
    const from = apart[index] ?? to;
    return { from: from.index, to: to.index, goesUp: to.value > from.value };
  });
  return runs(steps, (one, next) => one.goesUp === next.goesUp).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length + 1 < pointsOfTrend) return [];
    return [{ from: first.from, to: last.to, direction: first.goesUp ? ('up' as const) : ('down' as const) }];
  });
}

/** Splits a list wherever two neighbours do not belong together. */
function runs<Item>(items: readonly Item[], together: (one: Item, next: Item) => boolean): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && together(last, item)) run.push(item);
    else found.push([item]);
  }
  return found;
}

/** What a run chart shows: what is measured, and its points in order. */
export interface Measured {
  /** The title of the chart. */
  readonly title: string;
  /** What the values are, for the legend and the heading of their column. */
  readonly name: string;
  readonly unit: 'count' | 'percent';
  readonly points: readonly { readonly when: string; readonly value: number }[];
}

/** The chart: the values as a line, and their median as a second one. */
export function runChartSpec({ title, name, unit, points }: Measured): ChartSpec {
  const values = points.map(({ value }) => value);
  const { median } = runChart(values);
  return {
    ...{ kind: 'line', title, unit, categoryLabel: 'When', missingLabel: 'not measured' },
    categories: points.map(({ when }) => when),
    series: [
      { name, values },
      { name: 'Median', values: values.map(() => median ?? null) },
    ],
  };
}
