import { exact } from '../figures.ts';
import type { ChartSpec } from '../spec.ts';

/** "on a scale from 0 to 4, ", which a figure needs to be judged; nothing where the chart has no scale of its own. */
export function scaleWords({ scale, unit }: ChartSpec): string {
  return scale === undefined ? '' : `on a scale from ${exact(unit, scale.from)} to ${exact(unit, scale.to)}, `;
}
