import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordFile } from '../../../src/documents/word/word-file.ts';
import { chartPicture } from '../../../src/integrations/chart-picture.ts';
import type { Block, Cell, PlanDocument, TableBlock } from '../../../src/model/plans/document/blocks.ts';
import { planDocument } from '../../../src/model/plans/document/document.ts';
import { planIn } from '../model/plans/support.ts';
import { editedPlan } from '../support/plans.ts';
import { readWord } from './support/read-word.ts';

const awkward = 'Tom & “Jerry” use 8" <b>bold</b> words';
const link = 'contact: { office: Office of Learning, link: "https://b.example/?a=1&b=2$&" }';
const files = editedPlan(
  'statement: Teachers use the materials every day.',
  'statement: "Tom & \\"Jerry\\" use 8\\" <b>bold</b> words [@atlas-2021, p. 9]."\n    specific: "One line.\\nAnother line."',
  editedPlan('contact: { office: Office of Learning }', link),
);
const { entry, context } = planIn(files);
const model = planDocument(entry, context);
const file = await wordFile(model, chartPicture);
const read = await readWord(file);
const parts = unzipSync(file);
const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

function blocks<Kind extends Block['kind']>(kind: Kind, of: PlanDocument = model) {
  return of.blocks.filter((block): block is Extract<Block, { readonly kind: Kind }> => block.kind === kind);
}

/** A cell as it reads, a line for each paragraph. */
function cellText(cell: Cell): string {
  return cell
    .map((text) => text.map((run) => (run.kind === 'words' ? run.words : run.numbers.join(', '))).join(''))
    .join('\n');
}

function cellsOf({ columns, rows }: TableBlock): readonly (readonly string[])[] {
  return [columns, ...rows.map((row) => row.map(cellText))];
}

describe('a plan as a Word file, read by somebody else', () => {
  test('has the headings of the document in their order and levels, and no others', () => {
    expect(read.headings).toEqual(blocks('heading').map(({ level, text }) => ({ level, text })));
    expect(new Set(read.headings.map(({ level }) => level))).toEqual(new Set([1, 2, 3, 4]));
  });

  test('has every table with its rows and columns, and one row that is marked as its head', () => {
    expect(read.tables.map(({ rows }) => rows)).toEqual(blocks('table').map(cellsOf));
    expect(read.tables.map(({ headRows }) => headRows)).toEqual(read.tables.map(() => 1));
    for (const { rows } of read.tables) expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  test('has every picture with the words that stand for it', () => {
    expect(read.pictures).toEqual(blocks('picture').map(({ alternative }) => alternative));
    expect(read.pictures[0]).toBe(
      'Chart: teachers who use them daily (fictional). Percent of teachers: baseline 40% on May 1, 2021; newest number not reported; target 90% on May 1, 2023.',
    );
  });

  test('has lists that are lists, and the notes as the last of them', () => {
    const items = [
      ...blocks('list').flatMap(({ items: each }) => each),
      ...blocks('notes').flatMap(({ items: each }) => each),
    ];
    expect(read.items).toHaveLength(items.length);
    expect(read.items.slice(-blocks('notes').flatMap(({ items: each }) => each).length)).toEqual([
      'Atlas of districts (fictional source), p. 4.',
      'Atlas of districts (fictional source), p. 9.',
      'Atlas of districts (fictional source), p. 27.',
    ]);
  });

  test('says that it is made up, and that it is no legal advice', () => {
    expect(read.text).toContain('Fictional. Made up for illustration.');
    expect(read.text).toContain('It is a reading aid, not legal advice.');
    expect(xml('word/header1.xml')).toContain('Riverbend learns · Fictional');
  });

  test('keeps signs that files are written with, and line breaks', () => {
    expect(read.headings.map(({ text }) => text)).toContain(`Goal 1: ${awkward}.`);
    expect(read.text).toContain('Specific: One line.\nAnother line.');
  });
});

describe('inside the file', () => {
  test('rows are whole on one page, and the head of a table comes again on the next', () => {
    const document = xml('word/document.xml');
    const count = (part: string): number => document.split(part).length - 1;
    expect(count('<w:tblHeader/>')).toBe(blocks('table').length);
    expect(count('<w:cantSplit/>')).toBe(count('<w:tr>'));
  });

  test('the language, the title and the author are said, and days come from the plan', () => {
    expect(xml('word/styles.xml')).toContain('<w:lang w:val="en-US"/>');
    const core = xml('docProps/core.xml');
    expect(core).toContain('<dc:title>Riverbend learns</dc:title>');
    expect(core).toContain('<dc:creator>Riverbend Unified</dc:creator>');
    expect(core).toContain('<dc:language>en-US</dc:language>');
    expect(core).toContain('2021-08-18T00:00:00Z</dcterms:created>');
    expect(core).toContain('2026-11-01T00:00:00Z</dcterms:modified>');
  });

  test('the sheet is the one of the site, with the number of each page', async () => {
    expect(xml('word/document.xml')).toContain('<w:pgSz w:w="12240" w:h="15840"');
    expect(xml('word/footer1.xml')).toContain('NUMPAGES');
    const european = unzipSync(await wordFile({ ...model, paper: 'A4' }, chartPicture));
    expect(strFromU8(european['word/document.xml'] ?? new Uint8Array())).toContain('<w:pgSz w:w="11906" w:h="16838"');
  });

  test('every link leads to an address, and every number of a note to its note', () => {
    const document = xml('word/document.xml');
    const ids = [...document.matchAll(/<w:hyperlink[^>]* r:id="(\w+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(1);
    const relations = xml('word/_rels/document.xml.rels').split('/>');
    expect(relations.find((each) => each.includes(`Id="${ids[0] ?? ''}"`))).toContain(
      'Target="https://b.example/?a=1&amp;b=2$&amp;"',
    );
    const anchors = new Set([...document.matchAll(/ w:anchor="([^"]+)"/g)].map(([, name]) => name));
    const places = new Set([...document.matchAll(/<w:bookmarkStart[^>]* w:name="([^"]+)"/g)].map(([, name]) => name));
    expect(anchors).toEqual(places);
  });
});

test('the same plan gives the same bytes, whatever was written before', async () => {
  expect(Buffer.compare(await wordFile(model, chartPicture), file)).toBe(0);
});

test('a long plan is written in pieces, with every list, link and picture in its place', async () => {
  const copies = 9;
  expect(copies * model.blocks.length).toBeGreaterThan(2 * 300);
  const long = { ...model, blocks: Array.from({ length: copies }, () => model.blocks).flat() };
  const bytes = await wordFile(long, chartPicture);
  const whole = await readWord(bytes);
  expect(whole.headings).toHaveLength(copies * read.headings.length);
  expect(whole.tables).toEqual(Array.from({ length: copies }, () => read.tables).flat());
  expect(whole.pictures).toEqual(Array.from({ length: copies }, () => read.pictures).flat());
  expect(whole.items).toEqual(Array.from({ length: copies }, () => read.items).flat());
  const inside = unzipSync(bytes);
  const document = strFromU8(inside['word/document.xml'] ?? new Uint8Array());
  const relations = strFromU8(inside['word/_rels/document.xml.rels'] ?? new Uint8Array());
  const ids = [...document.matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id = '']) => id);
  expect(ids.filter((id) => relations.split(` Id="${id}"`).length !== 2)).toEqual([]);
  const numbers = [...document.matchAll(/<(?:w:bookmarkStart[^>]*? w:id|wp:docPr id)="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('characters that no Word file may have are left out', async () => {
  const title = 'A\u0001b\ud800c\u000b';
  const odd = await wordFile({ ...model, title, blocks: [{ kind: 'heading', level: 1, text: title }] }, chartPicture);
  expect((await readWord(odd)).headings).toEqual([{ level: 1, text: 'Ab\ufffdc' }]);
});

test('a document that ends with a table has a paragraph after it', async () => {
  const table: Block = { kind: 'table', caption: 'One', columns: ['A'], rows: [[[[{ kind: 'words', words: 'b' }]]]] };
  const inside = unzipSync(await wordFile({ ...model, blocks: [table] }, chartPicture));
  expect(strFromU8(inside['word/document.xml'] ?? new Uint8Array())).toMatch(/<\/w:tbl><w:p\/?>/);
});
