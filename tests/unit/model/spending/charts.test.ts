import { describe, expect, it } from 'vitest';
import { assertDrawable, MOST_SERIES } from '../../../../src/charts/spec.ts';
import { gridCharts } from '../../../../src/model/spending/charts.ts';
import { contextOf } from '../support/context.ts';
import { gridOf, row, years } from '../support/spending.ts';

const { words } = contextOf();
const coaching = (...values: Parameters<typeof row>[1][]) => row({ use: 'coaching' }, ...values);
const named = (name: string, ...values: Parameters<typeof row>[1][]) => row({ use: 'other', name }, ...values);
const charts = (...rows: object[]) => gridCharts(gridOf(rows), 'By use', words, 'stacked-bar');
const planned = (value: number) => ({ value, kind: 'budgeted', status: 'revised' });

describe('the chart of a table', () => {
  it('has a series for each row and a category for each year', () => {
    expect(charts(coaching(1, 2, 3), named('Books', 4, 5, 6))).toEqual([
      {
        kind: 'stacked-bar',
        title: 'By use',
        categories: years,
        series: [
          { name: 'Coaching', values: [1, 2, 3] },
          { name: 'Books', values: [4, 5, 6] },
        ],
        unit: 'dollars',
        missingLabel: 'not reported',
      },
    ]);
  });

  it('draws what is missing as nothing and a zero as zero', () => {
    const [chart] = charts(coaching(0, 'not-reported', undefined), named('Books', 1, 1, 1));
    expect(chart?.series[0]?.values).toEqual([0, null, null]);
  });

  it('leaves out rows without an amount, and is none where no row has one', () => {
    expect(charts(coaching('not-reported'), named('Books', 1))[0]?.series.map(({ name }) => name)).toEqual(['Books']);
    expect(charts(coaching('not-reported', 'not-applicable'))).toEqual([]);
    expect(charts()).toEqual([]);
  });

  it('is one for money spent and one for money planned, each with its own years', () => {
    const [spent, budgeted] = charts(coaching(1, 2, planned(3)), named('Books', 4, planned(5), planned(6)));
    expect(spent).toMatchObject({ title: 'By use, spent', series: [{ values: [1, 2] }, { values: [4, null] }] });
    expect(budgeted).toMatchObject({ title: 'By use, budgeted', series: [{ values: [null, 3] }, { values: [5, 6] }] });
  });

  it('says at its years how settled they are, where they differ', () => {
    const [chart] = charts(coaching(1, { value: 2, status: 'revised' }, { value: 3, status: 'proposed' }));
    expect(chart?.categories).toEqual([
      '2019-20 (spent, actual)',
      '2020-21 (spent, revised)',
      '2021-22 (spent, proposed)',
    ]);
  });

  it.each([1, MOST_SERIES, MOST_SERIES + 1, 20])('can be drawn with %d rows', (count) => {
    const rows = Array.from({ length: count }, (_, index) => named(`Row ${index}`, index + 1, index + 1, index + 1));
    for (const chart of charts(...rows)) assertDrawable(chart);
    expect(charts(...rows)[0]?.series.length).toBe(Math.min(count, MOST_SERIES));
  });

  it('draws the smallest of more than eight rows as one, which says so, and loses no dollar', () => {
    const rows = Array.from({ length: 11 }, (_, index) => named(`Row ${index}`, 100 - index, 100 - index, 100 - index));
    const series = charts(...rows)[0]?.series ?? [];
    expect(series.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 7 }, (_, index) => `Row ${index}`),
      '4 smaller rows together',
    ]);
    expect(series.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)).toBe(11 * 100 - 55);
  });

  it('keeps a year not reported in which none of the smallest is', () => {
    const large = Array.from({ length: 7 }, (_, index) => named(`Row ${index}`, 100, 100, 100));
    const small = Array.from({ length: 3 }, (_, index) => named(`Small ${index}`, 1, 'not-reported', 1));
    expect(charts(...large, ...small)[0]?.series.at(-1)?.values).toEqual([3, null, 3]);
  });
});
