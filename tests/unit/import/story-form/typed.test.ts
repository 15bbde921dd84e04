import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../../../src/import/story-form/typed-numbers.ts';
import { typedYear } from '../../../../src/import/story-form/typed-years.ts';

describe('a number that was typed', () => {
  it.each([
    ['1200', 'dollars', 1200],
    ['$1,200', 'dollars', 1200],
    ['$ 1,234,567', 'dollars', 1_234_567],
    ['1,200.00', 'dollars', 1200],
    ['0', 'dollars', 0],
    ['40.6%', 'percent', 40.6],
    ['100 %', 'percent', 100],
    ['14.2', 'number', 14.2],
    ['13.9 to 1', 'number', 13.9],
    ['13.9:1', 'number', 13.9],
    [' 1,250 ', 'number', 1250],
  ] as const)('is read where it can be read in one way: %s', (text, kind, value) => {
    expect(typedNumber(text, kind)).toEqual({ value });
  });

  it.each([
    ...['12.5k', '(3,000)', '$1,2O4', '—', '-', '-5', '1,20', '12,34,567', '1.200,00', '1 200', '$', '€5', '1e3'],
    ...['1200.50', '5%', '$1.2 million', '99999999999999999', 'about 5', '1,200,', '٣'],
  ])('is not guessed at: %s', (text) => {
    expect(typedNumber(text, 'dollars')).toEqual({
      takes: 'It takes whole dollars, as 12500 or $12,500; where nobody knows it, "not reported".',
    });
  });

  it.each([
    ['$5', 'number'],
    ['5%', 'number'],
    ['101', 'percent'],
    ['5 to 2', 'number'],
  ] as const)('has no unit of another kind: %s', (text, kind) => {
    expect(typedNumber(text, kind)).toHaveProperty('takes');
  });

  it.each([
    ['n/a', 'not-reported'],
    ['N/A', 'not-reported'],
    ['Not reported', 'not-reported'],
    ['not applicable', 'not-applicable'],
  ])('may be a word that stands in its place: %s', (text, value) => {
    expect(typedNumber(text, 'dollars')).toEqual({ value });
  });
});

describe('a school year that was typed', () => {
  it.each(['2021-22', '2021–22', '2021/22', '2021-2022', ' 2021 — 2022 '])('is read as people write it: %s', (text) => {
    expect(typedYear(text)).toEqual({ value: '2021-22' });
  });

  it('may end a century', () => {
    expect(typedYear('1999-2000')).toEqual({ value: '1999-00' });
  });

  it.each(['2021', '21-22', '2021-23', '2021-2122', 'FY2022', '2022-21'])('is not guessed at: %s', (text) => {
    expect(typedYear(text)).toEqual({ takes: 'It takes a school year, as 2021-22.' });
  });
});
