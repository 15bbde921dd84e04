import { describe, expect, it } from 'vitest';
import { storyRecord } from '../../../../src/model/data/stories.ts';
import { publishedCollections } from '../../../../src/model/data/file.ts';
import { storyRecordSchema } from '../../../../src/schemas/data/story-record.ts';
import { row } from '../support/spending.ts';
import { figure, storyContext, storyEntry } from '../support/stories.ts';
import { linesOf } from './support/files.ts';

const told = {
  district: 'riverbend',
  spending: 'riverbend',
  whoWeAre: 'A district [@atlas, p. 3].',
  challenge: { text: 'Many left.', figures: [{ value: '21%', label: 'left', source: 'survey', at: 'p. 5' }] },
  contact: { name: 'Office', email: 'a@example.org' },
};

describe('a story as data', () => {
  const record = (more: object = {}) => storyRecord(storyEntry({ ...told, ...more }), storyContext());

  it('has the shape that is described', () => {
    for (const more of [
      {},
      { whoWeAre: undefined, contact: undefined, district: undefined, name: 'R' },
      { voice: 'from-sources' },
    ])
      expect(storyRecordSchema.parse(record(more))).toStrictEqual(record(more));
  });

  it('has what it takes from its district and its spending entry', () => {
    expect(record()).toMatchObject({
      ...{
        id: 'riverbend',
        address: '/stories/riverbend/',
        voice: 'own',
        schoolYear: '2021-22',
        spending: 'riverbend',
      },
      district: { id: 'riverbend', name: 'Riverbend Unified', state: 'NE' },
      schoolYears: ['2019-20', '2020-21', '2021-22'],
      byUse: [{ name: 'Coaching', amounts: [{ schoolYear: '2019-20', value: 10, kind: 'spent' }, {}, {}] }],
      challenge: {
        text: { text: 'Many left.' },
        figures: [{ value: '21%', label: 'left', source: 'survey', at: 'p. 5' }],
      },
      whoWeAre: { text: 'A district.', citations: [{ source: 'atlas', at: 'p. 3' }] },
    });
    const students = record().figures.find((each) => each.figure.id === 'students');
    expect(students).toEqual({
      figure: { id: 'students', label: 'Students' },
      value: 20,
      unit: 'count',
      source: 'budget',
      at: 'p. 1',
    });
  });

  it('has all ten figures; one that nobody reports says so', () => {
    const { figures } = record({ figures: { schools: figure(3) } });
    expect(figures).toHaveLength(10);
    expect(figures.filter(({ value }) => value !== 'not-reported').map((each) => each.figure.id)).toEqual([
      'students',
      'schools',
    ]);
  });

  it('names no spending entry where it has tables of its own', () => {
    const own = record({ tables: { schoolYears: ['2021-22'], byUse: [row({ use: 'other' }, 1)] } });
    expect(own).not.toHaveProperty('spending');
    expect(own.byUse.map(({ name }) => name)).toEqual(['Other']);
  });

  it('lists every place it cites, each once', () => {
    expect(record().citations).toEqual([
      { source: 'atlas', at: 'p. 3' },
      { source: 'budget', at: 'p. 1' },
      { source: 'survey', at: 'p. 5' },
    ]);
  });

  it('is one line of a spreadsheet', () => {
    expect(linesOf('stories', storyContext({ stories: [storyEntry(told)] }))).toMatchObject([
      {
        ...{ id: 'riverbend', district_name: 'Riverbend Unified', challenge: 'Many left.', challenge_figures: '21%' },
        ...{ spending_years: '2019-20; 2020-21; 2021-22', contact: 'Office', who_we_are: 'A district.' },
      },
    ]);
  });

  it('a blank form is not published', () => {
    const context = storyContext({
      sources: [],
      districts: [],
      spending: [],
      stories: [storyEntry({ template: true })],
    });
    expect(publishedCollections(context.corpus)).toEqual([]);
  });
});
