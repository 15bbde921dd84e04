import type { Frame } from '../plan/frame.ts';
import type { AnyConfig } from './common.ts';

/** A spec made ready to be drawn. */
export interface Picture {
  readonly frame: Frame;
  /** What Chart.js draws, one over the other: each is as large as the picture. */
  readonly charts: readonly AnyConfig[];
  /** How many fills the picture refers to, from the first series' on. */
  readonly patternCount: number;
}
