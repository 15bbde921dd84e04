import type { ChartSpec } from './spec.ts';
import { reportedValues } from './values.ts';

/** The sum of everything a doughnut shows, or null where a part is not reported: the rest is no whole. */
export function wholeOf(spec: ChartSpec): number | null {
  const values = reportedValues(spec);
  return values.length < spec.categories.length ? null : sumOf(values);
}

/** The part of the circle, from 0 to 1, that the reported shares fill. Percents leave open what is not reported. */
export function filledPart(spec: ChartSpec): number {
  const sum = sumOf(reportedValues(spec));
  if (sum === 0) return 0;
  return spec.unit === 'percent' && wholeOf(spec) === null ? Math.min(1, sum / 100) : 1;
}

/**
 * A value's share of the whole: "45%". Only nothing is 0%, and only everything is 100%. Empty where there is no
 * whole to be a share of, and where the value is a percent already.
 */
export function shareOf(spec: ChartSpec, value: number): string {
  const whole = wholeOf(spec);
  if (whole === null || whole === 0 || spec.unit === 'percent') return '';
  const percent = Math.round((100 * value) / whole);
  if (percent === 0 && value > 0) return 'under 1%';
  return percent === 100 && value < whole ? 'over 99%' : `${percent}%`;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
