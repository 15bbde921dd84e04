import { shorten, wrap } from '../text/wrap.ts';
import type { Ruler } from '../text/wrap.ts';

/** The lines written for each category, and whether they could be written whole under columns. */
export interface CategoryLabels {
  readonly lines: readonly (readonly string[])[];
  readonly fit: boolean;
}

const MOST_LINES = 3;
const BETWEEN = 6;
/** Where labels are left out, the others stand further apart. */
const BETWEEN_FEW = 14;

/**
 * Labels under columns or points that are `slot` units apart. Of names in the order of time those without room are
 * left out evenly; the last one, the one readers look for, stays. Other names are shortened and do not fit.
 */
export function labelsBelow(
  categories: readonly string[],
  slot: number,
  ruler: Ruler,
  areTimes: boolean,
): CategoryLabels {
  const mostLeftOut = areTimes ? categories.length : 1;
  for (let step = 1; step <= mostLeftOut; step += 1) {
    const width = slot * step - (step === 1 ? BETWEEN : BETWEEN_FEW);
    const wrapped = categories.map((category) => wrap(category, width, ruler));
    if (!wrapped.every(({ lines, whole }) => whole && lines.length <= MOST_LINES)) continue;
    const isShown = (index: number) => (categories.length - 1 - index) % step === 0;
    return { lines: wrapped.map(({ lines }, index) => (isShown(index) ? lines : [])), fit: true };
  }
  const shortened = categories.map((category) => {
    const width = slot - BETWEEN;
    return shorten(wrap(category, width, ruler).lines, MOST_LINES, width, ruler);
  });
  return { lines: shortened, fit: false };
}

/** Labels beside rows, in as many lines of `width` units as each needs. */
export function labelsBeside(categories: readonly string[], width: number, ruler: Ruler): (readonly string[])[] {
  return categories.map((category) => wrap(category, width, ruler).lines);
}
