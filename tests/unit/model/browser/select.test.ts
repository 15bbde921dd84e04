import { describe, expect, it } from 'vitest';
import { countValues, loosenings, select } from '../../../../src/model/browser/select.ts';

const item = (id: string, purpose: readonly string[], cost: string, time: number) => ({
  ...{ id, values: { purpose, cost: [cost] }, places: { time } },
});
const items = [
  item('a', ['reflect'], 'none', 2),
  item('b', ['reflect', 'data'], 'some', 1),
  item('c', ['data'], 'none', 0),
];
const ids = (chosen: Readonly<Record<string, readonly string[]>>, sort?: string) =>
  select(items, { chosen, sort, compared: [] }).map(({ id }) => id);

describe('a list with facets', () => {
  it('has what fits one value of each facet', () => {
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({ purpose: ['reflect', 'data'] })).toEqual(['a', 'b', 'c']);
    expect(ids({ purpose: ['reflect'], cost: ['none'] })).toEqual(['a']);
    expect(ids({ purpose: ['other'] })).toEqual([]);
  });

  it('can be sorted, and keeps the list it was made from', () => {
    expect(ids({}, 'time')).toEqual(['c', 'b', 'a']);
    expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('counts for each value what choosing it gives beside the other facets', () => {
    expect(countValues(items, { purpose: ['data'], cost: ['none'] }, 'purpose')).toEqual(
      new Map([
        ['reflect', 1],
        ['data', 1],
      ]),
    );
  });

  it('says which facet to give up, the most helpful first', () => {
    const chosen = { purpose: ['reflect'], cost: ['some'], format: ['online'] };

    expect(loosenings(items, chosen)).toEqual([{ facet: 'format', found: 1 }]);
    expect(loosenings(items, { purpose: ['x'], cost: ['x'] })).toEqual([]);
    expect(loosenings(items, { purpose: ['other'], cost: ['none'] })).toEqual([{ facet: 'purpose', found: 2 }]);
    expect(loosenings([...items, item('d', ['other'], 'some', 3)], { purpose: ['other'], cost: ['none'] })).toEqual([
      { facet: 'purpose', found: 2 },
      { facet: 'cost', found: 1 },
    ]);
  });
});
