import { describe, expect, it } from 'vitest';
import { countWords, isDay, readFigure, type FigureKind } from '../../../../src/model/worksheet/numbers.ts';
import { problemsOf } from '../../../../src/model/worksheet/problems.ts';
import { answers, fieldIn, formWith } from './support/form.ts';

/** What is said of one field with these answers. */
function said(fields: readonly object[], id: string, given: Readonly<Record<string, string>>): string[] {
  const form = formWith(...fields);
  return problemsOf(fieldIn(form, id), form, answers(given)).map(({ message }) => message);
}

describe('a figure', () => {
  it.each([
    ['number', '12', 12],
    ['number', ' 3.5 ', 3.5],
    ['number', '1,200', 1200],
    ['number', '-4', -4],
    ['number', '\u22124', -4],
    ['percent', '0', 0],
    ['percent', '45 %', 45],
    ['percent', '100', 100],
    ['dollars', '$1,200', 1200],
    ['dollars', '1200.50', 1200.5],
    ['dollars', '$ 5', 5],
  ] as const)('of kind %s may be written %j', (kind: FigureKind, text: string, value: number) => {
    expect(readFigure(text, kind)).toBe(value);
  });

  it.each([
    ['number', 'twelve'],
    ['number', '1,20'],
    ['number', '1.2.3'],
    ['number', '1e3'],
    ['number', '0x10'],
    ['number', ''],
    ['number', '$5'],
    ['percent', '101'],
    ['percent', '-1'],
    ['percent', 'half'],
    ['dollars', '-5'],
    ['dollars', '5 dollars'],
    ['dollars', '5%'],
  ] as const)('of kind %s is not %j', (kind: FigureKind, text: string) => {
    expect(readFigure(text, kind)).toBeUndefined();
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    expect(isDay('2026-11-26')).toBe(true);
    expect(isDay('2028-02-29')).toBe(true);
    for (const text of ['2026-02-29', '2026-13-01', '26-11-26', '11/26/2026', '2026-11-26T00:00', ''])
      expect(isDay(text), text).toBe(false);
  });
});

it('words are counted between spaces and line ends', () => {
  expect(countWords('  one\ntwo  three ')).toBe(3);
  expect(countWords(' \n')).toBe(0);
});

describe('an answer that does not fit', () => {
  it('says what its field takes', () => {
    const kinds = { number: 'a number, such as 12 or 3.5', percent: 'a percent from 0 to 100, such as 45' };
    for (const [kind, takes] of Object.entries(kinds))
      expect(said([{ id: 'a', label: 'How many', kind }], 'a', { a: 'some' })).toEqual([`“How many” takes ${takes}.`]);
    expect(said([{ id: 'a', label: 'Cost', kind: 'dollars' }], 'a', { a: 'much' })).toEqual([
      '“Cost” takes an amount in dollars, such as $1,200.',
    ]);
    expect(said([{ id: 'a', label: 'Day', kind: 'date' }], 'a', { a: 'soon' })).toEqual([
      '“Day” takes a day of the calendar, such as 2026-11-26.',
    ]);
  });

  it('in a table names its row and its column, and its place', () => {
    const columns = [
      { id: 'when', label: 'When', kind: 'line' },
      { id: 'value', label: 'Number', kind: 'number' },
    ];
    const form = formWith({ id: 'log', label: 'Log', kind: 'table', columns });
    expect(problemsOf(fieldIn(form, 'log'), form, answers({ log_1_value: '4', log_2_value: 'four' }))).toEqual([
      { places: ['log_2_value'], message: '“Number” in row “2” takes a number, such as 12 or 3.5.' },
    ]);
  });

  it('is not said of what is empty, or fits', () => {
    const fields = [
      { id: 'a', label: 'A', kind: 'number' },
      { id: 'b', label: 'B', kind: 'text', words: { min: 2, max: 3 } },
    ];
    expect(said(fields, 'a', {})).toEqual([]);
    expect(said(fields, 'a', { a: '3' })).toEqual([]);
    expect(said(fields, 'b', {})).toEqual([]);
    expect(said(fields, 'b', { b: 'two words' })).toEqual([]);
  });
});

describe('a text of a certain length', () => {
  const fields = [{ id: 'a', label: 'Story', kind: 'text', words: { min: 3, max: 4 } }];

  it('says how many words there are', () => {
    expect(said(fields, 'a', { a: 'one' })).toEqual(['“Story” takes 3 words or more. There is 1.']);
    expect(said(fields, 'a', { a: 'one two' })).toEqual(['“Story” takes 3 words or more. There are 2.']);
    expect(said(fields, 'a', { a: '1 2 3 4 5' })).toEqual(['“Story” takes 4 words at most. There are 5.']);
    expect(said(fields, 'a', { a: 'one two three four' })).toEqual([]);
  });
});

describe('a number of answers', () => {
  const options = [
    { id: 'x', label: 'X' },
    { id: 'y', label: 'Y' },
  ];
  const marks = [{ id: 'a', label: 'Sources', kind: 'marks', options, atLeast: 2 }];
  const columns = [
    { id: 'x', label: 'X', kind: 'line' },
    { id: 'y', label: 'Y', kind: 'mark' },
  ];
  const table = [{ id: 'a', label: 'Rows', kind: 'table', columns, atLeast: 2, blankRows: 1 }];

  it('is asked for once there is one', () => {
    expect(said(marks, 'a', {})).toEqual([]);
    expect(said(marks, 'a', { a_x: 'yes' })).toEqual(['“Sources” takes 2 answers or more. So far there is 1.']);
    expect(said(marks, 'a', { a_x: 'yes', a_y: 'yes' })).toEqual([]);
  });

  it('is counted in rows that have something in them, also beyond those it began with', () => {
    expect(said(table, 'a', { a_1_x: 'a', a_1_y: 'yes' })).toEqual([
      '“Rows” takes 2 filled rows or more. So far there is 1.',
    ]);
    expect(said(table, 'a', { a_1_x: 'a', a_7_y: 'yes' })).toEqual([]);
  });
});

describe('an answer that must differ from another', () => {
  const fields = [
    { id: 'coach', label: 'Coach', kind: 'line' },
    { id: 'assessor', label: 'Assessor', kind: 'line', differentFrom: 'coach' },
  ];

  it('does not differ by capitals and spaces', () => {
    expect(said(fields, 'assessor', { coach: 'Ms. Lee', assessor: ' ms.  lee' })).toEqual([
      '“Assessor” must not be the same as “Coach”.',
    ]);
    expect(said(fields, 'assessor', { coach: 'Ms. Lee', assessor: 'Mr. Lee' })).toEqual([]);
    expect(said(fields, 'assessor', { assessor: 'Mr. Lee' })).toEqual([]);
    expect(said(fields, 'coach', { coach: 'Lee', assessor: 'Lee' })).toEqual([]);
  });
});
