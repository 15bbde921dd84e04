import type { ChartUnit } from '../spec.ts';

/** A number found on a day, or `null` where it is not reported, which is never zero. */
export interface Reading {
  /** As "2026-05-15". */
  readonly day: string;
  readonly value: number | null;
}

/** How far something has come from where it began to what is aimed at. */
export interface ProgressSpec {
  readonly title: string;
  /** What the number counts: "percent of teachers". */
  readonly of: string;
  readonly unit: ChartUnit;
  /** True where a smaller number is better. */
  readonly falls: boolean;
  readonly baseline?: Reading | undefined;
  /** What was found since, in the order of the days. */
  readonly found: readonly Reading[];
  readonly target?: Reading | undefined;
  /** The few words that stand where a value is null, such as "not reported". */
  readonly missingLabel: string;
}

/** What a reading is. */
export type ReadingRole = 'baseline' | 'found' | 'target';

export const readingNames: Readonly<Record<ReadingRole, string>> = {
  baseline: 'Baseline',
  found: 'Found',
  target: 'Target',
};

/** Every reading in the order of the days, which is that of its role where two are of one day. */
export function readingsOf({ baseline, found, target }: ProgressSpec): (Reading & { readonly role: ReadingRole })[] {
  const all = [
    ...(baseline === undefined ? [] : [{ ...baseline, role: 'baseline' as const }]),
    ...found.map((reading) => ({ ...reading, role: 'found' as const })),
    ...(target === undefined ? [] : [{ ...target, role: 'target' as const }]),
  ];
  return all.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
