import { compact } from '../figures.ts';
import type { ChartSpec } from '../spec.ts';
import { categoryTotal, reportedValues } from '../values.ts';

/** The widest figure that is written at a bar, or at a stack for its total. 0 where there is none. */
export function widestFigure(spec: ChartSpec, bold: (text: string) => number): number {
  const values =
    spec.kind === 'stacked-bar'
      ? spec.categories.flatMap((_, i) => categoryTotal(spec, i) ?? [])
      : reportedValues(spec);
  return Math.max(0, ...values.map((value) => bold(compact(spec.unit, value))));
}
