/** A coordinate as it is written: two decimals at most, and never "-0". */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
