import { describe, expect, test } from 'vitest';
import { defaultWords } from '../../../../src/schemas/words.ts';
import { fundingSources, uses } from '../../../../src/schemas/spending.ts';
import { filledOf, targetsIn, understoodOf, whyIn } from '../support/understood.ts';

const table = (...rows: readonly (readonly (string | number)[])[]) => [['Category', '2019-20', '2020-21'], ...rows];

describe('where a row belongs', () => {
  test.each([
    ['Title II-A', 'bySource/title-ii-a'],
    ['Title II, Part A', 'bySource/title-ii-a'],
    ['Federal Title IIA grant', 'bySource/title-ii-a'],
    ['State aid', 'bySource/state'],
    ['Local funds', 'bySource/district'],
    ['Instructional coaches', 'byUse/coaching'],
    ['Class size reduction teachers', 'byUse/class-size-reduction'],
    ['Workshops and conferences', 'byUse/courses-and-workshops'],
    ['Teacher recruitment', 'byUse/recruitment-and-retention'],
    ['Nonpublic schools', 'byUse/nonpublic-equitable-services'],
    ['Indirect costs', 'byUse/administration'],
    ['Substitutes', ''],
    ['Title II-B', ''],
    ['Statement fees', ''],
  ])('“%s”, under no heading: %j', (name, target) => {
    expect(targetsIn(understoodOf(table([name, 1, 2])))).toEqual({ [name]: target });
  });

  test('every row of the printed form is known by its own name', () => {
    for (const key of [...fundingSources, ...uses].filter((each) => each !== 'other')) {
      const [target] = Object.values(targetsIn(understoodOf(table([defaultWords[key], 1, 2]))));
      expect(target?.split('/')[1]).toBe(key);
    }
  });

  test.each([
    ['Grants received', 'received/title-ii-a'],
    ['Revenue by source', 'received/title-ii-a'],
    ['Funding sources', 'bySource/title-ii-a'],
    ['Spending by use', 'byUse/other'],
    ['Expenditures', 'byUse/other'],
  ])('under “%s” Title II-A is %s', (heading, target) => {
    expect(targetsIn(understoodOf(table([heading, '', ''], ['Title II-A', 1, 2])))).toEqual({ 'Title II-A': target });
  });

  test('a name nobody knows is one of its own in the table around it, and keeps its name', () => {
    const filled = filledOf(table(['Coaching', 1, 2], ['Substitute teachers', 3, 4]));
    expect(filled.byUse).toEqual([
      { use: 'coaching', amounts: { '2019-20': { value: 1 }, '2020-21': { value: 2 } } },
      {
        ...{ use: 'other', name: 'Substitute teachers' },
        amounts: { '2019-20': { value: 3 }, '2020-21': { value: 4 } },
      },
    ]);
  });

  test('can be chosen, and a row can be left out', () => {
    const rows = table(['Coaching', 1, 2], ['Substitute teachers', 3, 4]);
    const understood = understoodOf(rows, { rows: { 2: '', 3: 'byUse/courses-and-workshops' } });
    expect(targetsIn(understood)).toEqual({
      Coaching: '',
      'Substitute teachers': 'byUse/courses-and-workshops',
    });
  });
});

describe('rows that are left out', () => {
  test('say why', () => {
    const understood = understoodOf(
      table(
        ['Coaching', 1, 2],
        ['', 5, 6],
        ['Total', 1, 2],
        ['See note 3', '', ''],
        ['Courses', '', ''],
        ['x', '', '', 'y'],
      ),
    );
    expect(whyIn(understood)).toEqual({
      '': 'It has no name.',
      Total: 'It is a total: the sheet sums the rows itself.',
      x: 'It has no amount in a column that was read.',
    });
  });

  test.each([
    'Total',
    'TOTAL:',
    'Grand total',
    'Subtotal',
    'Sub-total',
    'Total spending by use',
    'Coaching total',
    'Sum',
  ])('“%s” is a total', (name) => {
    expect(targetsIn(understoodOf(table(['Coaching', 1, 2], ['Courses', 3, 4], [name, 4, 6])))[name]).toBe('');
  });

  test('a row without a name that sums those above is a total', () => {
    expect(whyIn(understoodOf(table(['Coaching', 1, 2], ['Courses', 3, 4], ['', 4, 6])))).toEqual({
      '': 'It is a total: the sheet sums the rows itself.',
    });
  });

  test('a list of totals, one for each account, is what is meant', () => {
    const rows = [
      ['Account', '2019-20'],
      ['Total coaching', 1],
      ['Total workshops', 2],
      ['Total', 3],
    ];
    expect(targetsIn(understoodOf(rows))).toEqual({
      'Total coaching': 'byUse/coaching',
      'Total workshops': 'byUse/courses-and-workshops',
      Total: '',
    });
  });
});

describe('totals that do not add up', () => {
  test('are told with both figures', () => {
    const { sentences } = understoodOf(table(['Coaching', 1000, 2], ['Courses', 3000, 4], ['Total', 5000, 6]));
    expect(sentences).toEqual([
      'The total in row 4 says $5,000 for 2019-20; the rows above it add up to $4,000. Look which is right.',
    ]);
  });

  test('are not told where a row has no number, where rounding explains it, or where the total is of all parts', () => {
    for (const rows of [
      table(['Coaching', 1000, 2], ['Courses', 'n/a', 4], ['Total', 5000, 6]),
      table(['Coaching', 1000, 2], ['Courses', 3000, 4], ['Total', 4001, 7]),
      table(
        ...[
          ['Funding', ''],
          ['State', 1000, 1],
          ['Subtotal', 1000, 1],
          ['Uses', ''],
          ['Coaching', 500, 2],
        ],
        ...[['Grand total', 1500, 3]],
      ),
    ])
      expect(understoodOf(rows).sentences).toEqual([]);
  });
});
