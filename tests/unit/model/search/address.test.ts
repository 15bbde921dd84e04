import { describe, expect, it, test } from 'vitest';
import { readSearch, writeSearch } from '../../../../src/model/search/address.ts';

const known = { collection: ['designs', 'cases'], standard: ['old-data'], audience: ['teachers'] };

function read(query: string) {
  return readSearch(new URLSearchParams(query), known);
}

test('a search comes back from its address', () => {
  const search = { words: 'day & night', chosen: { collection: 'cases', audience: 'teachers' } };
  expect(read(writeSearch(search).toString())).toEqual({ state: search, leftOut: 0 });
});

test('the same search has the same address', () => {
  const { state } = read('audience=teachers&q=data&collection=designs');
  expect(writeSearch(state).toString()).toBe('q=data&collection=designs&audience=teachers');
  expect(writeSearch({ words: '', chosen: {} }).toString()).toBe('');
});

describe('what the page does not know', () => {
  it.each([
    ['collection=%3Cscript%3Ealert(1)%3C/script%3E', 1],
    ['collection=Designs&standard=', 2],
    ['collection=__proto__&audience=constructor&standard=old-data%00', 3],
  ])('is left out and counted: %s', (query, leftOut) => {
    expect(read(query)).toEqual({ state: { words: '', chosen: {} }, leftOut });
  });

  it('leaves the rest as it is', () => {
    expect(read('collection=nowhere&collection=cases&collection=designs&q=data')).toEqual({
      state: { words: 'data', chosen: { collection: 'cases' } },
      leftOut: 2,
    });
  });

  it('is passed over where it is no filter', () => {
    expect(read('q=data&utm_source=letter')).toEqual({ state: { words: 'data', chosen: {} }, leftOut: 0 });
  });
});
