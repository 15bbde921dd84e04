import { exact } from '../figures.ts';
import { shareOf, wholeOf } from '../shares.ts';
import type { ChartSpec } from '../spec.ts';
import { reportedValues } from '../values.ts';
import { listed } from './lists.ts';

/** With more parts than these, a sentence tells the largest and the smallest instead of each. */
const MOST_PARTS = 4;

/** How a whole is divided. Where a part of it is not reported, no sum and no share is told. */
export function shareClauses(spec: ChartSpec): string[] {
  const name = spec.series[0]?.name ?? '';
  const whole = wholeOf(spec);
  if (whole === null) return [`of what is reported for ${name}, ${parts(spec)}`];
  if (whole === 0) return [`${name} is ${exact(spec.unit, 0)} in every part`];
  return [`${name} ${spec.unit === 'percent' ? 'is divided' : `is ${exact(spec.unit, whole)} in all`}: ${parts(spec)}`];
}

function parts(spec: ChartSpec): string {
  const values = reportedValues(spec);
  if (values.length <= MOST_PARTS) {
    return listed(
      spec.categories.flatMap((category, index) => {
        const value = spec.series[0]?.values[index] ?? null;
        return value === null ? [] : [`${category} is ${figure(spec, value)}`];
      }),
    );
  }
  const [most, least] = [Math.max(...values), Math.min(...values)];
  if (most === least) return `each of its ${values.length} parts is ${figure(spec, most)}`;
  return `the largest ${withValue(spec, most)} and the smallest ${withValue(spec, least)}`;
}

function figure(spec: ChartSpec, value: number): string {
  const share = shareOf(spec, value);
  return `${exact(spec.unit, value)}${share === '' ? '' : ` (${share})`}`;
}

/** "part is Travel at $5 (1%)": all the parts that have this value. */
function withValue(spec: ChartSpec, value: number): string {
  const names = spec.categories.filter((_, index) => spec.series[0]?.values[index] === value);
  return `${names.length === 1 ? 'part is' : 'parts are'} ${listed(names)} at ${figure(spec, value)}`;
}
