import { exact } from '../figures.ts';
import type { ChartSeries, ChartSpec } from '../spec.ts';
import { reported } from '../values.ts';
import type { Reported } from '../values.ts';
import { placed } from './lists.ts';
import { MOST_TOLD } from './trends.ts';

/** Where each series is highest and lowest among categories that have no order. */
export function comparisonClauses(spec: ChartSpec): string[] {
  const told = spec.series.flatMap((series) => seriesComparison(spec, series));
  return told.length > MOST_TOLD ? [overallComparison(spec)] : told;
}

function seriesComparison(spec: ChartSpec, series: ChartSeries): string[] {
  const points = reported(series);
  if (points.length === 0) return [];
  const [low, high] = rangeOf(points);
  const tell = (value: number) => ({ figure: exact(spec.unit, value), where: placesOf(spec, points, value) });
  const [lowest, highest] = [tell(low), tell(high)];
  if (low === high) return [`${series.name} is ${highest.figure} ${highest.where}`];
  return [
    `${series.name} is highest ${highest.where} at ${highest.figure} and lowest ${lowest.where} at ${lowest.figure}`,
  ];
}

/** The highest and the lowest value of the whole chart. */
function overallComparison(spec: ChartSpec): string {
  const all = spec.series.flatMap(reported);
  const [low, high] = rangeOf(all);
  const tell = (value: number) => {
    const places = spec.series.flatMap((series) => {
      const where = placesOf(spec, reported(series), value);
      return where === '' ? [] : [`${series.name} ${where}`];
    });
    return `${exact(spec.unit, value)} (${places.join('; ')})`;
  };
  if (low === high) return `all ${all.length} values are ${exact(spec.unit, high)}`;
  return `of ${all.length} values, the highest is ${tell(high)} and the lowest is ${tell(low)}`;
}

function rangeOf(points: readonly Reported[]): [low: number, high: number] {
  const values = points.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
}

/** "for A and B": the categories that have this value, or nothing. */
function placesOf(spec: ChartSpec, points: readonly Reported[], value: number): string {
  const indexes = points.filter((point) => point.value === value).map(({ index }) => index);
  return indexes.length === 0 ? '' : placed(spec, indexes);
}
