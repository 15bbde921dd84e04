import type { ChartKind, ChartSeries, ChartSpec } from '../../../../src/charts/spec.ts';

export type Values = readonly (number | null)[];

/** Consecutive school years, the first one beginning in `start`. */
export function schoolYears(start: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${start + i}-${String((start + i + 1) % 100).padStart(2, '0')}`);
}

export function series(values: Readonly<Record<string, Values>>): ChartSeries[] {
  return Object.entries(values).map(([name, own]) => ({ name, values: own }));
}

export function chart(
  kind: ChartKind,
  categories: readonly string[],
  values: Readonly<Record<string, Values>>,
): ChartSpec {
  return { kind, title: 'Spending', categories, series: series(values), unit: 'dollars', missingLabel: 'not reported' };
}

export const longNames = [
  'Instructional coaching and mentoring for early-career staff',
  'Conferences, institutes and the travel to reach them',
  'High-quality instructional materials',
];
