import { describe, expect, it } from 'vitest';
import { headerOf } from '../../../../src/import/tables/rows.ts';
import { cellsOf, source } from '../support/tables.ts';

describe('the first row', () => {
  it.each([
    ['tabs', 'LEAID\tNAME, OF ALL\tV33\r\n1\t2\t3', '\t', ['LEAID', 'NAME, OF ALL', 'V33']],
    ['commas', 'LEAID,"NAME, OF ALL",V33\n1,2,3', ',', ['LEAID', 'NAME, OF ALL', 'V33']],
    ['bars', 'LEAID|NAME|V33\n1|2|3', '|', ['LEAID', 'NAME', 'V33']],
    ['commas, after a byte order mark', '\ufeffLEAID,NAME\n1,2', ',', ['LEAID', 'NAME']],
    ['commas, and nothing below', 'LEAID,NAME', ',', ['LEAID', 'NAME']],
    ['commas, with the line ends of old Macintoshes', 'LEAID,NAME\r1,2\r', ',', ['LEAID', 'NAME']],
  ])('says how cells are kept apart: %s', async (_, text, separator, names) => {
    expect(await headerOf(source('a.txt', text))).toEqual({ separator, names });
  });

  it('is read without reading the rest of the file', async () => {
    let pieces = 0;
    const from = source('a.txt', `A,B\n${'1,2\n'.repeat(1000)}`);
    const counting = {
      name: from.name,
      bytes: async function* () {
        for await (const piece of from.bytes()) {
          pieces += 1;
          yield piece;
        }
      },
    };
    await headerOf(counting);
    expect(pieces).toBe(1);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n'],
  ])('is missing in a file of %s, which is said', async (_, text) => {
    await expect(headerOf(source('sdf22_1a.txt', text))).rejects.toThrow(
      'sdf22_1a.txt is empty. Download it again from its owner.',
    );
  });

  it.each([
    ['with a mark', [0xff, 0xfe, 0x4c, 0x00, 0x45, 0x00]],
    ['with a mark, the other way round', [0xfe, 0xff, 0x00, 0x4c]],
    ['without a mark', [0x4c, 0x00, 0x45, 0x00]],
  ])('in UTF-16 %s is told', async (_, bytes) => {
    await expect(headerOf(source('a.txt', Uint8Array.from(bytes)))).rejects.toThrow(
      'a.txt is written in UTF-16. Save it as UTF-8, or download it again.',
    );
  });
});

describe('the rows below', () => {
  it.each(['\n', '\r\n', '\r'])('come whole with the line end %j', async (end) => {
    const text = ['A,B', '"x, ""y""",1', 'é,', ''].join(end);
    expect(await cellsOf(source('a.csv', text))).toEqual([
      ['x, "y"', '1'],
      ['é', ''],
    ]);
  });

  it('of tab-separated files have quotation marks as letters', async () => {
    expect(await cellsOf(source('a.txt', 'A\tB\n"THE" SCHOOL\t5\n"\t6\n'))).toEqual([
      ['"THE" SCHOOL', '5'],
      ['"', '6'],
    ]);
  });

  it('begin with the names of the columns even after a byte order mark', async () => {
    expect(await cellsOf(source('a.csv', '\ufeffA,B\n1,2\n'))).toEqual([['1', '2']]);
  });

  it.each([
    ['a row that is cut off', 'A\tB\tC\n1\t2\t3\n4\t5', 'row 3 has 2 cells, and the first row names 3 columns.'],
    ['a row with too many cells', 'A\tB\n1\t2\n3\t4\t5\n', 'row 3 has 3 cells, and the first row names 2 columns.'],
    ['a quoted cell that is cut off', 'A,B\n1,2\n3,"4', 'a quotation mark in row 3 or below is not closed.'],
    ['a row that never ends', `A,B\n1,${'9'.repeat(1_100_000)}`, 'row 2 is longer than a row of a table is.'],
  ])('stop at %s, and say where', async (_, text, what) => {
    await expect(cellsOf(source('sdf22_1a.txt', text))).rejects.toThrow(
      `sdf22_1a.txt: ${what} The file is cut off or damaged. Download it again from its owner.`,
    );
  });
});
