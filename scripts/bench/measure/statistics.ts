import type { Cost } from './run.ts';

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** The median of each measure by itself. */
export function medianCost(costs: readonly Cost[]): Cost {
  const of = (measure: keyof Cost) => median(costs.map((cost) => cost[measure]));
  return { wall: of('wall'), processor: of('processor'), alone: of('alone'), together: of('together') };
}

/** How many times as much the first took as the second. */
export function ratio(of: Cost, to: Cost): Cost {
  const share = (measure: keyof Cost) => of[measure] / to[measure];
  return {
    ...{ wall: share('wall'), processor: share('processor') },
    ...{ alone: share('alone'), together: share('together') },
  };
}
