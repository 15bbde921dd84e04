import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../../src/import/spreadsheets/read.ts';
import type { Sheet } from '../../../../src/import/spreadsheets/spreadsheet.ts';
import {
  oneSheet,
  relation,
  relationsOf,
  withChanged,
  workbook,
  workbookParts,
  type SharedParts,
  type SheetParts,
} from '../support/workbook.ts';
import { zipped, type Part } from '../support/zipped.ts';

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  return (await readSpreadsheet({ name: 'a.xlsx', bytes })).sheets;
}

/** The only sheet of a workbook. */
async function sheetOf(parts: SheetParts): Promise<Sheet | undefined> {
  return (await sheetsOf(workbook(parts)))[0];
}

/** The rows of a workbook with one sheet, by the inside of its sheetData. */
async function rowsOf(data: string, shared?: SharedParts): Promise<Sheet['rows'] | undefined> {
  return (await sheetsOf(oneSheet(data, shared)))[0]?.rows;
}

/** The cells of a workbook that has one row. */
async function cellsOf(cells: string, shared?: SharedParts): Promise<Sheet['rows'][number] | undefined> {
  return (await rowsOf(`<row r="1">${cells}</row>`, shared))?.[0];
}

describe('a workbook', () => {
  test('is told by its bytes, whatever its name says', async () => {
    const bytes = workbook({
      rows: [
        ['Use', '2019-20'],
        ['Coaching', 1200],
      ],
    });
    expect(await readSpreadsheet({ name: 'budget.csv', bytes })).toEqual({
      ...{ name: 'budget.csv', text: undefined },
      sheets: [
        {
          ...{ name: 'Sheet1', isHidden: false, merges: [], hiddenRows: [], hiddenColumns: [] },
          rows: [
            ['Use', '2019-20'],
            ['Coaching', 1200],
          ],
        },
      ],
    });
  });

  test('may have parts that are not packed, and end with a comment', async () => {
    const parts = workbookParts([{ rows: [['x']] }]).map((part) => ({ ...part, isStored: true }));
    const bytes = Buffer.concat([zipped(parts), Buffer.from('a comment')]);
    expect((await sheetsOf(bytes))[0]?.rows).toEqual([['x']]);
  });

  test('may lie in other folders, with names before its tags', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts: Part[] = [
      { path: '[Content_Types].xml', contents: '<Types/>' },
      { path: '_rels/.rels', contents: relationsOf([relation(1, 'officeDocument', '/deep/er/book.xml')]) },
      {
        path: 'deep/er/book.xml',
        contents: `<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet name='One' rel:id='rId1'/></x:sheets></x:workbook>`,
      },
      {
        path: 'deep/er/_rels/book.xml.rels',
        contents: relationsOf([relation(1, 'worksheet', '.././worksheets/one.xml')]),
      },
      { path: 'deep/worksheets/one.xml', contents: sheet },
    ];
    expect(await sheetsOf(zipped(parts))).toMatchObject([{ name: 'One', rows: [[7]] }]);
  });

  test('is read without what its cells do not need, also where that is missing or counts for much', async () => {
    const parts = workbookParts([{ rows: [['x']] }]);
    const more: Part[] = [
      { path: 'xl/worksheets/_rels/sheet1.xml.rels', contents: relationsOf([relation(1, 'drawing', '../gone.xml')]) },
      { path: 'xl/pivotCache/records.xml', contents: '<x/>', says: { size: 4_000_000_000 } },
    ];
    expect((await sheetsOf(zipped([...parts, ...more])))[0]?.rows).toEqual([['x']]);
  });
});

describe('cells of a workbook', () => {
  test('are numbers as they are kept', async () => {
    expect(await cellsOf('<c r="A1"><v>-12.5</v></c><c r="B1" t="n"><v>1.5E3</v></c><c r="C1"><v>0</v></c>')).toEqual([
      -12.5, 1500, 0,
    ]);
  });

  test('are texts without white space around them', async () => {
    expect(
      await cellsOf(
        '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> R&amp;D &#233; </t></is></c>' +
          '<c r="B1" t="inlineStr"><is><r><t>two </t></r><r><rPr><b/></rPr><t>runs</t></r></is></c>' +
          '<c r="C1" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>',
      ),
    ).toEqual(['R&D é', 'two runs', 'a < b']);
  });

  test('share texts', async () => {
    const strings = ['<t>Use</t>', '<r><t>Coach</t></r><r><t>ing</t></r>', '<t xml:space="preserve"> a\nb </t>'];
    expect(
      await cellsOf(
        '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>1</v></c>',
        { strings },
      ),
    ).toEqual(['Coaching', 'Use', 'a\nb', 'Coaching']);
  });

  test('are true, false, or an error', async () => {
    expect(
      await cellsOf(
        '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      ),
    ).toEqual(['TRUE', 'FALSE', '#DIV/0!']);
  });

  test('that are formulas show what they came to', async () => {
    expect(
      await cellsOf(
        '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v>3</v></c>',
      ),
    ).toEqual([2, '2x', '', 3]);
  });

  test('that no program worked out show their formulas', async () => {
    expect(
      await cellsOf('<c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f t="shared" si="0" ref="B1:C1">A1*2</f></c>'),
    ).toEqual(['=SUM(B1:B9)', '=A1*2']);
  });

  test('stand where they say, or after the one before', async () => {
    expect(
      await rowsOf(
        '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r=""><v>4</v></c></row><row r="5"><c r="c5"><v>5</v></c></row>',
      ),
    ).toEqual([
      ['', '', ''],
      ['', 1, 2],
      [3, 4, ''],
      ['', '', ''],
      ['', '', 5],
    ]);
  });

  test('that are empty end no row: all rows are as long as the last cell with something in it asks for', async () => {
    const rows = [
      ['Use', '2019-20', null],
      [null, 12.5, '  '],
      ['Coaching', null, null],
      [null, ' ', null],
    ];
    expect((await sheetOf({ rows }))?.rows).toEqual([
      ['Use', '2019-20'],
      ['', 12.5],
      ['Coaching', ''],
    ]);
  });
});

describe('a number that looks like a day', () => {
  const day = '<c r="A1" s="0"><v>44013</v></c>';

  test.each([14, 17, 22, 'yyyy', 'mmm\\ yyyy', 'dd/mm/yy', '[$-409]d\\-mmm\\-yy;@', 'yyyy&quot;-&quot;yy'])(
    'as %j has it is that day',
    async (look) => {
      expect(await cellsOf(day, { looks: [look] })).toEqual(['2020-07-01']);
    },
  );

  test.each([0, 2, 9, 44, '#,##0.00', '$#,##0;[Red]-$#,##0', '0 &quot;days&quot;', '#,##0\\ \\d', '[$USD] 0'])(
    'stays a number where it looks like %j',
    async (look) => {
      expect(await cellsOf(day, { looks: [look] })).toEqual([44013]);
    },
  );

  test('stays a number where its style is none', async () => {
    expect(await cellsOf(day.replace('s="0"', 's="9"'), { looks: [14] })).toEqual([44013]);
  });

  test('has no time', async () => {
    expect(
      await cellsOf(
        '<c r="A1" s="0"><v>44013.99</v></c><c r="B1" t="d"><v>2020-07-01T00:00:00.000</v></c><c r="C1" t="d"><v>2020-07-01</v></c>',
        { looks: [22] },
      ),
    ).toEqual(['2020-07-01', '2020-07-01', '2020-07-01']);
  });

  test.each(['1', 'true'])('may be counted from 1904, said as %j', async (said) => {
    const data = '<row r="1"><c r="A1" s="0"><v>42551</v></c></row>';
    const parts = withChanged(
      workbookParts([{ data }], { looks: [14], isFrom1904: true }),
      'xl/workbook.xml',
      ({ contents }) => ({ contents: String(contents).replace('date1904="1"', `date1904="${said}"`) }),
    );
    expect((await sheetsOf(zipped(parts)))[0]?.rows).toEqual([['2020-07-01']]);
  });

  test('is a time where no day stands before it', async () => {
    const times = '<c r="A1" s="0"><v>0.6458333333333334</v></c><c r="B1" s="0"><v>0.25</v></c>';
    expect(await cellsOf(times, { looks: [20] })).toEqual(['15:30', '06:00']);
  });

  test('shows number signs where it is no day, as in Excel, and the rest is read', async () => {
    expect(
      await cellsOf(
        '<c r="A1" s="0"><v>250000000</v></c><c r="B1" s="0"><v>20200000</v></c><c r="C1" s="0"><v>-5</v></c><c r="D1"><v>1</v></c>',
        { looks: [14] },
      ),
    ).toEqual(['########', '########', '########', 1]);
  });
});

describe('merged cells', () => {
  const rows = [
    ['a', null, 'c'],
    ['d', 'e', 'f'],
  ];
  const merge = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
    ...{ startRow, startColumn, endRow, endColumn },
  });

  test('keep their place', async () => {
    expect((await sheetOf({ rows, merges: ['A1:B1', 'A2:B2', 'C1:C2'] }))?.merges).toEqual([
      merge(0, 0, 0, 1),
      merge(1, 0, 1, 1),
      merge(0, 2, 1, 2),
    ]);
  });

  test('are cut off where the sheet ends, and left out beyond it', async () => {
    expect((await sheetOf({ rows, merges: ['C1:C1048576', 'A2:B3', 'D1:F1', 'A3:B9'] }))?.merges).toEqual([
      merge(0, 2, 1, 2),
      merge(1, 0, 1, 1),
    ]);
    expect((await sheetOf({ rows, merges: ['A2:XFD2'] }))?.merges).toEqual([merge(1, 0, 1, 2)]);
  });

  test('may be one cell', async () => {
    expect((await sheetOf({ rows, merges: ['B2'] }))?.merges).toEqual([merge(1, 1, 1, 1)]);
  });
});

describe('sheets', () => {
  test('come in the order of their tabs, the empty ones too', async () => {
    const read = await sheetsOf(
      workbook({ name: 'R&amp;D &quot;new&quot;', rows: [['x']] }, { name: 'Empty', rows: [] }, { rows: [[1]] }),
    );
    expect(read.map(({ name, rows }) => [name, rows])).toEqual([
      ['R&D "new"', [['x']]],
      ['Empty', []],
      ['Sheet3', [[1]]],
    ]);
  });

  test('that are hidden are read, and are known to be hidden', async () => {
    const read = await sheetsOf(
      workbook({ rows: [['x']] }, { state: 'hidden', rows: [['y']] }, { state: 'veryHidden', rows: [['z']] }),
    );
    expect(read.map(({ rows, isHidden }) => [rows[0]?.[0], isHidden])).toEqual([
      ['x', false],
      ['y', true],
      ['z', true],
    ]);
  });

  test('say which of their rows and columns are hidden, as far as they have any', async () => {
    const sheet = await sheetOf({
      columns: '<cols><col min="1" max="1" width="9"/><col min="2" max="16384" hidden="1"/></cols>',
      data:
        '<row r="0" hidden="1"/><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2" hidden="1"/>' +
        '<row r="3" hidden="true"><c r="A3"><v>3</v></c></row><row r="4" hidden="1"/>',
    });
    expect(sheet).toMatchObject({
      hiddenRows: [1, 2],
      hiddenColumns: [1, 2],
      rows: [
        [1, '', 2],
        ['', '', ''],
        [3, '', ''],
      ],
    });
  });

  test('that are one chart are passed over, wherever they stand', async () => {
    const parts = withChanged(
      workbookParts([{ name: 'Chart' }, { name: 'Table', rows: [['x']] }, { name: 'Old', state: 'hidden' }]),
      'xl/_rels/workbook.xml.rels',
      () => ({
        contents: relationsOf([
          relation(1, 'chartsheet', 'chartsheets/sheet1.xml'),
          relation(2, 'worksheet', 'worksheets/sheet2.xml'),
          relation(3, 'dialogsheet', 'dialogsheets/sheet1.xml'),
        ]),
      }),
    );
    expect(await sheetsOf(zipped(parts))).toMatchObject([{ name: 'Table', isHidden: false, rows: [['x']] }]);
  });
});
