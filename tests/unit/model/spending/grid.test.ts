import { describe, expect, it } from 'vitest';
import { amountOf, changeBetween, known, totals } from '../../../../src/model/spending/grid.ts';
import { gridOf, receivedRow, row } from '../support/spending.ts';

const coaching = (...values: Parameters<typeof row>[1][]) => row({ use: 'coaching' }, ...values);
const other = (...values: Parameters<typeof row>[1][]) => row({ use: 'other', name: 'Books' }, ...values);
const totalsOf = (...rows: object[]) => totals(gridOf(rows));

describe('a total', () => {
  it('is the sum of its year, in whole dollars', () => {
    expect(totalsOf(coaching(100, 200, 300), other(1, 2, 3))).toEqual([
      { amount: 101, kind: 'spent' },
      { amount: 202, kind: 'spent' },
      { amount: 303, kind: 'spent' },
    ]);
  });

  it('is none where a row is not reported, or says nothing', () => {
    expect(totalsOf(coaching(100, 'not-reported', 300), other(1, 2, undefined))).toEqual([
      { amount: 101, kind: 'spent' },
      { none: 'incomplete' },
      { none: 'incomplete' },
    ]);
  });

  it('passes over rows that do not apply', () => {
    expect(totalsOf(coaching(100, 200, 'not-applicable'), other('not-applicable', 2, 'not-applicable'))).toEqual([
      { amount: 100, kind: 'spent' },
      { amount: 202, kind: 'spent' },
      { none: 'empty' },
    ]);
  });

  it('never adds spent to budgeted money', () => {
    const planned = { value: 5, kind: 'budgeted' };
    expect(totalsOf(coaching(100, planned, planned), other(1, 2, planned))).toEqual([
      { amount: 101, kind: 'spent' },
      { none: 'mixed' },
      { amount: 10, kind: 'budgeted' },
    ]);
  });

  it('of zeros is zero, and of no rows is none', () => {
    expect(totalsOf(coaching(0, 0, 0), other(0, 0, 0))[0]).toEqual({ amount: 0, kind: 'spent' });
    expect(totalsOf()).toEqual([{ none: 'empty' }, { none: 'empty' }, { none: 'empty' }]);
  });

  it('is known, or not', () => {
    expect(known({ amount: 0, kind: 'spent' })).toEqual({ amount: 0, kind: 'spent' });
    expect([known({ none: 'mixed' }), known(undefined)]).toEqual([undefined, undefined]);
  });
});

describe('a cell', () => {
  const [first] = gridOf([coaching(0, 'not-reported')]).rows;
  const [zero, missing, silent] = first?.cells ?? [];

  it('of zero has an amount of zero', () => {
    expect(amountOf(zero)).toEqual({ amount: 0, kind: 'spent' });
  });

  it('that is missing has none', () => {
    expect([amountOf(missing), amountOf(silent), amountOf(undefined)]).toEqual([undefined, undefined, undefined]);
  });

  it('that the file leaves out reads as not reported, and is known to be left out', () => {
    expect([missing?.value, missing?.written, silent?.value, silent?.written]).toEqual([
      'not-reported',
      true,
      'not-reported',
      false,
    ]);
  });

  it('takes from its row what it does not say itself', () => {
    const own = {
      value: 5,
      kind: 'budgeted',
      status: 'revised',
      source: 'plan',
      at: 'p. 9',
      asOf: '2022-06-30',
      note: 'A guess.',
    };
    const [line] = gridOf([coaching(1, own)]).rows;
    expect(line?.cells[0]).toMatchObject({
      kind: 'spent',
      status: 'actual',
      source: 'budget',
      at: 'p. 1',
      note: undefined,
    });
    expect(line?.cells[1]).toMatchObject(own);
  });

  it('of money received is received, whatever else is said', () => {
    const [line] = gridOf([receivedRow(5)], 'received').rows;
    expect(line?.cells.map(({ kind }) => kind)).toEqual(['received', 'received', 'received']);
  });
});

describe('a change', () => {
  const spent = (amount: number) => ({ amount, kind: 'spent' as const });

  it('is a share of the amount before', () => {
    expect(changeBetween(spent(100), spent(150))).toBe(0.5);
    expect(changeBetween(spent(100), spent(0))).toBe(-1);
    expect(changeBetween(spent(100), spent(100))).toBe(0);
  });

  it('is none from zero, from or to nothing, or between kinds of money', () => {
    expect(changeBetween(spent(0), spent(5))).toBeUndefined();
    expect(changeBetween(undefined, spent(5))).toBeUndefined();
    expect(changeBetween(spent(5), undefined)).toBeUndefined();
    expect(changeBetween(spent(5), { amount: 5, kind: 'budgeted' })).toBeUndefined();
  });
});
