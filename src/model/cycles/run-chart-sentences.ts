import { number } from '../../lib/format.ts';
import { runChart, type Measured } from './run-chart.ts';

/** What a run chart says, in sentences: its median, and every shift and trend, or that there is none. */
export function runChartSentences({ unit, points }: Omit<Measured, 'title' | 'name'>): string[] {
  const { median, shifts, trends } = runChart(points.map(({ value }) => value));
  if (median === undefined) return [];
  const between = (from: number, to: number): string => `from ${points[from]?.when ?? ''} to ${points[to]?.when ?? ''}`;
  const found = [
    ...shifts.map(
      ({ from, to, side }) => `A shift: six points or more in a row ${side} the median, ${between(from, to)}.`,
    ),
    ...trends.map(
      ({ from, to, direction }) => `A trend: five points or more in a row going ${direction}, ${between(from, to)}.`,
    ),
  ];
  return [
    `The median is ${number(median)}${unit === 'percent' ? '%' : ''}.`,
    ...(found.length > 0 ? found : ['There is no shift and no trend.']),
  ];
}
