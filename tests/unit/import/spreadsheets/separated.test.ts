import { describe, expect, test } from 'vitest';
import { limits } from '../../../../src/import/spreadsheets/limits.ts';
import { readPasted, readSpreadsheet } from '../../../../src/import/spreadsheets/read.ts';
import { csv } from '../../../../src/lib/csv.ts';
import { refusal, refusedPaste, tooLarge } from '../support/refusal.ts';

const rowsOf = (text: string) => readPasted(text).sheets[0]?.rows;
const separatorIn = (text: string) => readPasted(text).text?.separator;

describe('separated values', () => {
  test('are one sheet without a name', () => {
    expect(readPasted('Use\t2019-20\nCoaching\t1200')).toEqual({
      ...{ name: 'What you pasted', text: { encoding: 'UTF-8', separator: '\t' } },
      sheets: [
        {
          ...{ name: undefined, isHidden: false, merges: [], hiddenRows: [], hiddenColumns: [] },
          rows: [
            ['Use', '2019-20'],
            ['Coaching', '1200'],
          ],
        },
      ],
    });
  });

  test('are read from a file of any name', async () => {
    const bytes = new TextEncoder().encode('a,b\r\n1,2\r\n');
    const read = await readSpreadsheet({ name: 'table.xlsx', bytes });
    expect([read.name, read.sheets[0]?.rows]).toEqual(['table.xlsx', rowsOf('a,b\n1,2')]);
  });

  test('have no white space around them, and rows are equally long', () => {
    expect(rowsOf(' a , b,,\n1\n2, ,\u00a0\n\n , \n')).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['2', ''],
    ]);
  });

  test('keep empty lines as rows, so that rows have the numbers of the spreadsheet', () => {
    expect(rowsOf('\n\na,b\n\n,\n1,2\n\n')).toEqual([
      ['', ''],
      ['', ''],
      ['a', 'b'],
      ['', ''],
      ['', ''],
      ['1', '2'],
    ]);
  });
});

describe('cells are kept apart', () => {
  test.each([
    [',', 'Use,2019-20\nCoaching,1200'],
    [';', 'Use;2019-20\n"1,5";"2,5"'],
    [';', 'Use;2019-20\n1,5;2,5\n3,5;4,5'],
    ['\t', 'Use\t2019-20\n1,000\t2,000\n3,000\t4,000'],
    ['|', 'Use|2019-20\nCoaching, mentoring|1'],
    [',', 'Spending; all of it | by use\nUse,2019-20\nCoaching,1200'],
    [',', '"a;b;c","d"\n"e;f;g","h"'],
    [',', 'one column\nonly'],
  ])('by %j in %j', (separator, text) => {
    expect(separatorIn(text)).toBe(separator);
  });

  test.each([
    [';', 'sep=;\na,b;c,d\n1;2'],
    [',', 'sep=,\r\na;b\r\n1;2'],
    ['\t', 'sep=\t\ra,b\t1'],
    ['|', 'sep=|\na,b'],
  ])('by %j where the first line says so, which is no row: %j', (separator, text) => {
    expect(separatorIn(text)).toBe(separator);
    expect(rowsOf(text)?.[0]?.[0]).toMatch(/^a/);
  });

  test('by what most rows have, also below a long preamble', () => {
    const preamble = 'Prepared by the office, the board, and the union\n'.repeat(3);
    expect(separatorIn(`${preamble}${'Coaching\t1,200\t1,300\n'.repeat(9)}`)).toBe('\t');
  });
});

describe('lines', () => {
  test.each([
    ['line feeds', 'a,b\n1,2\n3,4'],
    ['carriage returns and line feeds', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['carriage returns', 'a,b\r1,2\r3,4\r'],
    ['all three, mixed', 'a,b\n1,2\r\n3,4\r'],
    ['all three, mixed otherwise', 'a,b\r1,2\n3,4\r\n'],
  ])('may end with %s', (_, text) => {
    expect(rowsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('may go on within quotation marks, with each kind of end', () => {
    expect(rowsOf('"one\ntwo","three\r\nfour","five\rsix"\r\n1,2,3')).toEqual([
      ['one\ntwo', 'three\r\nfour', 'five\rsix'],
      ['1', '2', '3'],
    ]);
  });
});

describe('quotation marks', () => {
  test('hold separators and each other', () => {
    expect(rowsOf('"a, ""b""",c\n"",""""')).toEqual([
      ['a, "b"', 'c'],
      ['', '"'],
    ]);
  });

  test('in the middle of cells are letters, as on the clipboard', () => {
    expect(rowsOf('5" pipe\t6 "new"\n"x" y\tz')).toEqual([
      ['5" pipe', '6 "new"'],
      ['"x" y', 'z'],
    ]);
  });

  test.each([
    ['a,b\n1,"2\n3,4\n', 2],
    ['"a\nb",c\n\n"1,2\n', 3],
    ['sep=;\na;"b', 1],
    ['"', 1],
  ])('that are not closed are told by their row: %j', (text, row) => {
    expect(refusedPaste(text)).toBe(
      `has a quotation mark in row ${row} or below that is not closed: close it or take it out, and try again.`,
    );
  });
});

describe('an apostrophe', () => {
  test('that guards against formulas is taken off', () => {
    expect(rowsOf("'=1+1,'-5,'+1,'@x")).toEqual([['=1+1', '-5', '+1', '@x']]);
    expect(rowsOf(csv([['=1+1', -5, '-5%']]))).toEqual([['=1+1', '-5', '-5%']]);
  });

  test('that does not stays', () => {
    expect(rowsOf("'tis,'90s,''")).toEqual([["'tis", "'90s", "''"]]);
  });
});

describe('separated values are refused', () => {
  test.each(['', ' \n\t\r\n '])('where nothing was pasted: %j', (text) => {
    expect(refusedPaste(text)).toBe('is empty: copy the cells of a table with their headings, and paste them.');
  });

  test.each(['\n\n\n', ',,,\n,,\n', '"",""\n" "'])('where every cell is empty: %j', async (text) => {
    expect(await refusal(new TextEncoder().encode(text), 'a.csv')).toBe(
      'has no cell with anything in it: choose another file.',
    );
  });

  test('where they are too many', () => {
    const many = tooLarge('has more than 500,000 cells');
    expect(refusedPaste('a\n'.repeat(limits.cells + 1))).toBe(many);
    expect(refusedPaste('a,'.repeat(limits.cells + 1))).toBe(many);
    expect(refusedPaste('\r'.repeat(limits.cells) + ',a')).toBe(many);
    expect(readPasted('a\n'.repeat(limits.cells)).sheets[0]?.rows).toHaveLength(limits.cells);
  });

  test('where one row would make all others as long', () => {
    expect(refusedPaste(`${'a,'.repeat(40_000)}\n${'b\n'.repeat(40)}`)).toBe(
      tooLarge('has 41 rows, and one is very long'),
    );
  });

  test('where a cell is too long', async () => {
    const sentence = tooLarge('has a cell with more than 32,767 letters');
    const long = 'x'.repeat(limits.lettersInCell);
    expect(rowsOf(`a,${long}`)).toEqual([['a', long]]);
    expect(refusedPaste(`a,${long}x`)).toBe(sentence);
    expect(await refusal(new TextEncoder().encode(`"a\n${long}",b`), 'a.csv')).toBe(sentence);
  });

  test('where the text is too long', async () => {
    expect(refusedPaste('x'.repeat(limits.fileBytes + 1))).toBe(tooLarge('is longer than 10 million letters'));
    expect(await refusal(new Uint8Array(limits.fileBytes + 1), 'a.csv')).toBe(tooLarge('is larger than 10 MB'));
  });
});
