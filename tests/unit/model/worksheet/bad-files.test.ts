import { describe, expect, it } from 'vitest';
import { openFile } from '../../../../src/model/worksheet/open-file.ts';
import { largestFile, refusals, type Opened } from '../../../../src/model/worksheet/opened.ts';
import { writeJson } from '../../../../src/model/worksheet/sheet-json.ts';
import { formOf } from '../../../../src/model/worksheet/view.ts';
import { everything, viewOf } from './support/form.ts';

const form = formOf(viewOf(everything));

function open(text: string, name = 'sheet.json', size = text.length): Opened {
  return openFile({ name, size, text }, form);
}

/** A file as the site writes it, with something changed. */
function json(more: object): string {
  const written = JSON.parse(writeJson(form, [{ name: 'S', answers: new Map([['line', 'x']]) }])) as object;
  return JSON.stringify({ ...written, ...more });
}

const sheets = (answers: object) => ({ sheets: [{ name: 'S', answers }] });
const csv = (...lines: readonly string[]) => ['group,field,row,column,answer', ...lines].join('\n');

describe('a file that is refused', () => {
  it.each([
    ['a text', 'Dear colleague', 'letter.txt', refusals.notASheet],
    ['a picture', '\ufffdPNG\r\n\u001a\u0000', 'x.png', refusals.notASheet],
    ['nothing', '', 'empty.csv', refusals.notASheet],
    ['another table', 'name,year\na,2020\n', 'table.csv', refusals.notASheet],
    ['other JSON', '{"name":"package"}', 'package.json', refusals.notASheet],
    ['a JSON list', '[1,2]', 'list.json', refusals.notASheet],
    ['JSON that breaks off', json({}).slice(0, 60), 'sheet.json', refusals.broken],
    ['no JSON in a JSON file', 'hello', 'sheet.json', refusals.broken],
    ['CSV that breaks off', csv('Words,A line,,,"open'), 'sheet.csv', refusals.broken],
    ['CSV with a cell too few', csv('Words,A line,,x'), 'sheet.csv', refusals.broken],
    ['another version', json({ version: 2 }), 'sheet.json', refusals.otherVersion],
    ['a version in words', json({ version: '1' }), 'sheet.json', refusals.otherVersion],
    ['another page', json({ tool: 'lenses/other', title: 'Other' }), 'sheet.json', refusals.otherTool('Other')],
    ['no sheet', json({ sheets: [] }), 'sheet.json', refusals.broken],
    ['no list of sheets', json({ sheets: { name: 'S' } }), 'sheet.json', refusals.broken],
    ['a sheet without answers', json({ sheets: [{ name: 'S' }] }), 'sheet.json', refusals.broken],
    ['a sheet without a name', json({ sheets: [{ answers: {} }] }), 'sheet.json', refusals.broken],
  ])('holds %s', (_, text, name, problem) => {
    expect(open(text, name)).toEqual({ problem });
  });

  it('is larger than a sheet can be', () => {
    expect(open('', 'sheet.json', largestFile + 1)).toEqual({ problem: refusals.tooLarge });
    expect(open(json({}), 'sheet.json', largestFile)).toMatchObject({ sheets: [{ name: 'S' }] });
  });

  it('has more sheets than anyone fills in', () => {
    const many = Array.from({ length: 201 }, (_, index) => ({ name: `S ${index}`, answers: {} }));
    expect(open(json({ sheets: many }))).toEqual({ problem: refusals.tooMany });
  });

  it.each([
    ['a number for a text', { line: 5 }, 'A line'],
    ['a list for a text', { text: ['a'] }, 'The same'],
    ['two lines in one line', { line: 'a\nb' }, 'A line'],
    ['a day that does not exist', { day: '2026-02-30' }, 'Day'],
    ['a level that is not there', { rating: 'superb' }, 'Rating'],
    ['an answer that is not there', { choice: 'constructor' }, 'Choice'],
    ['a mark that is not there', { marks: ['one', 'nine'] }, 'Marks'],
    ['a text for marks', { marks: 'one' }, 'Marks'],
    ['a row that is not there', { fixed: { music: { who: 'most' } } }, 'Fixed'],
    ['a column that is not there', { fixed: { arts: { where: 'most' } } }, 'Fixed'],
    ['a list for fixed rows', { fixed: [{ who: 'most' }] }, 'Fixed'],
    ['a mark that is not true', { fixed: { arts: { seen: 'yes' } } }, 'Fixed'],
    ['rows by name for free rows', { free: { one: { when: 'a' } } }, 'Free'],
    ['a row that is no row', { free: [null] }, 'Free'],
    ['more rows than a table has', { free: Array.from({ length: 201 }, () => ({})) }, 'Free'],
  ])('has %s', (_, answers, label) => {
    expect(open(json(sheets(answers)))).toEqual({ problem: refusals.unfit(label) });
  });

  it.each([
    ['two answers to one question', ['words,A line,,,a', 'words,A line,,,b'], 'A line'],
    ['an answer that is not there', ['choices,Rating,,,superb'], 'Rating'],
    ['a row where there is none', ['choices,Rating,1,,In full'], 'Rating'],
    ['a column that is not there', ['Tables,Free,1,Where,a'], 'Free'],
    ['a row that is no number', ['Tables,Free,first,When,a'], 'Free'],
    ['a row beyond the last', ['Tables,Free,9999999,When,a'], 'Free'],
    ['one cell twice', ['Tables,Free,1,When,a', 'Tables,Free,1,When,b'], 'Free'],
    ['a mark that is none', ['Tables,Free,1,Done,perhaps'], 'Free'],
  ])('as CSV has %s', (_, lines, label) => {
    expect(open(csv(...lines), 'sheet.csv')).toEqual({ problem: refusals.unfit(label) });
  });

  it('says so in plain sentences that say what became of it', () => {
    const all = [...Object.values(refusals)].map((refusal) => (typeof refusal === 'string' ? refusal : refusal('X')));
    for (const sentence of all) {
      expect(sentence).toContain('Nothing was opened, and nothing was changed.');
      expect(sentence).not.toMatch(/invalid|please|sorry|oops/i);
    }
  });
});

describe('answers to questions the page no longer asks', () => {
  it('are left out and named, and the rest is opened', () => {
    expect(open(json(sheets({ line: 'x', gone: 'y' })))).toMatchObject({
      sheets: [{ answers: new Map([['line', 'x']]) }],
      leftOut: ['gone'],
    });
    expect(open(csv('words,A line,,,x', 'Words,Gone,,,y'), 'sheet.csv')).toMatchObject({
      sheets: [{ answers: new Map([['line', 'x']]) }],
      leftOut: ['Gone'],
    });
  });

  it('cannot be all there is', () => {
    const problem = refusals.otherTool('it has none of the questions here');
    expect(open(csv('Words,Gone,,,y'), 'sheet.csv')).toEqual({ problem });
  });

  it('may have names that objects have by themselves', () => {
    const text = json({}).replace('"line":"x"', '"__proto__":"y","constructor":"z"');
    expect(open(text)).toMatchObject({ leftOut: ['__proto__', 'constructor'], sheets: [{ answers: new Map() }] });
  });
});
