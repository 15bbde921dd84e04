import type { Absence } from '../../schemas/figure.ts';
import type { Median } from './shards.ts';

/**
 * The median of what was reported, rounded to hundredths, and how many reported. Of an even number of values it is
 * the mean of the two in the middle. Districts that the figure does not apply to are not counted.
 */
export function medianOf(values: readonly (number | Absence)[]): Median {
  const reported = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const middle = Math.floor(reported.length / 2);
  const [lower, upper] = [reported[reported.length % 2 === 0 ? middle - 1 : middle], reported[middle]];
  return {
    median: lower === undefined || upper === undefined ? null : toHundredths((lower + upper) / 2),
    reported: reported.length,
    districts: values.filter((value) => value !== 'not-applicable').length,
  };
}

/** A number with no more than two decimals. */
export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
