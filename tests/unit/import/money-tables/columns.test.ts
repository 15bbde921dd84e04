import { describe, expect, test } from 'vitest';
import { ImportProblem } from '../../../../src/import/problem.ts';
import { understand } from '../../../../src/import/money-tables/understand.ts';
import { noChoices } from '../../../../src/import/money-tables/choices.ts';
import { readSpreadsheet } from '../../../../src/import/spreadsheets/read.ts';
import { fieldsIn, targetsIn, understoodOf } from '../support/understood.ts';
import { workbook } from '../support/workbook.ts';

describe('headings', () => {
  test.each([
    ['2021-22', '2021-22'],
    ['2021–2022', '2021-22'],
    ['SY 2021/22', '2021-22'],
    ['1999-00', '1999-00'],
    ['FY22', '2021-22'],
    ['FY 2022', '2021-22'],
    ['Fiscal Year 2022', '2021-22'],
    ['2021-22 Actual ($)', '2021-22'],
    ['2021-23', ''],
    ['2022-21', ''],
    ['% change 2021-22', ''],
    ['2021-22 per pupil', ''],
    ['Account', ''],
    ['Total', ''],
  ])('“%s” is %j', (heading, field) => {
    const { columns } = understoodOf([
      ['Use', '2018-19', heading],
      ['Coaching', 1, 2],
    ]);
    expect(columns[2]?.field).toBe(field);
    if (field === '') expect(columns[2]?.why).toMatch(/\.$/);
  });

  test('are found below a title and remarks', () => {
    const understood = understoodOf([
      ['Riverbend Schools'],
      ['Professional learning, 2019-20 to 2020-21'],
      [''],
      ['Use', '2019-20', '2020-21'],
      ['Coaching', '$1,200', '1,300'],
    ]);
    expect(understood.years).toEqual(['2019-20', '2020-21']);
    expect(understood.rows.map(({ number }) => number)).toEqual([5]);
    expect(understood.rows[0]?.amounts['2019-20']?.value).toBe(1200);
  });

  test('of years that are not in order go by their names', () => {
    const { rows, years } = understoodOf([
      ['Use', '2020-21', '2019-20'],
      ['Coaching', 2, 1],
    ]);
    expect(years).toEqual(['2019-20', '2020-21']);
    expect([rows[0]?.amounts['2019-20']?.value, rows[0]?.amounts['2020-21']?.value]).toEqual([1, 2]);
  });

  test('where none is recognized, one sentence says what to write', () => {
    expect(() => understoodOf([['Coaching'], ['Courses']])).toThrow(
      new ImportProblem(
        'What you pasted has no row of headings that was recognized: write a school year such as 2021-22 above each column of amounts, and try again.',
      ),
    );
  });
});

describe('a plain year', () => {
  const rows = [
    ['Use', 2021, 2022],
    ['Coaching', 100, 200],
  ];

  test('may mean two school years, so it is asked', () => {
    const understood = understoodOf(rows);
    expect(understood.plainYears).toEqual(['2021', '2022']);
    expect(understood.years).toEqual([]);
    expect(understood.columns[1]?.why).toBe(
      '2021 may be the school year that ends in it or the one that starts in it.',
    );
  });

  test.each([
    ['ends', ['2020-21', '2021-22']],
    ['starts', ['2021-22', '2022-23']],
  ] as const)('is the school year that %s in it, as was answered', (plainYears, years) => {
    const understood = understoodOf(rows, { plainYears });
    expect(understood.plainYears).toEqual([]);
    expect(understood.years).toEqual(years);
  });
});

describe('headings of two rows', () => {
  const table = [
    ['', '2019-20', '', '2020-21', ''],
    ['Category', 'Budget', 'Actual', 'Budget', 'Actual'],
    ['Coaching', 10, 11, 20, 21],
  ];
  const fields = {
    Category: 'names',
    '2019-20 Budget': '',
    '2019-20 Actual': '2019-20',
    '2020-21 Budget': '',
    '2020-21 Actual': '2020-21',
  };

  test('are read as one, and of two columns of a year what was spent is taken', () => {
    const understood = understoodOf(table);
    expect(fieldsIn(understood)).toEqual(fields);
    expect(understood.columns[1]?.why).toBe('Column C holds 2019-20 as well, and was taken.');
    expect(understood.rows[0]?.amounts['2020-21']).toMatchObject({
      value: 21,
      details: { kind: 'spent', status: 'actual' },
    });
  });

  test('that are merged cells of a workbook are read alike', async () => {
    const rows = table.map((row) => row.map((cell) => (cell === '' ? null : cell)));
    const bytes = workbook({ rows, merges: ['B1:C1', 'D1:E1'] });
    const understood = understand(await readSpreadsheet({ name: 'a.xlsx', bytes }), noChoices);
    expect(fieldsIn(understood)).toEqual(fields);
  });

  test('may have what is common above the years', () => {
    const understood = understoodOf([
      ['', 'Actual', '', 'Budget'],
      ['Category', '2019-20', '2020-21', '2021-22'],
      ['Coaching', 1, 2, 3],
    ]);
    expect(fieldsIn(understood)).toEqual({
      Category: 'names',
      'Actual 2019-20': '2019-20',
      'Actual 2020-21': '2020-21',
      'Budget 2021-22': '2021-22',
    });
    expect(understood.rows[0]?.amounts['2021-22']?.details).toEqual({ kind: 'budgeted' });
  });
});

describe('what a column is', () => {
  test('can be chosen, and of two columns of one year the chosen one is taken', () => {
    const rows = [
      ['Use', '2019-20 Budget', '2019-20 Actual', 'Last year'],
      ['Coaching', 10, 11, 12],
    ];
    const chosen = understoodOf(rows, { columns: { 1: '2019-20', 3: '2018-19' } });
    expect(fieldsIn(chosen)).toEqual({
      ...{ Use: 'names', '2019-20 Budget': '2019-20' },
      ...{ '2019-20 Actual': '', 'Last year': '2018-19' },
    });
    expect(chosen.rows[0]?.amounts['2018-19']?.value).toBe(12);
    expect(understoodOf(rows, { columns: { 2: '' } }).rows[0]?.amounts).toMatchObject({ '2019-20': { value: 10 } });
  });

  test('names stand in the column with the most different words', () => {
    const understood = understoodOf([
      ['Fund', 'Account', 'Description', '2019-20'],
      ['General', '11-000', 'Coaching', 5],
      ['General', '11-001', 'Courses', 6],
      ['General', '11-001', 'Administration', 6],
    ]);
    expect(targetsIn(understood)).toEqual({
      Coaching: 'byUse/coaching',
      Courses: 'byUse/courses-and-workshops',
      Administration: 'byUse/administration',
    });
  });
});
