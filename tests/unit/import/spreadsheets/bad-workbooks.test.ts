import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ImportProblem } from '../../../../src/import/problem.ts';
import { limits } from '../../../../src/import/spreadsheets/limits.ts';
import { readSpreadsheet } from '../../../../src/import/spreadsheets/read.ts';
import { randomFrom } from '../../../mutations/random.ts';
import { damaged, locked, refusal, sentenceAfter, tooLarge } from '../support/refusal.ts';
import {
  oneSheet,
  relation,
  relationsOf,
  withChanged,
  workbook,
  workbookParts,
  type SheetParts,
} from '../support/workbook.ts';
import { zipped, type Part } from '../support/zipped.ts';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const plain: SheetParts = {
  rows: [
    ['Use', '2019-20'],
    ['Coaching', 1200],
  ],
  merges: ['A1:B1'],
};

/** A workbook of one sheet, of which a part is changed. */
function changed(path: string, change: (part: Part) => Partial<Part>): Uint8Array {
  return zipped(withChanged(workbookParts([plain]), path, change));
}

/** A workbook whose sheet is changed. */
function changedSheet(change: (part: Part) => Partial<Part>): Uint8Array {
  return changed('xl/worksheets/sheet1.xml', change);
}

/** A workbook whose tabs and relations are these, beside so many sheets. */
function related(sheets: readonly SheetParts[], tabs: readonly string[], relations: readonly string[]): Uint8Array {
  const parts = withChanged(workbookParts(sheets), 'xl/_rels/workbook.xml.rels', () => ({
    contents: relationsOf(relations),
  }));
  return zipped(
    withChanged(parts, 'xl/workbook.xml', () => ({
      contents: `<workbook xmlns:r="r"><sheets>${tabs.join('')}</sheets></workbook>`,
    })),
  );
}

const empty = 'has no cell with anything in it: choose another file.';

const first = relation(1, 'worksheet', 'worksheets/sheet1.xml');

/** Numbers from 0 up to a limit, each written by a function. */
function many(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('');
}

describe('a file of another kind is told for what it is', () => {
  const page =
    'is a web page, whatever its name says: open it in a spreadsheet program, save it as .xlsx, and choose that file.';
  const xml =
    'is an XML file, whatever its name says: open it in a spreadsheet program, save it as .xlsx, and choose that file.';
  const picture = 'is a picture: a table is read from .xlsx or .csv, or from cells you paste.';
  const old = 'is a file of an old Office program (.xls): open it, save it as .xlsx or .csv, and choose that file.';
  const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

  test.each([
    ['empty.xlsx', '', 'is empty: choose a file that holds a table.'],
    ['a.pdf', '%PDF-1.7\n', 'is a PDF: save the table as .xlsx or .csv, or copy its cells and paste them.'],
    ['a.csv', '\x89PNG\r\n\x1a\n', picture],
    ['a.jpg', '\xff\xd8\xff\xe0', picture],
    ['a.gif', 'GIF89a', picture],
    ['old.xls', `${ole}W\0o\0r\0k\0b\0o\0o\0k\0`, old],
    ['locked.xlsx', `${ole}${'\0'.repeat(20_000)}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`, locked],
    ['report.xls', '  \r\n<HTML><body><table>', page],
    ['report.csv', '\xef\xbb\xbf<!DOCTYPE html>', page],
    ['report.xls', '<table><tr><td>Use</td></tr></table>', page],
    ['report.xls', '\xff\xfe<\0h\0t\0m\0l\0>\0', page],
    ['report.xls', '<?xml version="1.0"?><Workbook>', xml],
    ['report.csv', '\xef\xbb\xbf<?xml version="1.0"?>', xml],
    ['report.xls', '\xfe\xff\0<\0?\0x\0m\0l\0 ', xml],
  ])('%s (%#)', async (name, contents, sentence) => {
    expect(await refusal(latin(contents), name)).toBe(sentence);
  });

  test('a file that gzip packed', async () => {
    expect(await refusal(gzipSync('a,b\n1,2\n'), 'a.csv.gz')).toBe(
      'is compressed: unpack it and choose the file in it.',
    );
  });

  const nothing = 'holds no workbook: unpack it, and choose the .xlsx or .csv file in it.';
  test.each([
    [
      'a.ods',
      'content.xml',
      'is an OpenDocument file (.ods): open it, save it as .xlsx or .csv, and choose that file.',
    ],
    [
      'a.xlsb',
      'xl/workbook.bin',
      'is a binary workbook (.xlsb): open it, save it as .xlsx or .csv, and choose that file.',
    ],
    ['a.numbers', 'Index/Document.iwa', 'is a Numbers file: open it, save it as .xlsx or .csv, and choose that file.'],
    ['a.numbers', 'Index.zip', 'is a Numbers file: open it, save it as .xlsx or .csv, and choose that file.'],
    ['a.docx', 'word/document.xml', 'is a Word document: copy the cells of its table and paste them.'],
    ['a.zip', 'budget.csv', nothing],
    ['a.zip', 'folder/a.xlsx', nothing],
    ['a.pptx', 'ppt/presentation.xml', nothing],
  ])('%s, a zip file that holds %s', async (name, path, sentence) => {
    const parts = [
      { path: '[Content_Types].xml', contents: '<Types/>' },
      { path, contents: 'x' },
    ];
    expect(await refusal(zipped(parts), name)).toBe(sentence);
  });

  test('a zip file that holds nothing', async () => {
    expect(await refusal(zipped([]), 'a.zip')).toBe(nothing);
  });
});

describe('a workbook that lies is damaged', () => {
  test.each([
    ['a smaller size than the part has', { size: 10 }],
    ['one byte less than the part has', { size: Buffer.byteLength(sheetText()) - 1 }],
    ['a larger size than the part has', { size: 5_000 }],
    ['less than the part is packed in', { packed: 20 }],
    ['more than the part is packed in', { packed: 900 }],
    ['more than there is', { packed: 4_000_000 }],
    ['another checksum', { checksum: 1 }],
    ['no checksum', { checksum: 0 }],
  ])('by %s', async (_, says) => {
    expect(await refusal(changedSheet(() => ({ says })))).toBe(damaged);
    expect(await refusal(changedSheet(() => ({ says, isStored: true })))).toBe(damaged);
  });

  test('by naming parts that are not there', async () => {
    for (const path of ['_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet1.xml'])
      expect(await refusal(changed(path, () => ({ path: 'xl/worksheets/other.xml' }))), path).toBe(damaged);
    const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const parts = workbookParts([{ data: sheet }], { strings: ['<t>x</t>'] });
    expect(await refusal(zipped(parts.filter(({ path }) => path !== 'xl/sharedStrings.xml')))).toBe(damaged);
  });

  test('by tabs that lead nowhere', async () => {
    const tabs = ['<sheet name="A" r:id="rId1"/>', '<sheet name="B" r:id="rId2"/>'];
    expect(await refusal(related([plain], tabs, [first]))).toBe(damaged);
    expect(await refusal(related([plain], ['<sheet name="A"/>'], [first]))).toBe(damaged);
  });

  test.each([
    ['<worksheet><sheetData><row r="1"><c r="A1', damaged],
    ['<worksheet><sheetData>', empty],
    ['\0\x01', empty],
    ['', empty],
  ])('by parts that are no XML: %j', async (contents, sentence) => {
    expect(await refusal(changedSheet(() => ({ contents })))).toBe(sentence);
    expect(await refusal(changed('xl/_rels/workbook.xml.rels', () => ({ contents })))).toBe(damaged);
    expect(await refusal(changed('_rels/.rels', () => ({ contents })))).toBe(damaged);
  });

  test.each(['A0', '5', 'A', 'A1.5', 'XFE1', 'é1', '-A1', 'A-1', 'A1:B2', 'A1e999'])(
    'by a cell at %j, where none can be',
    async (place) => {
      expect(await refusal(oneSheet(`<row r="1"><c r="${place}"><v>1</v></c></row>`))).toBe(damaged);
    },
  );

  test('by a row that has no number for its place', async () => {
    expect(await refusal(oneSheet('<row r="x"><c><v>1</v></c></row>'))).toBe(damaged);
  });

  test.each([[['A1:B2', 'B2:C3']], [['A1:A2', 'A1:A2']], [['A1:XFD1048576', 'C3']], [['A:B']], [['A0:B1']], [['x']]])(
    'by merged cells that overlap, or are none: %j',
    async (merges) => {
      const rows = Array.from({ length: 5 }, () => [1, 2, 3, 4, 5]);
      expect(await refusal(workbook({ rows, merges }))).toBe(damaged);
    },
  );
});

function sheetText(): string {
  return String(workbookParts([plain]).find(({ path }) => path === 'xl/worksheets/sheet1.xml')?.contents);
}

describe('a workbook that was cut off', () => {
  const whole = zipped(workbookParts([plain, plain], { strings: ['<t>x</t>'], looks: [14] }));

  test('is damaged, wherever it was', async () => {
    for (let length = 4; length < whole.length; length += 1)
      expect(await refusal(whole.subarray(0, length)), `cut off at ${length}`).toBe(damaged);
  });

  test('is damaged where its middle or its beginning is lost', async () => {
    const directory = Buffer.from(whole).indexOf('PK\x01\x02');
    for (let from = 4; from + 60 < whole.length - 22; from += 7) {
      const sentence = await refusal(Buffer.concat([whole.subarray(0, from), whole.subarray(from + 60)]));
      // What is left of the directory may say anything.
      if (from + 60 < directory) expect(sentence, `lost from ${from}`).toBe(damaged);
    }
  });
});

describe('a workbook', () => {
  test('whose parts are locked says so', async () => {
    expect(await refusal(changedSheet(() => ({ says: { flags: 1 } })))).toBe(locked);
  });

  test('without cells says so', async () => {
    expect(await refusal(workbook({ rows: [[null, '  ', '']] }, { rows: [] }))).toBe(empty);
    expect(await refusal(oneSheet('<row r="9"><c r="C9" s="1"/></row>'))).toBe(empty);
    expect(await refusal(related([plain], ['<sheet name="A" r:id="rId1"/>'], [relation(1, 'chartsheet', 'c')]))).toBe(
      empty,
    );
  });
});

/** Files that were made to fill the memory, or to take hours, and what their owners are told. */
const bombs: readonly (readonly [by: string, make: () => Uint8Array, sentence: string])[] = [
  [
    'a part that unpacks to hundreds of times its size',
    () => changedSheet(() => ({ contents: ' '.repeat(5_000_000) })),
    tooLarge('has a part that gets 250 times larger or more when it is unpacked'),
  ],
  [
    'a part that unpacks to 60 MB, of which the directory tells 900 KB',
    () => changedSheet(() => ({ contents: Buffer.alloc(60_000_000, ' '), says: { size: 900_000 } })),
    damaged,
  ],
  [
    'parts that are too large together',
    () =>
      zipped(
        workbookParts([plain, plain, plain]).map((part) =>
          part.path.includes('worksheets/') ? { ...part, says: { size: 14e6, packed: 1e6 } } : part,
        ),
      ),
    tooLarge('unpacks to 42 MB'),
  ],
  [
    'a part of 4 GB, as the directory says',
    () => changedSheet(() => ({ says: { size: 0xffffffff, packed: 0xffffffff } })),
    tooLarge('unpacks to 4,295 MB'),
  ],
  [
    'too many parts',
    () => zipped(Array.from({ length: limits.parts + 1 }, (_, index) => ({ path: `${index}.xml`, contents: '' }))),
    tooLarge('is packed from 2001 parts or more'),
  ],
  ['its own size', () => new Uint8Array(limits.fileBytes + 1), tooLarge('is larger than 10 MB')],
  [
    'a cell in the last corner of a sheet',
    () => oneSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    tooLarge('has a sheet that reaches to cell XFD1048576'),
  ],
  [
    'a far cell in a row without a number',
    () => oneSheet(`${'<row/>'.repeat(60)}<row><c r="XFD61"/></row>`),
    tooLarge('has a sheet that reaches to cell XFD61'),
  ],
  [
    'cells without places in a far row',
    () => oneSheet('<row r="1000000"><c r=""/><c/></row>'),
    tooLarge('has a sheet that reaches to cell B1000000'),
  ],
  [
    'a far cell whose name only the reader sees',
    () => oneSheet('<row r="1000"><a/b:c r="XFD1000"><v>1</v></a/b:c></row>'),
    tooLarge('has a sheet that reaches to cell XFD1000'),
  ],
  [
    'a far cell whose place only the reader sees',
    () => oneSheet('<row r="1"><c r=XFD\u00a01000 ><v>1</v></c></row>'),
    tooLarge('has a sheet that reaches to cell XFD1000'),
  ],
  [
    'a far cell whose place is escaped',
    () => oneSheet('<row r="1"><c x=" r=\'" r="&#88;FD&#x31;000" y="\'"><v>1</v></c></row>'),
    tooLarge('has a sheet that reaches to cell XFD1000'),
  ],
  [
    'sheets that have too many cells together',
    () => workbook(...Array.from({ length: 3 }, () => ({ data: '<row r="2000"><c r="CV2000"><v>1</v></c></row>' }))),
    tooLarge('has more than 500,000 cells'),
  ],
  [
    'too many tags',
    () => changedSheet(() => ({ contents: '<a/>'.repeat(limits.tags + 1), isStored: true })),
    tooLarge('has more than 1,000,000 tags'),
  ],
  [
    'too many tags in the list of its sheets',
    () => changed('xl/workbook.xml', () => ({ contents: '<sheet>'.repeat(limits.tags + 1), isStored: true })),
    tooLarge('has more than 1,000,000 tags'),
  ],
  [
    'a tag with millions of attributes',
    () =>
      changedSheet(() => ({
        contents: `<worksheet${many(2_000_001, (at) => ` ${(at % 1000).toString(36)}`)}></worksheet>`,
      })),
    tooLarge('has more than 2,000,000 attributes'),
  ],
  [
    'more spans of columns than a sheet has',
    () =>
      workbook({ ...plain, columns: `<cols>${many(1001, (at) => `<col min="${at + 1}" max="${at + 1}"/>`)}</cols>` }),
    damaged,
  ],
  [
    'spans of columns that only the reader sees',
    () => workbook({ ...plain, columns: `<cols>${'<x\u00a0:col min="1" max="16384"/>'.repeat(1001)}</cols>` }),
    damaged,
  ],
  [
    'sheets that say something of all their columns, one after another',
    () =>
      workbook(
        ...Array.from({ length: 130 }, () => ({ columns: '<cols><col min="99999" max="99999" hidden="1"/></cols>' })),
      ),
    tooLarge('has more than 2,000,000 columns'),
  ],
  [
    'a sheet that many tabs name',
    () =>
      related(
        [plain],
        Array.from({ length: 200 }, () => '<sheet name="A" r:id="rId1"/>'),
        [first],
      ),
    damaged,
  ],
  [
    'a sheet that many relations name, each in another way',
    () =>
      related(
        [plain],
        Array.from({ length: 4 }, (_, index) => `<sheet name="A" r:id="rId${index + 1}"/>`),
        [
          'worksheets/sheet1.xml',
          '/xl/worksheets/sheet1.xml',
          './worksheets//sheet1.xml',
          'worksheets/sheet&#49;.xml',
        ].map((target, index) => relation(index + 1, 'worksheet', target)),
      ),
    damaged,
  ],
  [
    'a text on how numbers look that is looked through for each of them',
    () => {
      const data = many(20_000, (at) => `<row><c s="0"><v>${at}</v></c></row>`);
      return oneSheet(data, { looks: [many(20_000, (at) => `${at}#`)] });
    },
    damaged,
  ],
  [
    'a cell with too many letters',
    () => workbook({ rows: [['x'.repeat(limits.lettersInCell + 1)]] }),
    tooLarge('has a cell with more than 32,767 letters'),
  ],
  [
    'a long text that many cells share',
    () => oneSheet('<row><c t="s"><v>0</v></c></row>'.repeat(1_000), { strings: [`<t>${'x'.repeat(30_000)}</t>`] }),
    tooLarge('has more than 20,000,000 letters'),
  ],
];

describe('a workbook that would fill the memory or take hours is refused', () => {
  test.each(bombs)('for %s', async (_, make, sentence) => {
    const bytes = make();
    const before = process.resourceUsage().maxRSS;
    expect(await refusal(bytes)).toBe(sentence);
    // In KB. What these files are made for is gigabytes, and hours, which no test is given.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(200_000);
  });

  test('but not what a large table needs', async () => {
    const data = many(10_000, (row) => `<row>${many(10, (at) => `<c><v>${row + at}</v></c>`)}</row>`);
    const columns = `<cols>${many(1000, (at) => `<col min="${at + 1}" max="${at + 1}"/>`)}</cols>`;
    const read = await readSpreadsheet({ name: 'a.xlsx', bytes: workbook({ data, columns }) });
    expect(read.sheets[0]?.rows).toHaveLength(10_000);
  });

  test('nor is anything followed that hucre would follow again and again', async () => {
    const caches = '<pivotCaches>' + '<pivotCache cacheId="1" r:id="rId2"/>'.repeat(2_000) + '</pivotCaches>';
    const parts = withChanged(workbookParts([plain]), 'xl/workbook.xml', ({ contents }) => ({
      contents: String(contents).replace('</workbook>', `${caches}</workbook>`),
    }));
    const cache = {
      path: 'xl/cache.xml',
      contents: `<pivotCacheDefinition>${many(50_000, (at) => `<x a="${at}"/>`)}</pivotCacheDefinition>`,
    };
    const relations = relationsOf([first, relation(2, 'pivotCacheDefinition', 'cache.xml')]);
    const bytes = zipped([...withChanged(parts, 'xl/_rels/workbook.xml.rels', () => ({ contents: relations })), cache]);
    expect((await readSpreadsheet({ name: 'a.xlsx', bytes })).sheets).toHaveLength(1);
  });
});

describe('a workbook in which any one byte was changed is read, or refused in a sentence', () => {
  const parts = workbookParts(
    [plain, { state: 'hidden', data: '<row r="1"><c r="B1" s="0"><v>44013</v></c><c t="s"><v>0</v></c></row>' }],
    { strings: ['<t>x &amp; y</t>', '<r><t>z</t></r>'], looks: [14] },
  );

  /** Whether it was read. */
  async function isRead(bytes: Uint8Array): Promise<boolean> {
    const error: unknown = await readSpreadsheet({ name: 'a.xlsx', bytes }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined) sentenceAfter('a.xlsx', error);
    return error === undefined;
  }

  /** A copy in which one byte is another, the same in every run. */
  function mutated(bytes: Uint8Array, { below }: ReturnType<typeof randomFrom>): Uint8Array {
    const copy = Uint8Array.from(bytes);
    const at = below(copy.length);
    copy[at] = ((copy[at] ?? 0) + 1 + below(255)) % 256;
    return copy;
  }

  test('in the file as it lies on the disk', async () => {
    const [whole, random, read] = [zipped(parts), randomFrom(20261126), { yes: 0, no: 0 }];
    for (let round = 0; round < 500; round += 1) read[(await isRead(mutated(whole, random))) ? 'yes' : 'no'] += 1;
    expect(read.yes).toBeGreaterThan(20);
    expect(read.no).toBeGreaterThan(200);
  });

  test('in a part before it was packed, so that nothing shows it', async () => {
    const [random, read] = [randomFrom(20261127), { yes: 0, no: 0 }];
    for (let round = 0; round < 500; round += 1) {
      const { path } = random.pick(parts);
      const bytes = zipped(
        withChanged(parts, path, ({ contents }) => ({ contents: mutated(Buffer.from(contents), random) })),
      );
      read[(await isRead(bytes)) ? 'yes' : 'no'] += 1;
    }
    expect(read.yes).toBeGreaterThan(100);
    expect(read.no).toBeGreaterThan(50);
  });
});

test('what stops the reading is kept as the cause, for those who look for it', async () => {
  const error: unknown = await readSpreadsheet({
    name: 'a.xlsx',
    bytes: changedSheet(() => ({ contents: '<worksheet' })),
  }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ImportProblem);
  expect((error as ImportProblem).cause).toBeInstanceOf(Error);
});
