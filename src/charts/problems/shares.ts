import { exact } from '../figures.ts';
import { reported, reportedValues } from '../values.ts';
import type { ChartSpec } from '../spec.ts';

/** A value that has no place between a centre and an edge, or shares that are not those of one whole. */
export function shareProblem(spec: ChartSpec): string | undefined {
  const { kind, scale, series } = spec;
  const isRound = kind === 'doughnut' || (kind === 'radar' && scale === undefined);
  const low = isRound ? series.find((one) => reported(one).some(({ value }) => value < 0)) : undefined;
  if (low !== undefined) return `has a value below zero in "${low.name}". Draw it as bars or dots.`;
  return kind === 'doughnut' && spec.unit === 'percent' ? percentProblem(spec) : undefined;
}

/** Each share may be rounded to a whole percent. Parts of a whole are never more than it. */
function percentProblem(spec: ChartSpec): string | undefined {
  const values = reportedValues(spec);
  const sum = values.reduce((total, value) => total + value, 0);
  const slack = spec.categories.length / 2;
  const isWhole = values.length < spec.categories.length ? sum <= 100 + slack : Math.abs(sum - 100) <= slack;
  return isWhole
    ? undefined
    : `has shares that add up to ${exact('percent', sum)}. The shares of a whole add up to 100%.`;
}
