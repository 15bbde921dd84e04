import { describe, expect, test } from 'vitest';
import { amountOf } from '../../../../src/import/money-tables/amount.ts';
import { understoodOf } from '../support/understood.ts';

describe('an amount', () => {
  test.each([
    ['$1,234', 1234],
    ['1234.00', 1234],
    [' $ 1,234 '.trim(), 1234],
    [1234, 1234],
    [0, 0],
    ['0', 0],
    ['n/a', 'not-reported'],
    ['Not applicable', 'not-applicable'],
    ['$1,2O4', '$1,2O4'],
    ['12.5k', '12.5k'],
    ['(3,000)', '(3,000)'],
    ['-3000', '-3000'],
    [-3000, '-3000'],
    ['—', '—'],
    ['-', '-'],
    ['1,23', '1,23'],
    ['1.234,00', '1.234,00'],
    ['12%', '12%'],
    ['=A1', '=A1'],
  ])('%j is read as %j, or stays as it was typed', (cell, value) => {
    expect(amountOf(cell, 1)).toEqual({ value, isRounded: false });
  });

  test('of cents is rounded to whole dollars, which is said', () => {
    expect(amountOf('1,234.50', 1)).toEqual({ value: 1235, isRounded: true });
    expect(amountOf(1234.49, 1)).toEqual({ value: 1234, isRounded: true });
    expect(amountOf(0.1 + 0.2 + 0.7, 1)).toEqual({ value: 1, isRounded: false });
    const { sentences } = understoodOf([
      ['Use', '2019-20', '2020-21'],
      ['Coaching', 1.5, 2.5],
    ]);
    expect(sentences).toEqual(['2 amounts have cents and were rounded to whole dollars.']);
  });

  test('that is empty is none, and never zero', () => {
    expect(amountOf('', 1)).toBeUndefined();
  });

  test('that is not read is told with its place', () => {
    const { sentences, rows } = understoodOf([
      ['Use', '2019-20'],
      ['Coaching', '$1,2O4'],
    ]);
    expect(sentences).toEqual([
      'Not read as an amount: “$1,2O4” in row 2, 2019-20. The check says what the cell takes.',
    ]);
    expect(rows[0]?.amounts['2019-20']?.value).toBe('$1,2O4');
  });
});

describe('what amounts are counted in', () => {
  const table = (sign: string) => [[sign], ['Use', '2019-20'], ['Coaching', 98.5]];

  test.each([
    ['Amounts in thousands', 1000],
    ['Dollars in Thousands (unaudited)', 1000],
    ['($000)', 1000],
    ["(in $000's)", 1000],
    ['(000s)', 1000],
    ['In millions of dollars', 1_000_000],
    ['($ millions)', 1_000_000],
  ])('“%s” is asked about, not guessed', (sign, unit) => {
    const understood = understoodOf(table(sign));
    expect(understood.unitSign).toEqual({ text: sign, unit });
    expect(understood.unit).toBeUndefined();
  });

  test.each(['Riverbend Schools', 'Paid for 3,000 teachers', '$1,000', '11-000-223'])(
    '“%s” says nothing of it',
    (text) => {
      expect(understoodOf(table(text))).toMatchObject({ unitSign: undefined, unit: 1 });
    },
  );

  test('is what was answered', () => {
    expect(understoodOf(table('In thousands'), { unit: 1000 }).rows[0]?.amounts['2019-20']?.value).toBe(98_500);
    expect(understoodOf(table('In thousands'), { unit: 1 }).rows[0]?.amounts['2019-20']?.value).toBe(99);
    expect(understoodOf(table('-'), { unit: 1_000_000 }).rows[0]?.amounts['2019-20']?.value).toBe(98_500_000);
  });
});
