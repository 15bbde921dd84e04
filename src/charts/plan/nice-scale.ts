import type { ChartScale, ChartSpec } from '../spec.ts';

/** A scale whose ends are ticks of the axis. */
export interface NiceScale extends ChartScale {
  readonly step: number;
}

const MOST_STEPS = 5;
const ROUND = [1, 2, 5, 10];

/** The narrowest scale in round steps that holds all the values, or the chart's own scale. */
export function niceScale({ scale, unit }: ChartSpec, values: readonly number[]): NiceScale {
  if (scale !== undefined) return { ...scale, step: roundStep((scale.to - scale.from) / MOST_STEPS) };
  if (values.length === 0) return { from: 0, to: 1, step: 1 };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // A single value has no range of its own: the steps are a tenth of it.
  const range = high > low ? high - low : Math.abs(high) / 2 || MOST_STEPS;
  const least = unit === 'count' && values.every(Number.isInteger) ? 1 : 0;
  const step = Math.max(least, roundStep(range / MOST_STEPS));
  const [from, to] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
  return from < to ? { from, to, step } : { from: from - step, to: to + step, step };
}

/** The first of 1, 2, 5 times a power of ten that is no less. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  // Dividing leaves a rest in the last places, which must not raise the step.
  return (ROUND.find((factor) => factor * power >= least * 0.999_999) ?? 10) * power;
}
