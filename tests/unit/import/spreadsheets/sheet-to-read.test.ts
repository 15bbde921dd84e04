import { describe, expect, test } from 'vitest';
import { readPasted, readSpreadsheet } from '../../../../src/import/spreadsheets/read.ts';
import { sheetSentences, sheetToRead } from '../../../../src/import/spreadsheets/sheet-to-read.ts';
import type { Sheet, Spreadsheet } from '../../../../src/import/spreadsheets/spreadsheet.ts';
import { workbook } from '../support/workbook.ts';

function sheet(name: string, first: string, isHidden = false): Sheet {
  const rows = first === '' ? [] : [[first]];
  return { name, rows, isHidden, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function file(...sheets: readonly Sheet[]): Spreadsheet {
  return { name: 'a.xlsx', text: undefined, sheets };
}

const fits = ({ rows }: Sheet): boolean => rows[0]?.[0] === 'table';

describe('the sheet that is read', () => {
  test.each([
    ['the first that fits', [sheet('A', 'notes'), sheet('B', 'table'), sheet('C', 'table')], 'B'],
    ['one that is shown, though a hidden one fits', [sheet('A', 'table', true), sheet('B', 'notes')], 'B'],
    ['one that is shown and fits, after a hidden one', [sheet('A', 'table', true), sheet('B', 'table')], 'B'],
    ['the first with cells, where none fits', [sheet('A', ''), sheet('B', 'x'), sheet('C', 'y')], 'B'],
    ['a hidden one that fits, where all are hidden', [sheet('A', 'x', true), sheet('B', 'table', true)], 'B'],
    ['the first hidden one, where none fits', [sheet('A', '', true), sheet('B', 'x', true)], 'B'],
    ['a hidden one with cells, where those that are shown have none', [sheet('A', ''), sheet('B', 'x', true)], 'B'],
    ['none, where there are no cells', [sheet('A', ''), sheet('B', '', true)], undefined],
  ])('is %s', (_, sheets, name) => {
    expect(sheetToRead(file(...sheets), fits)?.name).toBe(name);
  });

  test('is asked for its fit only where it has cells', () => {
    const asked: (string | undefined)[] = [];
    sheetToRead(file(sheet('A', ''), sheet('B', 'x'), sheet('C', 'x', true)), ({ name }) => {
      asked.push(name);
      return false;
    });
    expect(asked).toEqual(['B']);
  });
});

describe('what is said of the sheets', () => {
  test('names the one that was read, and the others', () => {
    const budget = sheet('Budget', 'x');
    expect(sheetSentences(file(sheet('Notes', 'y', true), budget, sheet('Empty', '')), budget)).toEqual([
      'Of a.xlsx, the sheet “Budget” was read. Not read: “Notes” (hidden), “Empty”.',
    ]);
  });

  test('says that the one that was read is hidden', () => {
    const [empty, budget] = [sheet('Empty', ''), sheet('Budget', 'x', true)];
    expect(sheetSentences(file(empty, budget), budget)).toEqual([
      'Of a.xlsx, the sheet “Budget”, which is hidden, was read. Not read: “Empty”.',
    ]);
  });

  test('is nothing where there is one sheet', () => {
    const budget = sheet('Budget', 'x');
    expect(sheetSentences(file(budget), budget)).toEqual([]);
    const pasted = readPasted('a,b\n1,2');
    expect(pasted.sheets.flatMap((only) => sheetSentences(pasted, only))).toEqual([]);
  });

  test('is true of a workbook as it is read', async () => {
    const bytes = workbook(
      { name: 'About', rows: [['about']] },
      { name: 'Old', state: 'veryHidden', rows: [['table']] },
      { name: 'New', rows: [['table']] },
    );
    const read = await readSpreadsheet({ name: 'b.xlsx', bytes });
    const meant = sheetToRead(read, fits);
    expect(meant && sheetSentences(read, meant)).toEqual([
      'Of b.xlsx, the sheet “New” was read. Not read: “About”, “Old” (hidden).',
    ]);
  });
});
