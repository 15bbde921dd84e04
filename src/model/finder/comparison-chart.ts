import type { ChartSpec } from '../../charts/spec.ts';
import { number } from '../../lib/format.ts';
import type { Comparison } from './comparison.ts';
import { measureText, measureTitle } from './measure-text.ts';
import { measures } from './measures.ts';
import { toHundredths } from './median.ts';
import type { Spread } from './shards.ts';

/** More points than a strip chart shows legibly; only California has more districts. */
const mostPoints = 1500;

/** A few tiny districts spend ten times as much for each student as others, and would push all others together. */
const drawnShare = 0.95;

/**
 * The districts of the state as points of a strip chart, with the district and both medians named among them. The
 * districts that did not report are in it without a value, so that the chart says how many they are.
 */
export function comparisonChart(comparison: Comparison, { values }: Spread): ChartSpec | undefined {
  const { measure: name, inState, inNation, state, district, value, schoolYear } = comparison;
  const reported = values[name] ?? [];
  if (inState === undefined || reported.length === 0) return undefined;
  const marks = [
    { name: district, value: typeof value === 'number' ? toHundredths(value) : null },
    { name: `Median in ${state}`, value: inState.median },
    ...(inNation ? [{ name: 'Median in the nation', value: inNation.median }] : []),
  ];
  const end = Math.max(
    reported[Math.ceil(drawnShare * reported.length) - 1] ?? 0,
    ...marks.map((mark) => mark.value ?? 0),
  );
  return {
    ...{ kind: 'strip', title: `${measureTitle(name)}, districts in ${state}, ${schoolYear}` },
    ...{ categories: [], categoryLabel: 'District', unit: measures[name].unit, missingLabel: 'not reported', marks },
    series: [points(comparison, reported, end, inState.districts - reported.length)],
  };
}

/** What is left out is said in the name of the points. */
function points(
  { measure: name, state }: Comparison,
  reported: readonly number[],
  end: number,
  missing: number,
): ChartSpec['series'][number] {
  const drawn = reported.filter((value) => value <= end);
  const above = reported.length - drawn.length;
  const leftOut = above > 0 ? `; ${number(above)} above ${measureText(name, end)} left out` : '';
  const unreported = Array<null>(Math.max(0, missing)).fill(null);
  if (drawn.length + unreported.length <= mostPoints)
    return { name: `Districts in ${state}${leftOut}`, values: [...drawn, ...unreported] };
  // Every second one stands for itself and the next.
  const every = Math.ceil(drawn.length / mostPoints);
  const which = every === 1 ? 'Districts' : `One in ${every} districts`;
  return {
    name: `${which} in ${state} that reported${leftOut}`,
    values: drawn.filter((_, index) => index % every === 0),
  };
}
