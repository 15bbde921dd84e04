import { describe, expect, it } from 'vitest';
import { fieldsOf, mostRows, placeOf, rowsOf, type FieldForm } from '../../../../src/model/worksheet/form.ts';
import { openFile } from '../../../../src/model/worksheet/open-file.ts';
import { refusals } from '../../../../src/model/worksheet/opened.ts';
import { csvName, writeCsv } from '../../../../src/model/worksheet/sheet-csv.ts';
import { jsonName, writeJson } from '../../../../src/model/worksheet/sheet-json.ts';
import { formOf } from '../../../../src/model/worksheet/view.ts';
import { randomFrom, type Random } from '../../../mutations/random.ts';
import { everything, viewOf } from './support/form.ts';

const form = formOf(viewOf(everything));
const rounds = 300;

/** Texts that a file, a spreadsheet or a page could take for something else. */
const texts = [
  ...['<b>bold</b>', '<script>alert(1)</script>', '&amp;', '"quoted"', "'quoted'", '=1+1', "'=1+1", "''=1", '-1', '@x'],
  ...[
    'a,b',
    'a;b',
    '\ufeffmark',
    'é–“”',
    '🙂',
    '\u202eturned',
    ' spaces ',
    '1',
    'yes',
    'true',
    'null',
    '__proto__',
    '{}',
  ],
] as const;
const longTexts = [...texts, 'one\ntwo', '\n', '\n=1', 'x'.repeat(5000), '"\n,"'] as const;

function answerTo({ kind, options }: Pick<FieldForm, 'options'> & { kind: string }, random: Random): string {
  if (kind === 'rating' || kind === 'choice') return random.pick(options).id;
  if (kind === 'date') return random.pick(['2026-11-26', '1999-01-01', '2028-02-29']);
  if (kind === 'mark') return 'yes';
  return random.pick<string>(kind === 'text' ? longTexts : texts);
}

/** Answers as people might give them: some places are left empty, and some tables grow. */
function randomAnswers(random: Random): Map<string, string> {
  const answers = new Map<string, string>();
  const maybe = (place: string, text: string): void => {
    if (random.below(3) > 0) answers.set(place, text);
  };
  for (const field of fieldsOf(form)) {
    if (field.kind === 'marks') for (const { id } of field.options) maybe(placeOf(field.id, id), 'yes');
    else if (field.kind !== 'table') maybe(field.id, answerTo(field, random));
    else {
      const rows = [...rowsOf(field, new Map()), ...(field.rows.length > 0 ? [] : [{ id: '5', label: '5' }])];
      for (const row of rows)
        for (const column of field.columns) maybe(placeOf(field.id, row.id, column.id), answerTo(column, random));
    }
  }
  return answers;
}

const sorted = (answers: ReadonlyMap<string, string>) => [...answers].sort(([a], [b]) => (a < b ? -1 : 1));

function openedAs(name: string, text: string) {
  return openFile({ name, size: text.length, text }, form);
}

describe('a file opened again', () => {
  it('as JSON holds every sheet as it was', () => {
    const random = randomFrom(20261126);
    for (let round = 0; round < rounds; round += 1) {
      const sheets = ['Sheet 1', 'Grade 4, "our" team'].map((name) => ({ name, answers: randomAnswers(random) }));
      const opened = openedAs(jsonName(form), writeJson(form, sheets));
      expect(opened).toMatchObject({ leftOut: [], sheets: sheets.map(({ name }) => ({ name })) });
      if ('problem' in opened) throw new Error(opened.problem);
      expect(opened.sheets.map(({ answers }) => sorted(answers))).toEqual(sheets.map(({ answers }) => sorted(answers)));
    }
  });

  it('as CSV holds the sheet as it was, also with a mark of Unicode and other line ends', () => {
    const random = randomFrom(4);
    for (let round = 0; round < rounds; round += 1) {
      const answers = randomAnswers(random);
      const written = writeCsv(form, answers);
      const saved = random.pick([written, `\ufeff${written}`, written.replaceAll('\r\n', '\n')]);
      const opened = openedAs(csvName(form, 'Grade 4'), saved);
      if ('problem' in opened) throw new Error(opened.problem);
      expect(opened.leftOut).toEqual([]);
      expect(opened.sheets.map(({ name }) => name)).toEqual(['Grade 4']);
      expect(sorted(opened.sheets[0]?.answers ?? new Map())).toEqual(sorted(answers));
    }
  });

  it('holds a table of as many rows as it may have', () => {
    const answers = new Map([[placeOf('free', String(mostRows), 'when'), 'last']]);
    for (const [name, text] of [
      ['a.json', writeJson(form, [{ name: 'S', answers }])],
      ['a.csv', writeCsv(form, answers)],
    ] as const) {
      const opened = openedAs(name, text);
      expect('sheets' in opened && sorted(opened.sheets[0]?.answers ?? new Map()), name).toEqual(sorted(answers));
    }
  });
});

describe('a file for a spreadsheet', () => {
  it('has the words of the page, and ids where the words are not clear', () => {
    const given = { text: 'a', rating: 'in-part', choice: 'yes', marks_one: 'yes', fixed_sports_who: 'few' };
    expect(writeCsv(form, new Map(Object.entries(given)))).toBe(
      [
        'group,field,row,column,answer',
        'words,text,,,a',
        'choices,Rating,,,In part',
        'choices,Choice,,,yes',
        'choices,Marks,,,One',
        'Tables,Fixed,"Sports, and more",Who,Few',
        '',
      ].join('\r\n'),
    );
  });

  it('holds nothing that a spreadsheet would run', () => {
    const cells = writeCsv(
      form,
      new Map([
        ['line', '=1+1'],
        ['cost', '=cmd()'],
        ['marks_three', 'yes'],
      ]),
    );
    expect(cells).toContain(",A line,,,'=1+1");
    expect(cells).toContain(",'=Cost,,,'=cmd()");
    expect(cells).toContain(",Marks,,,'-Three");
  });

  it('may have been saved by a spreadsheet, which writes days in its own way', () => {
    const lines = ['group,field,row,column,answer', 'words,Day,,,11/6/2026', 'Tables,Free,1,By,1/26/2026', ',,,,'];
    const opened = openedAs('a.csv', lines.join('\r\n'));
    expect('sheets' in opened && [...(opened.sheets[0]?.answers ?? [])]).toEqual([
      ['day', '2026-11-06'],
      ['free_1_by', '2026-01-26'],
    ]);
    expect(openedAs('a.csv', `${lines[0] ?? ''}\r\nwords,Day,,,13/26/2026`)).toEqual({
      problem: refusals.unfit('Day'),
    });
  });

  it('may name answers by their ids, as an earlier version of the page did', () => {
    const opened = openedAs('a.csv', 'group,field,row,column,answer\nchoices,rating,,,in-full\n');
    expect('sheets' in opened && opened.sheets[0]?.answers.get('rating')).toBe('in-full');
  });
});
