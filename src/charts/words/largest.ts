import { exact } from '../figures.ts';
import type { ChartSpec } from '../spec.ts';
import { isEmptyCategory } from '../values.ts';
import { listed, placed } from './lists.ts';

/**
 * Which series is highest in the last category that has values; nothing where there is no other to compare with,
 * or all are equal. It says so where a series that is not reported there could have been higher.
 */
export function largestClause(spec: ChartSpec, withFigure: boolean): string[] {
  const index = spec.categories.findLastIndex((_, i) => !isEmptyCategory(spec, i));
  const compared = spec.series.flatMap(({ name, values }) => {
    const value = values[index] ?? null;
    return value === null ? [] : [{ name, value }];
  });
  const most = Math.max(...compared.map(({ value }) => value));
  const names = compared.filter(({ value }) => value === most).map(({ name }) => name);
  if (names.length === compared.length) return [];
  const verb = names.length === 1 ? 'is' : 'are';
  const highest = spec.kind === 'stacked-bar' ? 'largest' : 'highest';
  const among = compared.length < spec.series.length ? ' of those reported' : '';
  const figure = withFigure ? ` at ${exact(spec.unit, most)}` : '';
  return [`${listed(names)} ${verb} ${highest}${among} ${placed(spec, [index])}${figure}`];
}
