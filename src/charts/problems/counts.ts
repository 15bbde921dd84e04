import type { ChartKind, ChartSpec } from '../spec.ts';

/** More series than this cannot be told apart by pattern, dash and marker. */
export const MOST_SERIES = 8;

/** The least and the most of something that a kind shows legibly. */
type Range = readonly [least: number, most: number];

interface Limits {
  readonly categories: Range;
  readonly series: Range;
}

const any: Limits = { categories: [1, Infinity], series: [1, MOST_SERIES] };

const limits: Readonly<Record<ChartKind, Limits>> = {
  bar: any,
  'stacked-bar': any,
  'horizontal-bar': any,
  line: any,
  dot: any,
  // Two spokes are a line, and lines of more than three series cross too often to be followed round.
  radar: { categories: [3, 12], series: [1, 3] },
  doughnut: { categories: [2, MOST_SERIES], series: [1, 1] },
  strip: { categories: [0, 0], series: [1, 1] },
  // Panels are told apart by their titles, not by pattern.
  'small-multiples': { categories: [1, Infinity], series: [1, 12] },
};

/** More or fewer categories or series than the kind shows. */
export function countProblem({ kind, categories, series }: ChartSpec): string | undefined {
  const limit = limits[kind];
  return outside(categories.length, 'categories', limit.categories) ?? outside(series.length, 'series', limit.series);
}

function outside(count: number, noun: string, [least, most]: Range): string | undefined {
  if (count === 0 && least > 0) return `has no ${noun}. Give it at least ${least === 1 ? 'one' : least}.`;
  if (count < least) return `has ${count} ${noun}. Give it ${least} at least.`;
  if (count <= most) return undefined;
  if (most === 0) return `has ${count} ${noun}. The values of its kind have no names: leave them out.`;
  return `has ${count} ${noun}. Give it ${most} at most, or split it into two charts.`;
}
