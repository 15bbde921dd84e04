import { describe, expect, test } from 'vitest';
import { blockIn } from '../../../src/builder/stories/money/block.ts';
import * as money from '../../../src/builder/stories/money/money.ts';
import { sharedBy, valueAt, withShared } from '../../../src/builder/draft/draft.ts';
import { schoolYearOf } from '../../../src/schemas/school-year.ts';

const years = ['2020-21', '2021-22'];
const draft = money.withYears({}, years);

describe('the money tables of a draft', () => {
  test('begin with the years and the usual rows', () => {
    expect(money.yearsIn(draft)).toEqual(years);
    expect(valueAt(draft, ['tables', 'bySource'])).toEqual([
      { from: 'title-ii-a' },
      { from: 'state' },
      { from: 'district' },
    ]);
  });

  test('keep rows that are there already', () => {
    const begun = { tables: { received: [{ from: 'state' }] } };
    expect(valueAt(money.withYears(begun, years), ['tables', 'received'])).toEqual([{ from: 'state' }]);
  });

  test('name the school year of a day, which turns on July 1', () => {
    expect(schoolYearOf('2026-06-30')).toBe('2025-26');
    expect(schoolYearOf('2026-07-01')).toBe('2026-27');
    expect(money.yearsUntil('2000-01', 3)).toEqual(['1998-99', '1999-00', '2000-01']);
  });

  test('take a pasted block as a person reads it, and keep what cannot be read as it stands', () => {
    const block = blockIn('$1,204\tn/a\r\n(3,000)\t12.5k\r\n—\t\r\n') ?? [];
    const laid = money.withBlock(draft, 'bySource', { row: 0, year: 0 }, block);
    const cells = [0, 1, 2].map((row) =>
      years.map((year) => valueAt(laid, ['tables', 'bySource', row, 'amounts', year, 'value'])),
    );
    expect(cells).toEqual([
      [1204, 'not-reported'],
      ['(3,000)', '12.5k'],
      ['—', undefined],
    ]);
  });

  test('leave out what lies outside of the table', () => {
    const laid = money.withBlock(draft, 'byUse', { row: 2, year: 1 }, [
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(valueAt(laid, ['tables', 'byUse', 2, 'amounts'])).toEqual({ '2021-22': { value: 1 } });
    expect(valueAt(laid, ['tables', 'byUse'])).toHaveLength(3);
  });

  test('a single cell is pasted as any text is', () => {
    expect(blockIn('1,204\n')).toBeUndefined();
    expect(blockIn('1\r2')).toEqual([['1'], ['2']]);
  });

  test('a year that is renamed takes its amounts along, and one taken out takes them away', () => {
    const laid = money.withBlock(draft, 'bySource', { row: 0, year: 0 }, [['1', '2']]);
    const renamed = money.withYearRenamed(laid, 0, '2019–2020');
    expect(money.yearsIn(renamed)).toEqual(['2019-20', '2021-22']);
    expect(valueAt(renamed, ['tables', 'bySource', 0, 'amounts'])).toEqual({
      '2021-22': { value: 2 },
      '2019-20': { value: 1 },
    });
    expect(valueAt(money.withoutYear(laid, 1), ['tables', 'bySource', 0, 'amounts'])).toEqual({
      '2020-21': { value: 1 },
    });
  });

  test('say the same for all rows, and tell where rows differ', () => {
    const spent = withShared(draft, money.rowPaths(draft, 'byUse'), 'kind', 'spent');
    expect(sharedBy(spent, money.rowPaths(spent, 'byUse'), 'kind')).toBe('spent');
    const mixed = withShared(spent, money.rowPaths(spent, 'bySource'), 'kind', 'budgeted');
    expect(sharedBy(mixed, money.rowPaths(mixed, 'byUse'), 'kind')).toBe('spent');
    const differing = { tables: { byUse: [{ kind: 'spent' }, {}] } };
    expect(sharedBy(differing, money.rowPaths(differing, 'byUse'), 'kind')).toBeUndefined();
  });

  test('say "not reported" in every blank cell, and never zero', () => {
    const laid = money.withBlock(draft, 'received', { row: 0, year: 0 }, [['0', '']]);
    expect(money.blankCells(laid, 'received')).toBe(1);
    expect(valueAt(money.withBlanksSaid(laid, 'received'), ['tables', 'received', 0, 'amounts'])).toEqual({
      '2020-21': { value: 0 },
      '2021-22': { value: 'not-reported' },
    });
  });
});
