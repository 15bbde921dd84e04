import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/lib/csv.ts';
import { randomFrom } from '../../mutations/random.ts';
import { readCsv } from './support/read-csv.ts';

const cell = (value: string | number) => csv([[value]]).replace(/\r\n$/, '');

describe('a cell', () => {
  it('of plain text or a number stands as it is', () => {
    expect(
      csv([
        ['row', 'value'],
        ['Coaching', 12500],
        ['', 0],
      ]),
    ).toBe('row,value\r\nCoaching,12500\r\n,0\r\n');
  });

  it('with a comma, a quote or a line end stands in quotes', () => {
    expect(cell('p. 3, line 4')).toBe('"p. 3, line 4"');
    expect(cell('The "real" cost')).toBe('"The ""real"" cost"');
    expect(cell('one\ntwo')).toBe('"one\ntwo"');
    expect(cell('one\r\ntwo')).toBe('"one\r\ntwo"');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("https://elsewhere.example","x")',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '   +1',
    ' =1',
    '\u3000=1',
    '\ufeff=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    ' ＝1',
    '\tText',
    '\rText',
    '-',
    '=',
    '-5 %',
  ])('that a spreadsheet would run is written as text: %j', (value) => {
    const [[written = ''] = []] = readCsv(csv([[value]]));
    expect(written).toBe(`'${value}`);
  });

  it.each(['a=b', 'a-b', '1-2', 'x@example.org', "'=1", 'Title II-A', '(=1)', '', ' Text', '12,500'])(
    'that it would not stays: %j',
    (value) => {
      expect(readCsv(csv([[value]]))).toEqual([[value]]);
    },
  );

  it('that is a number is no formula', () => {
    expect([cell(0), cell(12500), cell(0.5)]).toEqual(['0', '12500', '0.5']);
  });
});

it('is read back as it was written, whatever the cells hold', () => {
  const random = randomFrom(4180);
  const letters = ['a', 'é', '"', ',', '\r', '\n', '\r\n', ' ', '=', "'", ';', '😀', '\t', '0'];
  const text = () => Array.from({ length: random.below(8) }, () => random.pick(letters)).join('');
  for (let round = 0; round < 300; round += 1) {
    const columns = 1 + random.below(5);
    const rows = Array.from({ length: 1 + random.below(5) }, () => Array.from({ length: columns }, text));
    const guard = (each: string) => (/^[ \t\r\n]*=|^[\t\r\n]/.test(each) ? `'${each}` : each);
    const guarded = rows.map((row) => row.map(guard));
    expect(readCsv(csv(rows))).toEqual(guarded);
  }
});
