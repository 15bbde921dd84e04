import type { ChartSpec } from '../spec.ts';

/** A category with a value, and the turn from the top, clockwise, at which the middle of its slice lies. */
export interface Slice {
  readonly category: number;
  readonly value: number;
  /** From 0 up to a whole turn in radians. */
  readonly turn: number;
}

const WHOLE = 2 * Math.PI;

/** The slices in their order; where all values are zero, their names stand evenly around the empty ring. */
export function slicesOf(spec: ChartSpec, rest: number, rotation: number): Slice[] {
  const parts = (spec.series[0]?.values ?? []).flatMap((value, category) =>
    value === null ? [] : [{ category, value }],
  );
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const sizeOf = (value: number) => (sum === 0 ? 1 / parts.length : value / (sum + rest));
  let start = (rotation / 360) * WHOLE;
  return parts.map((part) => {
    const size = sizeOf(part.value) * WHOLE;
    const turn = (start + size / 2) % WHOLE;
    start += size;
    return { ...part, turn };
  });
}
