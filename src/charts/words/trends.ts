import { exact } from '../figures.ts';
import type { ChartSpec } from '../spec.ts';
import { categoryTotal, reported } from '../values.ts';
import type { Reported } from '../values.ts';
import { largestClause } from './largest.ts';
import { listed, placed } from './lists.ts';

/** With more series than these, a sentence counts them instead of telling each. */
export const MOST_TOLD = 3;

/** What rose and what fell, each from its first reported value to its last, and which series is the largest. */
export function trendClauses(spec: ChartSpec): string[] {
  const told = spec.series.flatMap((series) => trend(spec, series.name, reported(series)));
  const isTold = told.length <= MOST_TOLD;
  return [...totalTrend(spec), ...(isTold ? told : countedTrends(spec)), ...largestClause(spec, !isTold)];
}

/** The sum of a stack, over the categories where every part is reported. */
function totalTrend(spec: ChartSpec): string[] {
  if (spec.kind !== 'stacked-bar' || spec.series.length < 2) return [];
  const values = spec.categories.map((_, index) => categoryTotal(spec, index));
  return trend(spec, 'the total', reported({ name: 'total', values }));
}

function trend(spec: ChartSpec, name: string, points: readonly Reported[]): string[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [exact(spec.unit, first.value), exact(spec.unit, last.value)];
  const [start, end] = [placed(spec, [first.index]), placed(spec, [last.index])];
  if (first === last) return [`${name} was ${to} ${end}`];
  if (from === to) return [`${name} was ${to} ${start} and again ${end}`];
  return [`${name} ${first.value < last.value ? 'rose' : 'fell'} from ${from} ${start} to ${to} ${end}`];
}

const directions = ['rose', 'fell', 'ended as it began'] as const;

/** How many series rose and fell. A series of one value did neither. */
function countedTrends({ series }: ChartSpec): string[] {
  const taken = series.flatMap((one) => directionOf(reported(one)));
  const counts = directions.flatMap((direction) => {
    const count = taken.filter((other) => other === direction).length;
    return count === 0 ? [] : [`${count} ${direction}`];
  });
  const others = series.length - taken.length;
  return [
    ...(counts.length > 0 ? [`${countedOf(series.length, counts)} from first to last reported value`] : []),
    ...(others > 0 ? [`${others} of ${series.length} series had fewer than two values`] : []),
  ];
}

/** "of 5 series, 3 rose and 2 fell", or "all 5 series rose". */
function countedOf(seriesCount: number, counts: readonly string[]): string {
  const common = directions.find((direction) => counts.includes(`${seriesCount} ${direction}`));
  return common === undefined ? `of ${seriesCount} series, ${listed(counts)}` : `all ${seriesCount} series ${common}`;
}

function directionOf(points: readonly Reported[]): (typeof directions)[number][] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [first.value < last.value ? 'rose' : first.value > last.value ? 'fell' : 'ended as it began'];
}
