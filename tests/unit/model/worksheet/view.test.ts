import { describe, expect, it } from 'vitest';
import { lensPage } from '../../../../src/model/lenses/page.ts';
import { Notes } from '../../../../src/model/notes.ts';
import { fieldsOf } from '../../../../src/model/worksheet/form.ts';
import { formOf, worksheetView } from '../../../../src/model/worksheet/view.ts';
import { lensSchema } from '../../../../src/schemas/lenses.ts';
import { frameworkEntry, standardEntry } from '../standards/support/entries.ts';
import { contextOf, sourceEntry } from '../support/context.ts';
import { viewOf } from './support/form.ts';

const parts = [
  {
    id: 'time',
    title: 'Time',
    text: ['Time to learn [@study, p. 1].', 'More.'],
    question: 'When?',
    practices: ['Begin.'],
  },
  { id: 'trust', title: 'Trust', text: ['Trust.'] },
];
const questions = [
  { label: 'In action', text: 'What do we see [@study, p. 2]?', origin: 'source' },
  { text: 'What is missing?', origin: 'site' },
];
const context = contextOf({
  sources: [sourceEntry('study')],
  frameworks: [frameworkEntry('model', { kind: 'model', status: undefined, parts }), frameworkEntry('old')],
  standards: [
    standardEntry('old-second', 2, { questions }),
    standardEntry('old-first', 1, { questions: questions.slice(1) }),
    standardEntry('other', 1, { framework: 'new' }),
  ],
});

function lens(more: object) {
  const given = { title: 'Mine', summary: 'S.', reviewed: '2026-11-01' };
  return { collection: 'lenses' as const, id: 'mine', data: lensSchema.parse({ ...given, ...more }), prose: undefined };
}

function sheetOf(more: object) {
  const notes = new Notes(context);
  return { sheet: worksheetView(lens(more), notes, context), notes };
}

const summary = (more: object) =>
  sheetOf(more).sheet?.groups.map(({ id, label, fields }) => [
    ...[id, label],
    fields.map((field) => `${field.id}: ${field.label} (${field.kind})`),
  ]);

describe('a sheet made from a set of standards', () => {
  const from = { framework: 'old', levels: ['No', 'Yes'], notes: 'What shows it?' };

  it('has a part for each standard, in their order, with its questions, a rating and a note', () => {
    expect(summary({ from })).toEqual([
      [
        'old-first',
        'Standard old-first',
        ['old-first-rating: Rating (rating)', 'old-first-question-1: Question (text)', 'old-first-notes: Notes (text)'],
      ],
      [
        'old-second',
        'Standard old-second',
        [
          'old-second-rating: Rating (rating)',
          'old-second-question-1: In action (text)',
          'old-second-question-2: Question 2 (text)',
          'old-second-notes: Notes (text)',
        ],
      ],
    ]);
  });

  it('says who asks each question, and cites what is cited', () => {
    const { sheet, notes } = sheetOf({ from });
    const asked = sheet?.groups[1]?.fields.map(({ origin }) => origin);
    expect(asked).toEqual([
      undefined,
      'Asked in a source, in our words',
      'This site’s question',
      'This site’s question',
    ]);
    expect(notes.all).toMatchObject([{ number: 1, at: 'p. 2' }]);
  });

  it('asks only about some, and rates and notes nothing where the lens does not', () => {
    expect(summary({ from: { framework: 'old', only: ['old-second'] } })).toEqual([
      [
        'old-second',
        'Standard old-second',
        ['old-second-question-1: In action (text)', 'old-second-question-2: Question 2 (text)'],
      ],
    ]);
  });

  it('is followed by the parts that the lens has itself', () => {
    const groups = [{ id: 'next', title: 'Next', fields: [{ id: 'step', label: 'Step', kind: 'line' }] }];
    expect(summary({ from: { framework: 'old', only: ['old-first'] }, groups })?.map(([id]) => id)).toEqual([
      'old-first',
      'next',
    ]);
  });
});

describe('a sheet made from a model', () => {
  const from = { framework: 'model', levels: ['No', 'In part', 'Yes'], notes: 'What shows it?' };

  it('has a part for each part, with its question and with what to try where it is rated low', () => {
    expect(summary({ from })).toEqual([
      ['time', 'Time', ['time-rating: Rating (rating)', 'time-question: Question (text)', 'time-notes: Notes (text)']],
      ['trust', 'Trust', ['trust-rating: Rating (rating)', 'trust-notes: Notes (text)']],
    ]);
    expect(sheetOf({ from }).sheet?.practices).toMatchObject([{ field: 'time-rating', name: 'Time' }]);
    expect(sheetOf({ from }).sheet?.groups[0]?.text).toMatchObject([{ words: 'Time to learn' }, { kind: 'notes' }, {}]);
  });

  it('leaves out parts that nothing is asked about', () => {
    expect(summary({ from: { framework: 'model' } })?.map(([id]) => id)).toEqual(['time']);
  });
});

describe('a sheet', () => {
  it('is not there where there is nothing to fill in, or the framework is left out', () => {
    expect(sheetOf({}).sheet).toBeUndefined();
    expect(sheetOf({ from: { framework: 'gone' } }).sheet).toBeUndefined();
  });

  it('is there where a team has something to discuss', () => {
    expect(sheetOf({ discussion: ['Why [@study, p. 3]?'] }).sheet).toMatchObject({ groups: [], practices: [] });
  });

  it('is kept apart from other pages and other sites', () => {
    expect(viewOf([{ id: 'a', title: 'A', fields: [{ id: 'x', label: 'X', kind: 'line' }] }]).storage).toBe(
      'hornbook:/:lenses/mine:',
    );
  });

  it('says what is asked of each answer', () => {
    const view = viewOf([
      {
        id: 'a',
        title: 'A',
        fields: [
          { id: 'coach', label: 'Coach', kind: 'line' },
          { id: 'other', label: 'Other', kind: 'line', differentFrom: 'coach' },
          { id: 'text', label: 'Text', kind: 'text', words: { min: 50, max: 200 } },
          { id: 'short', label: 'Short', kind: 'text', words: { min: 0, max: 20 } },
          { id: 'share', label: 'Share', kind: 'percent' },
          { id: 'table', label: 'Table', kind: 'table', atLeast: 2, columns: [{ id: 'x', label: 'X', kind: 'line' }] },
        ],
      },
    ]);
    expect(view.groups[0]?.fields.map(({ hints }) => hints)).toEqual([
      [],
      ['Not the same as “Coach”.'],
      ['50 to 200 words.'],
      ['20 words at most.'],
      ['A percent from 0 to 100, such as 45.'],
      ['2 filled rows or more.'],
    ]);
    expect(view.groups[0]?.fields.map(({ describedBy }) => describedBy).slice(0, 2)).toEqual([
      'error-coach',
      'sheet-ask-other error-other',
    ]);
    expect(view.groups[0]?.fields.at(-1)?.shownRows.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('is told to its script without what only the page shows', () => {
    const view = viewOf([{ id: 'a', title: 'A', fields: [{ id: 'x', label: 'X', kind: 'line', ask: 'What?' }] }]);
    expect(Object.keys(formOf(view))).toEqual(['tool', 'title', 'groups']);
    expect(JSON.stringify(formOf(view))).not.toContain('What?');
    expect(fieldsOf(formOf(view)).map(({ id }) => id)).toEqual(['x']);
  });
});

describe('the page of a lens', () => {
  it('reads in order: introduction, examples, sheet; its notes are numbered so', () => {
    const entry = lens({
      introduction: ['First [@study, p. 5].'],
      vignettes: [{ title: 'Someone', text: 'Someone [@study, p. 4].' }],
      from: { framework: 'old' },
      purposes: ['reflect'],
      alsoKnownAs: ['Yours'],
    });
    const page = lensPage(entry, contextOf({ ...context.corpus, lenses: [entry] }));
    expect(page.page.notes.map(({ at }) => at)).toEqual(['p. 5', 'p. 4', 'p. 2']);
    expect(page.page.contents.map(({ label }) => label)).toEqual(['Examples to practice on', 'Fill it in']);
    expect(page.page.facts).toEqual([
      { label: 'Made from', value: 'Framework old', href: '/frameworks/old/' },
      { label: 'Parts to fill in', value: '2' },
      { label: 'Purposes', value: 'Reflect on your own practice' },
      { label: 'Also known as', value: 'Yours' },
    ]);
    expect(page.vignettes).toMatchObject([{ title: 'Someone' }]);
  });
});
