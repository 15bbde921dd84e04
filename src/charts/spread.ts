import { exact } from './figures.ts';
import type { ChartSpec } from './spec.ts';
import { reportedValues } from './values.ts';

/** Where the values of a strip plot lie. Quartiles are values that were reported, none between two of them. */
export interface Spread {
  readonly count: number;
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly highest: number;
}

/** The spread of the reported values; undefined where none is. */
export function spreadOf(spec: ChartSpec): Spread | undefined {
  const sorted = reportedValues(spec).toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  if (sorted.length === 0) return undefined;
  return {
    count: sorted.length,
    lowest: at(0),
    lowerQuartile: at(0.25),
    upperQuartile: at(0.75),
    highest: at(1),
  };
}

/** How many of the values are below this one. */
export function countBelow(spec: ChartSpec, value: number): number {
  return reportedValues(spec).filter((other) => other < value).length;
}

/** How many of the values are not reported. */
export function countMissing({ series }: ChartSpec): number {
  return series.flatMap(({ values }) => values.filter((value) => value === null)).length;
}

/** What a strip plot lacks, in words: "3 of 615 values", and each mark without a value by its name. */
export function missingParts(spec: ChartSpec): string[] {
  const missing = countMissing(spec);
  const all = spec.series[0]?.values.length ?? 0;
  const counted = `${exact('count', missing)} of ${exact('count', all)} values`;
  const marks = (spec.marks ?? []).flatMap(({ name, value }) => (value === null ? [name] : []));
  return missing === 0 ? marks : [counted, ...marks];
}
