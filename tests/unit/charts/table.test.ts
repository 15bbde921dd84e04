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

it('gives the shares and the sum of a whole', () => {
  const table = chartTable(chart('doughnut', ['Coaching', 'Travel', 'Materials'], { Spent: [1_990, 10, 0] }));
  expect(table.columns).toEqual(['Category', 'Spent', 'Share']);
  expect(table.rows).toEqual([
    ['Coaching', '$1,990', 'over 99%'],
    ['Travel', '$10', '1%'],
    ['Materials', '$0', '0%'],
    ['Total', '$2,000', '100%'],
  ]);
});

it('gives no share and no sum where a part is not reported', () => {
  const table = chartTable(chart('doughnut', ['Coaching', 'Travel'], { Spent: [1_990, null] }));
  expect(table.columns).toEqual(['Category', 'Spent']);
  expect(table.rows).toEqual([
    ['Coaching', '$1,990'],
    ['Travel', 'not reported'],
  ]);
});

it('gives the marks of a strip plot, and where the values without names lie', () => {
  const spec = {
    ...chart('strip', [], { Districts: [3, 1, null, 2, 4] }),
    categoryLabel: 'District or median',
    marks: [
      { name: 'This district', value: 2.5 },
      { name: 'State median', value: null },
    ],
  };
  expect(chartTable(spec)).toEqual({
    caption: 'Spending',
    columns: ['District or median', 'Districts'],
    rows: [
      ['This district', '$2.50'],
      ['State median', 'not reported'],
      ['Lowest', '$1'],
      ['Lower quartile', '$1'],
      ['Upper quartile', '$3'],
      ['Highest', '$4'],
      ['Values reported', '4'],
      ['Values not reported', '1'],
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
