import { expect, it } from 'vitest';
import { chartTable } from '../../../src/charts/table.ts';
import { chart, schoolYears } from './support/specs.ts';

it('gives every figure in full, and says what is not reported', () => {
  const spec = chart('stacked-bar', schoolYears(2021, 3), { Salaries: [1_234_567, null, 0], Travel: [12.5, 0, null] });
  expect(chartTable(spec)).toEqual({
    caption: 'Spending',
    columns: ['School year', 'Salaries', 'Travel'],
    rows: [
      ['2021-22', '$1,234,567', '$12.50'],
      ['2022-23', 'not reported', '$0'],
      ['2023-24', '$0', 'not reported'],
    ],
  });
});

it.each([
  ['School year', ['2021-22', '2022-23']],
  ['Year', ['FY 2021', 'FY 2022']],
  ['Category', ['Riverbend', 'Pine Ridge']],
])('heads the first column "%s"', (heading, categories) => {
  expect(chartTable(chart('bar', categories, { Spent: [1, 2] })).columns[0]).toBe(heading);
});

it('heads the first column as the chart says', () => {
  const spec = { ...chart('horizontal-bar', ['Riverbend'], { Spent: [1] }), categoryLabel: 'District' };
  expect(chartTable(spec).columns[0]).toBe('District');
});
