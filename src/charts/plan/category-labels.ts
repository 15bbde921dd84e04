import { areYears } from '../values.ts';
import { shorten, wrap } from '../text/wrap.ts';
import type { Ruler } from '../text/wrap.ts';

/** The lines written for each category, and whether they could be written whole under columns. */
export interface CategoryLabels {
  readonly lines: readonly (readonly string[])[];
  readonly fit: boolean;
}

const MOST_LINES = 3;
const BETWEEN_YEARS = 6;
/** Where years are left out, the others stand further apart. */
const BETWEEN_FEW_YEARS = 14;

/** Labels under columns or points that are `slot` units apart. */
export function labelsBelow(categories: readonly string[], slot: number, ruler: Ruler): CategoryLabels {
  if (areYears(categories)) return { lines: thinned(categories, slot, ruler), fit: true };
  const width = slot - 6;
  const wrapped = categories.map((category) => wrap(category, width, ruler));
  return {
    lines: wrapped.map(({ lines }) => shorten(lines, MOST_LINES, width, ruler)),
    fit: wrapped.every(({ lines, whole }) => whole && lines.length <= MOST_LINES),
  };
}

/** Labels beside rows, in as many lines of `width` units as each needs. */
export function labelsBeside(categories: readonly string[], width: number, ruler: Ruler): (readonly string[])[] {
  return categories.map((category) => wrap(category, width, ruler).lines);
}

/** Years are left out evenly until the others have room. The last one, the one readers look for, stays. */
function thinned(years: readonly string[], slot: number, ruler: Ruler): string[][] {
  const widest = Math.max(...years.map(ruler));
  const step = widest + BETWEEN_YEARS <= slot ? 1 : Math.ceil((widest + BETWEEN_FEW_YEARS) / slot);
  return years.map((year, i) => ((years.length - 1 - i) % step === 0 ? [year] : []));
}
