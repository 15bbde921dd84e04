import { describe, expect, it } from 'vitest';
import { readCompared, readState, writeState } from '../../../../src/model/browser/state.ts';

const known = { facets: { purpose: ['reflect', 'use-data'], cost: ['none'] }, sorts: ['title', 'time'] };
const read = (address: string) => readState(new URLSearchParams(address), known);

describe('the address of a list', () => {
  it('brings back what was chosen, in the order of the page', () => {
    const { state, leftOut } = read('cost=none&purpose=use-data&purpose=reflect&sort=time&design=coaching');

    expect(state).toEqual({
      chosen: { purpose: ['reflect', 'use-data'], cost: ['none'] },
      sort: 'time',
      compared: ['coaching'],
    });
    expect(leftOut).toBe(0);
    expect(writeState(state).toString()).toBe('purpose=reflect&purpose=use-data&cost=none&sort=time&design=coaching');
    expect(read(writeState(state).toString()).state).toEqual(state);
  });

  it.each([
    ['an unknown value', 'purpose=money', 1],
    ['an unknown facet', 'colour=red', 1],
    ['a way to sort that there is none of', 'sort=random', 1],
    ['markup', 'purpose=%3Cscript%3E&design=%22%3E%3Cimg%3E', 2],
    ['a path', 'design=..%2F..%2Fabout', 1],
    ['names that every object has', '__proto__=x&constructor=y&sort=toString', 3],
    ['the same value twice', 'cost=none&cost=none', 1],
    ['a fourth design', 'design=a&design=b&design=c&design=d', 1],
    ['nothing', '', 0],
  ])('leaves %s out, and counts it', (_, address, count) => {
    expect(read(address).leftOut).toBe(count);
  });

  it('passes over what other programs add to addresses', () => {
    expect(read('utm_source=mail&fbclid=1&cost=none')).toEqual({
      state: { chosen: { cost: ['none'] }, sort: undefined, compared: [] },
      leftOut: 0,
    });
  });

  it('names at most three designs to compare, each once', () => {
    const { ids, leftOut } = readCompared(new URLSearchParams('design=a&design=a&design=b&design=c&design=d'));

    expect(ids).toEqual(['a', 'b', 'c']);
    expect(leftOut).toBe(2);
  });
});
