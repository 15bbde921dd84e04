/** Draws numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  readonly below: (limit: number) => number;
  /** One of some things. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** The generator Mulberry32 by Tommy Ettinger, which is in the public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}
