import { describe, expect, test } from 'vitest';
import { hasYears } from '../../../src/builder/stories/money/block.ts';
import { withTables } from '../../../src/builder/stories/in/table/with-tables.ts';
import { withYears } from '../../../src/builder/stories/money/money.ts';

const nothing = { schoolYears: [], received: [], bySource: [], byUse: [] };
const coaching = (year: string, value: number | string) => ({ use: 'coaching', amounts: { [year]: { value } } });

describe('tables of a file in a draft', () => {
  test('fill the usual rows, and add others', () => {
    const draft = withYears({ title: 'Kept' }, ['2019-20', '2020-21']);
    const other = { use: 'other', name: 'Travel', amounts: { '2020-21': { value: 5 } } };
    const filled = withTables(draft, {
      ...nothing,
      schoolYears: ['2020-21'],
      byUse: [{ ...coaching('2020-21', 7), name: 'Instructional coaches' }, other],
    });
    expect(filled['title']).toBe('Kept');
    expect(filled['tables']).toEqual({
      schoolYears: ['2020-21'],
      received: [{ from: 'title-ii-a' }],
      bySource: [{ from: 'title-ii-a' }, { from: 'state' }, { from: 'district' }],
      byUse: [
        { ...coaching('2020-21', 7), name: 'Instructional coaches' },
        { use: 'class-size-reduction' },
        { use: 'courses-and-workshops' },
        other,
      ],
    });
  });

  test('keep what a row says, and the amounts of years the file does not have', () => {
    const row = { ...coaching('2018-19', 1), source: 'ledger', at: 'p. 3' };
    const draft = { tables: { schoolYears: ['2018-19'], byUse: [row] } };
    const filled = withTables(draft, { ...nothing, schoolYears: ['2020-21'], byUse: [coaching('2020-21', 7)] });
    expect(filled).toMatchObject({
      tables: {
        schoolYears: ['2018-19', '2019-20', '2020-21'],
        byUse: [{ ...row, amounts: { '2018-19': { value: 1 }, '2020-21': { value: 7 } } }],
      },
    });
  });

  test('name a work only where the story has it', () => {
    const draft = { sources: [{ id: 'ledger', title: 'Ledger' }] };
    const amounts = { '2020-21': { value: 7, source: 'ledger' }, '2021-22': { value: 8, source: 'gone' } };
    const filled = withTables(draft, {
      ...nothing,
      schoolYears: ['2020-21', '2021-22'],
      byUse: [{ use: 'coaching', amounts }],
    });
    expect(filled).toMatchObject({
      tables: { byUse: [{ amounts: { '2020-21': { value: 7, source: 'ledger' }, '2021-22': { value: 8 } } }] },
    });
    expect(JSON.stringify(filled)).not.toContain('gone');
  });
});

test('a row of another name beside one that has amounts is another row', () => {
  const draft = { tables: { schoolYears: ['2020-21'], byUse: [coaching('2020-21', 1)] } };
  const row = { ...coaching('2020-21', 2), name: 'Coaches of teams' };
  expect(withTables(draft, { ...nothing, schoolYears: ['2020-21'], byUse: [row] })).toMatchObject({
    tables: { byUse: [coaching('2020-21', 1), row] },
  });
});

test.each([
  [
    [
      ['Use', '2019-20'],
      ['Coaching', '1'],
    ],
    true,
  ],
  [[['Title'], ['', 'FY22'], ['Coaching', '1']], true],
  [
    [
      ['100', '200'],
      ['300', '400'],
    ],
    false,
  ],
  [
    [
      ['2019', '2020'],
      ['1', '2'],
    ],
    false,
  ],
  [[['2019-20', '2020-21']], false],
])('cells that bring their years along: %j is %j', (block, has) => {
  expect(hasYears(block)).toBe(has);
});
