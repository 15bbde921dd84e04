import { describe, expect, test } from 'vitest';
import { spendingCsv } from '../../../../src/model/spending/csv.ts';
import { storyCsv } from '../../../../src/model/stories/builder/csv.ts';
import { filledTables } from '../../../../src/import/money-tables/filled.ts';
import { noChoices } from '../../../../src/import/money-tables/choices.ts';
import { understand } from '../../../../src/import/money-tables/understand.ts';
import { readPasted } from '../../../../src/import/spreadsheets/read.ts';
import { filledOf, understoodOf, whyIn } from '../support/understood.ts';

describe('a table with one amount in each line', () => {
  test('becomes rows with an amount for each year', () => {
    const filled = filledOf([
      ['Fund source', 'Fiscal year', 'Amount'],
      ['State', 'FY20', '100'],
      ['State', 'FY21', '110'],
      ['Local', 'FY20', 'n/a'],
    ]);
    expect(filled.schoolYears).toEqual(['2019-20', '2020-21']);
    expect(filled.bySource).toEqual([
      { from: 'state', amounts: { '2019-20': { value: 100 }, '2020-21': { value: 110 } } },
      { from: 'district', amounts: { '2019-20': { value: 'not-reported' } } },
    ]);
  });

  test('says why a line is left out, and asks what a plain year is', () => {
    const rows = [
      ['item', 'year', 'value'],
      ['Coaching', '2020-21', 1],
      ['Coaching', '2020-21', 2],
      ['Coaching', 'later', 3],
      ['Coaching', '', 4],
      ['Courses', '2022', 5],
    ];
    const understood = understoodOf(rows);
    expect(understood.rows.filter(({ target }) => target === '').map(({ number, why }) => [number, why])).toEqual([
      [3, 'An earlier line has the amount of 2020-21 for this name.'],
      [4, '“later” is not read as a school year.'],
      [5, 'It names no school year.'],
      [6, '“2022” is not read as a school year.'],
    ]);
    expect(understood.plainYears).toEqual(['2022']);
    expect(understoodOf(rows, { plainYears: 'ends' }).years).toEqual(['2020-21', '2021-22']);
  });
});

test('the spreadsheet of a story gives its tables back', () => {
  const amount = { value: 1200, source: 'ledger', at: 'p. 3', asOf: '2022-06-30', note: '=1+1' };
  const tables = {
    schoolYears: ['2020-21', '2021-22'],
    received: [{ from: 'title-ii-a', amounts: { '2020-21': { ...amount, status: 'actual' } } }],
    bySource: [
      {
        from: 'state',
        amounts: {
          '2020-21': { ...amount, kind: 'spent', status: 'actual' },
          '2021-22': { ...amount, value: 'not-reported', kind: 'budgeted', status: 'proposed' },
        },
      },
    ],
    byUse: [{ use: 'other', name: 'Travel, "far"', amounts: { '2021-22': { ...amount, kind: 'spent' } } }],
  };
  const text = storyCsv({ title: 'A story', schoolYear: '2021-22', figures: { students: { value: 50 } }, tables });
  const understood = understand(readPasted(text), noChoices);
  const without = { value: 'not-reported' };
  expect(filledTables(understood)).toEqual({
    ...tables,
    received: [{ from: 'title-ii-a', amounts: { ...tables.received[0]?.amounts, '2021-22': without } }],
    byUse: [{ ...tables.byUse[0], amounts: { '2020-21': without, ...tables.byUse[0]?.amounts } }],
  });
  expect(whyIn(understood)['Number of students']).toBe(
    'It describes the district. Those figures have fields of their own.',
  );
});

test('the spreadsheet of a spending page gives its tables back', () => {
  const cell = { schoolYear: '2020-21', value: 1200, kind: 'spent', status: 'actual' } as const;
  const text = spendingCsv({
    ...{ id: 'a', title: 'A', fictional: true, schoolYears: ['2020-21'] },
    ...{ received: [], byUse: [], bySource: [{ name: 'State', amounts: [cell] }] },
  } as never);
  expect(filledTables(understand(readPasted(text), noChoices)).bySource).toEqual([
    { from: 'state', amounts: { '2020-21': { value: 1200, kind: 'spent', status: 'actual' } } },
  ]);
});
