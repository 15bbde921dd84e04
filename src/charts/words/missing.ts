import type { ChartSpec } from '../spec.ts';
import { isEmptyCategory } from '../values.ts';
import { categoryNames, placed } from './lists.ts';

/** More missing values than these are counted instead of named. */
const MOST_NAMED = 8;

/** " (not reported: 2020-21; Travel in 2021-22)", or nothing when every value is there. */
export function missingNote(spec: ChartSpec): string {
  const indexes = spec.categories.map((_, index) => index);
  const empty = indexes.filter((index) => isEmptyCategory(spec, index));
  const partly = spec.series.flatMap(({ name, values }) => {
    const gaps = indexes.filter((index) => values[index] === null && !empty.includes(index));
    return gaps.length === 0 ? [] : [{ name, gaps }];
  });
  const gapCount = partly.reduce((sum, { gaps }) => sum + gaps.length, 0);
  const parts = [
    ...(empty.length > 0 ? [categoryNames(spec, empty)] : []),
    ...(gapCount > MOST_NAMED ? [] : partly.map(({ name, gaps }) => `${name} ${whereMissing(spec, gaps, empty)}`)),
    ...(gapCount > MOST_NAMED ? [`${gapCount} single values, see the table`] : []),
  ];
  return parts.length === 0 ? '' : ` (${spec.missingLabel}: ${parts.join('; ')})`;
}

function whereMissing(spec: ChartSpec, gaps: readonly number[], empty: readonly number[]): string {
  return gaps.length + empty.length === spec.categories.length ? 'at all' : placed(spec, gaps);
}
