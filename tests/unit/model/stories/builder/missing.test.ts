import { describe, expect, it } from 'vitest';
import type { StoryDraft } from '../../../../../src/model/stories/builder/draft.ts';
import { storyMeter } from '../../../../../src/model/stories/builder/meter.ts';
import { storySchema } from '../../../../../src/schemas/stories.ts';
import { fullStory } from './support/full-story.ts';

const missing = (story: StoryDraft) => storyMeter(story).missing.map(({ path }) => path.join('.'));
const message = (story: StoryDraft, path: string) =>
  storyMeter(story).missing.find((each) => each.path.join('.') === path)?.message;
/** The finished story with other fields, and without those that are undefined. */
const changed = (more: StoryDraft) => ({ ...fullStory, ...more });
const received = [{ from: 'title-ii-a', source: 'f33', amounts: { '2020-21': { value: 1 }, '2021-22': { value: 2 } } }];

describe('what is missing', () => {
  it('is everything where nothing is written, in the order of the sheets', () => {
    expect(missing({})).toEqual([
      ...['title', 'name', 'state', 'schoolYear'],
      ...['students', 'titleIEligiblePercent', 'teachers', 'titleISchools', 'schools', 'englishLearnersPercent'].map(
        (name) => `figures.${name}`,
      ),
      ...['perPupilExpenditure', 'studentTeacherRatio', 'instructionalCoaches', 'specialEducationPercent'].map(
        (name) => `figures.${name}`,
      ),
      ...['whoWeAre', 'tables.schoolYears', 'tables.received', 'tables.bySource', 'tables.byUse'],
      ...['challenge.text', 'challenge.figures', 'solution.text', 'impact.text', 'impact.figures'],
      ...['contact.name', 'contact.email', 'summary', 'reviewed'],
    ]);
    expect(storyMeter({})).toMatchObject({ told: 0, parts: missing({}).length });
  });

  it('is nothing where all is told', () => {
    const byUse = fullStory.tables.byUse;
    const story = changed({ tables: { schoolYears: ['2020-21', '2021-22'], received, byUse, bySource: byUse } });
    const meter = storyMeter(story);
    expect(meter.missing).toEqual([]);
    expect(meter.told).toBe(meter.parts);
    expect(meter.parts).toBeGreaterThan(30);
  });

  it('is named as the schema names it, with a reason in a sentence', () => {
    const found = storyMeter({}).missing;
    expect(found.find(({ path }) => path.join('.') === 'impact.text')).toEqual({
      ...{ kind: 'missing', path: ['impact', 'text'], label: 'Impact › Text' },
      message: expect.stringContaining('what readers most want to know') as string,
    });
    for (const { label, message: why, path } of found) {
      expect(label, path.join('.')).toMatch(/^[A-Z]/);
      expect(why).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it('has a place in the schema', () => {
    for (const { path } of storyMeter({}).missing) expect(Object.keys(storySchema.shape)).toContain(path[0]);
  });

  it('is not what only has spaces in it', () => {
    expect(missing(changed({ title: '  ', impact: { text: '\n', figures: [{ value: ' ' }] } }))).toEqual(
      expect.arrayContaining(['title', 'impact.text', 'impact.figures']),
    );
  });

  it('is nothing of a figure that is said not to be reported', () => {
    const figures = {
      ...fullStory.figures,
      students: { value: 'not-reported' },
      teachers: { value: 'not-applicable' },
    };
    expect(missing(changed({ figures })).filter((path) => path.startsWith('figures'))).toEqual([]);
  });

  it('is nothing that an entry of the site brings along', () => {
    const story = { district: 'riverbend', spending: 'riverbend' };
    expect(missing(story).filter((path) => /^(?:name|state|figures|tables)/.test(path))).toEqual([]);
  });

  it('is no contact where others tell the story', () => {
    expect(missing({ voice: 'from-sources' }).filter((path) => path.startsWith('contact'))).toEqual([]);
  });

  it('is nothing of a blank form', () => {
    expect(storyMeter({ template: true })).toMatchObject({ parts: 0, told: 0, missing: [] });
  });

  it('is no way to ask where there is any of the three', () => {
    for (const way of ['email', 'phone', 'link'])
      expect(missing({ contact: { name: 'Office', [way]: 'x' } }).filter((path) => path.startsWith('contact'))).toEqual(
        [],
      );
  });
});

describe('an amount that is blank', () => {
  const tables = (amounts: object) => ({
    tables: { schoolYears: ['2020-21', '2021-22'], byUse: [{ use: 'coaching', source: 'a', amounts }] },
  });

  it('is told once for its table, where it stands', () => {
    expect(message(tables({ '2020-21': { value: 1 } }), 'tables.byUse.0.amounts.2021-22')).toBe(
      '1 of 2 amounts of this table is blank; a reader will see “not reported” there. The first one is here.',
    );
  });

  it('is not told where the whole table is missing, nor where it says why', () => {
    expect(missing(tables({})).filter((path) => path.includes('amounts'))).toEqual([]);
    const said = tables({ '2020-21': { value: 1 }, '2021-22': { value: 'not-reported' } });
    expect(missing(said).filter((path) => path.includes('amounts'))).toEqual([]);
  });

  it('is not an amount of zero', () => {
    expect(missing(tables({ '2020-21': { value: 0 }, '2021-22': { value: 0 } }))).not.toContain('tables.byUse');
  });
});

describe('a number without its source', () => {
  it.each([
    ['of the district', { figures: { students: { value: 0 } } }, 'figures.students.source'],
    [
      'that is shown large',
      { impact: { figures: [{ value: '1%', source: 'a' }, { value: '31 of 34' }] } },
      'impact.figures.1.source',
    ],
    [
      'of a row',
      {
        tables: {
          byUse: [{ use: 'other', amounts: { '2020-21': { value: 1, source: 'a' }, '2021-22': { value: 2 } } }],
        },
      },
      'tables.byUse.0.source',
    ],
  ])('%s is told', (_, story, path) => {
    expect(missing(story).filter((each) => each.endsWith('source'))).toEqual([path]);
  });

  it('is none where the row says it for all its cells', () => {
    const byUse = [{ use: 'other', source: 'a', amounts: { '2020-21': { value: 1 } } }];
    expect(missing({ tables: { byUse } }).filter((path) => path.endsWith('source'))).toEqual([]);
  });

  it('is none where there is no number', () => {
    const story = {
      figures: { students: { value: 'not-reported' } },
      impact: { figures: [{ value: 'Most', label: 'stay' }] },
    };
    expect(missing(story).filter((path) => path.endsWith('source'))).toEqual([]);
  });
});

it.each([
  ['texts for lists', { tables: 'x', impact: 3, figures: [1], contact: [] }],
  ['lists of nothing', { tables: { schoolYears: [null, 7, {}], byUse: [null, 'x', []] }, impact: { figures: [null] } }],
  ['nothing', { tables: null, figures: null, impact: null, title: null }],
  ['lists for texts', { title: ['x'], whoWeAre: { text: 'x' }, name: 7, reviewed: true }],
])('a draft with %s is measured all the same', (_, story) => {
  expect(storyMeter(story).missing.length).toBeGreaterThan(15);
});
