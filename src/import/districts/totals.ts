import type { Total } from './part.ts';

/** Adds up a column while it is read. NCES counts every number that is not one of its negative codes, zeros too. */
export class Totals {
  readonly #totals = new Map<string, Total>();

  add(column: string, cell: string): void {
    const value = cell === '' ? NaN : Number(cell);
    if (!(value >= 0)) return;
    const { count, minimum, maximum, sum } = this.#totals.get(column) ?? nothing;
    this.#totals.set(column, {
      count: count + 1,
      minimum: Math.min(minimum, value),
      maximum: Math.max(maximum, value),
      sum: sum + value,
    });
  }

  get all(): ReadonlyMap<string, Total> {
    return this.#totals;
  }
}

const nothing: Total = { count: 0, minimum: Infinity, maximum: -Infinity, sum: 0 };
