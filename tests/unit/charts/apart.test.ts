import { expect, it } from 'vitest';
import { keepApart } from '../../../src/charts/plan/apart.ts';

it('leaves alone what does not overlap', () => {
  expect(keepApart([10, 40, 90].map((middle) => ({ middle, height: 20 })))).toEqual([10, 40, 90]);
});

it('sets what would overlap about the middle of its wishes', () => {
  expect(keepApart([50, 50].map((middle) => ({ middle, height: 20 })))).toEqual([40, 60]);
  expect(
    keepApart([
      { middle: 10, height: 20 },
      { middle: 12, height: 40 },
    ]),
  ).toEqual([-4, 26]);
});

it('goes on where setting some apart makes them overlap the next', () => {
  const middles = keepApart([0, 30, 30, 30, 60].map((middle) => ({ middle, height: 20 })));
  expect(middles.slice(1).map((middle, i) => middle - (middles[i] ?? 0))).toEqual([20, 20, 20, 20]);
});

it('keeps the order, and never lets two overlap', () => {
  const wishes = Array.from({ length: 60 }, (_, i) => ({ middle: ((i * 37) % 50) + i, height: 5 + ((i * 13) % 20) }));
  const sorted = wishes.toSorted((a, b) => a.middle - b.middle);
  const middles = keepApart(sorted);
  sorted.slice(1).forEach(({ height }, i) => {
    const [before = 0, after = 0] = middles.slice(i, i + 2);
    expect(after - before).toBeGreaterThanOrEqual((height + (sorted[i]?.height ?? 0)) / 2 - 1e-9);
  });
});
