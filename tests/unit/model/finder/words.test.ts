import { describe, expect, it } from 'vitest';
import { filedUnder } from '../../../../src/model/finder/beginnings.ts';
import { formsOf, mayBecomeCommon, wordsOf } from '../../../../src/model/finder/words.ts';

describe('the words of a name', () => {
  it.each([
    ['Cañon City RE-1', 'canon city re 1'],
    ['O’FALLON C.C.S.D. #90', 'ofallon ccsd 90'],
    ["St. Mary's Parish", 'st marys parish'],
    ['Lexington 03', 'lexington 3'],
    ['Impact | Puget Sound', 'impact puget sound'],
    ['Arts & Sciences (District)', 'arts and sciences district'],
    ['08902', '08902'],
    ['Winston-Salem/Forsyth', 'winston salem forsyth'],
    ['  ', ''],
  ])('of %j are %j', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words);
  });

  it('may be shortened', () => {
    expect([formsOf('twp'), formsOf('sd'), formsOf('derry')]).toEqual([
      ['twp', 'township'],
      ['sd', 'school', 'district'],
      ['derry'],
    ]);
  });

  it('may be unfinished common ones', () => {
    expect(['sch', 'dist', 'unif', 'park', 's'].map(mayBecomeCommon)).toEqual([true, true, true, false, false]);
  });
});

describe('a district is filed', () => {
  const usual = { name: '', otherNames: [], state: 'MO', city: '', zip: '' };

  it('under the telling words of all its names, its city and its ZIP', () => {
    expect(
      filedUnder({
        ...{ name: 'Albemarle County Public Schools', otherNames: ['ALBEMARLE CO PBLC SCHS'], state: 'VA' },
        ...{ city: 'Charlottesville', zip: '22902' },
      }),
    ).toEqual(['albemarle', 'charlottesville', '22902']);
  });

  it('under the long and the short form of a word', () => {
    expect(filedUnder({ ...usual, name: 'Mt. Vernon' })).toEqual(['mt', 'mount', 'vernon']);
  });

  it('under common words where its name or its city has no others', () => {
    expect(filedUnder({ ...usual, name: 'New Haven Unified', city: 'Union City' })).toEqual([
      ...['new', 'haven', 'union', 'city'],
    ]);
    expect(filedUnder({ ...usual, name: 'City High School' })).toEqual(['city', 'high', 'school']);
  });

  it('under the letters of its state where it bears the name of the state', () => {
    expect(filedUnder({ ...usual, name: 'District of Columbia Public Schools', state: 'DC' })).toEqual([
      'columbia',
      'dc',
    ]);
    expect(filedUnder({ ...usual, name: 'Columbia Public Schools' })).toEqual(['columbia']);
  });
});
