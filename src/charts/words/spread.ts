import { exact } from '../figures.ts';
import type { ChartMark, ChartSpec } from '../spec.ts';
import { countBelow, missingParts, spreadOf } from '../spread.ts';
import type { Spread } from '../spread.ts';

/** Fewer values than these have no middle half worth telling. */
const FEWEST_HALVED = 8;

/** Where the many values lie, and how many of them each mark is above. */
export function spreadClauses(spec: ChartSpec): string[] {
  const spread = spreadOf(spec);
  if (spread === undefined) return [];
  return [range(spec, spread), ...(spec.marks ?? []).flatMap((mark) => place(spec, spread, mark))];
}

function range(spec: ChartSpec, { count, lowest, lowerQuartile, upperQuartile, highest }: Spread): string {
  const name = spec.series[0]?.name ?? '';
  const tell = (value: number) => exact(spec.unit, value);
  if (count === 1) return `${name}: one value, ${tell(lowest)}`;
  if (lowest === highest) return `${name}: ${exact('count', count)} values, all ${tell(lowest)}`;
  const half = `, the middle half from ${tell(lowerQuartile)} to ${tell(upperQuartile)}`;
  const all = `${name}: ${exact('count', count)} values from ${tell(lowest)} to ${tell(highest)}`;
  return count < FEWEST_HALVED ? all : all + half;
}

function place(spec: ChartSpec, { count }: Spread, { name, value }: ChartMark): string[] {
  if (value === null) return [];
  const below = countBelow(spec, value);
  const above = below === count ? 'all' : below === 0 ? 'none' : exact('count', below);
  return [`${name}, ${exact(spec.unit, value)}, is above ${above} of them`];
}

/** " (not reported: 3 of 615 values; This district)", or nothing when every value is there. */
export function spreadMissingNote(spec: ChartSpec): string {
  const parts = missingParts(spec);
  return parts.length === 0 ? '' : ` (${spec.missingLabel}: ${parts.join('; ')})`;
}
