import { describe, expect, it } from 'vitest';
import { compareWithControls, readControls, type Control } from '../../../../src/import/districts/controls.ts';
import type { Total } from '../../../../src/import/districts/part.ts';
import { part, release } from '../support/parts.ts';
import { table } from '../support/tables.ts';

const published: Control = { fiscalYear: 2022, column: 'C22', count: 3, minimum: 0, maximum: 4000, mean: 1667 };

function compare(totals: Readonly<Record<string, Total>>, controls: readonly Control[] = [published]) {
  const of = part('sdf22_1a.txt', release('nces-f33-2022', '2021-22', ['students']), []);
  return compareWithControls({ ...of, totals: new Map(Object.entries(totals)) }, controls);
}

const total: Total = { count: 3, minimum: 0, maximum: 4000, sum: 5000 };

describe("NCES's totals", () => {
  it('are read with their fiscal year and column', async () => {
    const { header, rows } = await table(
      'totals.csv',
      'fiscal_year,variable,n_reported,minimum,maximum,mean,source\n2022,C22,3,0,4000,1667,"F-33, a table"\n',
    );
    expect(await readControls('totals.csv', header, rows)).toEqual([published]);
  });

  it('of the same year are compared to the digit, the mean as a whole number', () => {
    expect(compare({ C22: total })).toEqual([
      { published, found: { count: 3, minimum: 0, maximum: 4000, mean: 1667 } },
    ]);
  });

  it('of other years are not', () => {
    expect(compare({ C22: total }, [{ ...published, fiscalYear: 2021, count: 99 }])).toEqual([]);
  });

  it.each([
    ['a district fewer', { C22: { ...total, count: 2, sum: 3333 } }, 'C22: districts 2 instead of 3'],
    ['another minimum', { C22: { ...total, minimum: 1 } }, 'C22: minimum 1 instead of 0'],
    ['another maximum', { C22: { ...total, maximum: 4001 } }, 'C22: maximum 4001 instead of 4000'],
    ['another mean', { C22: { ...total, sum: 5004 } }, 'C22: mean 1668 instead of 1667'],
    ['no such column', {}, 'C22: districts 0 instead of 3, maximum 0 instead of 4000, mean 0 instead of 1667'],
  ])('that differ stop the import: %s', (_, totals, line) => {
    expect(() => compare(totals)).toThrow(
      [
        'sdf22_1a.txt does not add up to what NCES published for fiscal year 2022:',
        `  ${line}`,
        'It may be cut off, changed, or of another release. Download it again, or take the file of totals away.',
      ].join('\n'),
    );
  });
});
