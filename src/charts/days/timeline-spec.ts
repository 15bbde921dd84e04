import type { MarkedDay } from './day-marks.ts';

/** What happens from its first day to its last. */
export interface TimelineRow {
  readonly name: string;
  /** In order; none where no day is known. */
  readonly days: readonly MarkedDay[];
}

/** Rows over the same years. */
export interface TimelineSpec {
  readonly title: string;
  /** Periods of the axis in order ("2026-27"), each with its first day; the last one ends on `until`. */
  readonly periods: readonly { readonly name: string; readonly from: string }[];
  readonly until: string;
  /** What each mark means, by its place. */
  readonly kinds: readonly string[];
  readonly rows: readonly TimelineRow[];
  /** What a row is: "activity", "activities". */
  readonly noun: readonly [one: string, many: string];
  /** How many rows more there are that are not drawn. */
  readonly leftOut: number;
  /** The few words that stand where no day is known, such as "no date". */
  readonly missingLabel: string;
}
