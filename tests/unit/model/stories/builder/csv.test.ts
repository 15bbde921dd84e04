import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { storyCsv } from '../../../../../src/model/stories/builder/csv.ts';
import type { StoryDraft } from '../../../../../src/model/stories/builder/draft.ts';

const lines = (story: StoryDraft): Record<string, string>[] => parse(storyCsv(story), { columns: true });
const line = (story: StoryDraft, label: string, year = '') =>
  lines(story).find((each) => each['label'] === label && each['school_year'] === year);

const money: StoryDraft = {
  tables: {
    schoolYears: ['2020-21', '2021-22'],
    received: [{ from: 'title-ii-a', amounts: { '2021-22': { value: 900, source: 'f33', at: 'column C22' } } }],
    bySource: [{ from: 'other', name: 'A foundation', kind: 'spent', amounts: { '2020-21': { value: 0 } } }],
    byUse: [
      {
        ...{ use: 'coaching', kind: 'spent', source: 'budget', at: 'p. 4', asOf: '2022-06-30', status: 'actual' },
        amounts: {
          '2020-21': { value: 12_500, note: 'with benefits' },
          '2021-22': { value: 14_000, kind: 'budgeted', source: 'plan', at: 'p. 9', status: 'proposed' },
        },
      },
    ],
  },
};

describe('the spreadsheet of a story', () => {
  it('of nothing has the ten figures of the district, none of which is reported', () => {
    expect(lines({}).map(({ part, amount }) => [part, amount])).toEqual(
      Array.from({ length: 10 }, () => ['district description', 'not reported']),
    );
  });

  it('has a figure of the district with its year and where it comes from', () => {
    const students = { value: 4810, source: 'ccd', at: 'row 7', asOf: '2021-10-01', note: 'Fall.' };
    expect(line({ schoolYear: '2021-22', figures: { students } }, 'Number of students', '2021-22')).toEqual({
      ...{ part: 'district description', label: 'Number of students', school_year: '2021-22', amount: '4810' },
      ...{ kind: '', status: '', source: 'ccd', place_in_source: 'row 7', as_of: '2021-10-01', note: 'Fall.' },
      fictional: '',
    });
  });

  it('leaves to the entry of a district what that has', () => {
    const labels = lines({ district: 'riverbend', figures: { schools: { value: 'not-applicable' } } }).map(
      ({ label, amount }) => [label, amount],
    );
    expect(labels).toEqual([['Number of schools', 'not applicable']]);
  });

  it('has each cell with what its row says', () => {
    expect(line(money, 'Coaching', '2020-21')).toMatchObject({
      ...{ part: 'spending by use', amount: '12500', kind: 'spent', status: 'actual', source: 'budget' },
      ...{ place_in_source: 'p. 4', as_of: '2022-06-30', note: 'with benefits' },
    });
  });

  it('has each cell with what it says itself', () => {
    expect(line(money, 'Coaching', '2021-22')).toMatchObject({
      ...{
        kind: 'planned',
        status: 'proposed',
        source: 'plan',
        place_in_source: 'p. 9',
        as_of: '2022-06-30',
        note: '',
      },
    });
  });

  it('keeps money received apart, under the name of the site', () => {
    expect(line(money, 'Federal Title II-A', '2021-22')).toMatchObject({ part: 'money received', kind: 'received' });
  });

  it('tells zero from what is not reported', () => {
    expect(['2020-21', '2021-22'].map((year) => line(money, 'A foundation', year)?.['amount'])).toEqual([
      '0',
      'not reported',
    ]);
  });

  it('has the years that only a row has, after the others', () => {
    const tables = { schoolYears: ['2021-22'], byUse: [{ use: 'coaching', amounts: { '2019-20': { value: 1 } } }] };
    const years = lines({ district: 'x', tables }).map((each) => [each['school_year'], each['amount']]);
    expect(years).toEqual([
      ['2021-22', 'not reported'],
      ['2019-20', '1'],
    ]);
  });

  it('has what is no number yet as it was typed', () => {
    const tables = {
      schoolYears: ['2021-22'],
      byUse: [{ use: 'coaching', amounts: { '2021-22': { value: '$1,2O4' } } }],
    };
    expect(line({ tables }, 'Coaching', '2021-22')?.['amount']).toBe('$1,2O4');
  });

  it('has the large figures, and leaves out blank ones', () => {
    const impact = { figures: [{ value: '31 of 34', label: 'teams met', source: 'report', at: 'p. 7' }, {}] };
    expect(lines({ district: 'x', impact })).toEqual([
      expect.objectContaining({ part: 'impact', label: 'teams met', amount: '31 of 34', source: 'report' }),
    ]);
  });

  it('runs nothing in a spreadsheet', () => {
    const impact = { figures: [{ value: '=1+1', label: '@SUM(A1)', source: '+x' }] };
    expect(storyCsv({ district: 'x', impact })).toContain(`impact,'@SUM(A1),,'=1+1,,,'+x,`);
  });

  it('says in every line that a story is made up', () => {
    expect(new Set(lines({ ...money, fictional: true }).map(({ fictional }) => fictional))).toEqual(
      new Set(['fictional']),
    );
  });

  it.each([
    ['texts for lists', { tables: 'x', impact: 3, figures: [1] }],
    [
      'lists of nothing',
      { tables: { schoolYears: [null, 7, {}], byUse: [null, 'x', []] }, impact: { figures: [null] } },
    ],
    ['nothing', { tables: null, figures: null, impact: null }],
    ['names of every object', { figures: { constructor: {} }, tables: { byUse: [{ use: 'constructor' }] } }],
  ])('reads a draft with %s', (_, story) => {
    expect(lines(story).length).toBeGreaterThanOrEqual(10);
  });
});
