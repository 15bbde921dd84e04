/** Chance that comes out the same in every run, so that every machine measures the same content. */
export interface Dice {
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  /** A number from 0 up to, but not including, 1. */
  readonly fraction: () => number;
  readonly pick: <Item>(list: readonly [Item, ...Item[]]) => Item;
}

/**
 * Makes dice that always roll the same row of numbers: the generator of Park and Miller with the multiplier 48271
 * (Communications of the ACM 36/7, 1993).
 *
 * @param seed a whole number above 0
 */
export function dice(seed: number): Dice {
  const modulus = 2 ** 31 - 1;
  let state = seed % modulus;
  const fraction = (): number => {
    state = (state * 48271) % modulus;
    return (state - 1) / (modulus - 1);
  };
  const between = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  return { fraction, between, pick: (list) => list[between(0, list.length - 1)] ?? list[0] };
}
