import { describe, expect, it } from 'vitest';
import { gaps, type Cell } from '../../../../src/model/finder/gaps.ts';
import { readAmount, readTotal } from '../../../../src/import/districts/amounts.ts';

const place = { table: 'sdf22_1a.txt', row: 812, column: 'C22' };
const meaning = (cell: Cell) => (typeof cell === 'number' ? cell : gaps[cell].value);

describe('an amount', () => {
  it.each([
    ['185000', 'R', 185000],
    ['185000', 'A', 185000],
    ['185000', 'I', 185000],
    ['0', 'R', 0],
    ['0', 'M', 'not-reported'],
    ['0', 'N', 'not-applicable'],
    ['-1', 'M', 'not-reported'],
    ['-2', 'N', 'not-applicable'],
    ['-2', 'M', 'not-applicable'],
    ['-3', 'A', 'not-reported'],
    ['-9', 'M', 'not-reported'],
    ['', 'M', 'not-reported'],
    ['.', 'R', 'not-reported'],
  ])('of %j with the flag %s is %s', (cell, flag, expected) => {
    expect(meaning(readAmount(place, cell, flag))).toBe(expected);
  });

  it('of 0 in a file without flags is not reported, because it cannot be told from a missing one', () => {
    expect(meaning(readAmount(place, '0', undefined))).toBe('not-reported');
    expect(meaning(readAmount(place, '5000', undefined))).toBe(5000);
  });

  it('that is withheld, missing or flagged so says which', () => {
    const notes = ['-3', '-1', '0']
      .map((cell) => readAmount(place, cell, 'M'))
      .map((cell) => typeof cell === 'string' && gaps[cell].note);
    expect(notes).toEqual([
      'The source withholds this figure.',
      'The source gives no figure: it is missing.',
      'The source holds 0 with the flag M, which means missing, not zero.',
    ]);
  });

  it.each(['-4', '-185000', '1,480', '12.5k', '0x10', '1e6', 'R'])(
    'of %j is no amount, and the cell is named',
    (cell) => {
      expect(() => readAmount(place, cell, 'R')).toThrow(
        `sdf22_1a.txt: row 812, column C22 holds "${cell}", which is neither a number nor a code this importer knows.`,
      );
    },
  );
});

describe('a total', () => {
  it('of 0 stands for one that was not reported', () => {
    expect(meaning(readTotal(place, '0'))).toBe('not-reported');
  });

  it('above 0 stands, and codes mean what they mean elsewhere', () => {
    expect([meaning(readTotal(place, '7000')), meaning(readTotal(place, '-2'))]).toEqual([7000, 'not-applicable']);
  });
});
