import { describe, expect, it } from 'vitest';
import { countAnswers } from '../../../../src/model/worksheet/counts.ts';
import { measuredIn } from '../../../../src/model/worksheet/drawn-table.ts';
import { formOf } from '../../../../src/model/worksheet/view.ts';
import { answers, fieldIn, formWith, viewOf } from './support/form.ts';

const options = [
  { id: 'most', label: 'Most do' },
  { id: 'few', label: 'Few do' },
];
const rows = [
  { id: 'arts', label: 'Arts' },
  { id: 'sports', label: 'Sports' },
  { id: 'trips', label: 'Trips' },
];
const column = (id: string, label: string) => ({ id, label, kind: 'choice', options });

describe('a table of items', () => {
  const form = formWith({
    ...{ id: 'access', label: 'Access', kind: 'table', rows },
    columns: [column('all', 'All students'), column('new', 'Newcomers'), column('poor', 'Low income')],
  });

  it('is counted by answer in each column, and names the column with the fewest', () => {
    const given = {
      ...{ access_arts_all: 'most', access_sports_all: 'most', access_trips_all: 'few' },
      ...{ access_arts_new: 'few', access_sports_new: 'most', access_arts_poor: 'few', access_trips_poor: 'most' },
    };
    expect(countAnswers(form, answers(given))).toEqual([
      {
        caption: 'Group: Access',
        answers: ['Most do', 'Few do'],
        parts: [
          { name: 'All students', counts: [2, 1], labels: ['Most do', 'Few do'], of: 3 },
          { name: 'Newcomers', counts: [1, 1], labels: ['Most do', 'Few do'], of: 3 },
          { name: 'Low income', counts: [1, 1], labels: ['Most do', 'Few do'], of: 3 },
        ],
        fewest: 'Fewest “Most do”: Newcomers and Low income, 1 of 3.',
      },
    ]);
  });

  it('says where no column has fewer than the others', () => {
    const given = { access_arts_all: 'most', access_arts_new: 'most', access_sports_poor: 'most' };
    expect(countAnswers(form, answers(given))).toMatchObject([{ fewest: '“Most do” is as frequent in every part.' }]);
  });

  it('is not counted while nothing is chosen', () => {
    expect(countAnswers(form, answers({}))).toEqual([]);
  });
});

describe('lists to mark', () => {
  const marks = (id: string, title: string, count: number) => ({
    ...{ id: `${id}-part`, title },
    fields: [
      {
        ...{ id, label: 'Here', kind: 'marks' },
        options: Array.from({ length: count }, (_, index) => ({ id: `x${index}`, label: `X ${index}` })),
      },
    ],
  });
  const form = formOf(viewOf([marks('a', 'Culture', 4), marks('b', 'Careers', 2)]));

  it('are counted against each other by their share, for they may differ in length', () => {
    expect(countAnswers(form, answers({ a_x0: 'yes', b_x0: 'yes' }))).toMatchObject([
      {
        caption: 'How often each was marked',
        parts: [
          { name: 'Culture', counts: [1] },
          { name: 'Careers', counts: [1] },
        ],
        fewest: 'Fewest “Marked”: Culture, 1 of 4.',
      },
    ]);
  });
});

describe('a table that is drawn', () => {
  const form = formWith({
    ...{ id: 'log', label: 'Measurements', kind: 'table', draw: 'run-chart' },
    columns: [
      { id: 'when', label: 'When', kind: 'date' },
      { id: 'value', label: 'Share', kind: 'percent' },
    ],
  });

  it('leaves out what is no figure', () => {
    const given = {
      ...{ log_1_when: '2026-11-26', log_1_value: '45%', log_2_when: '2026-11-27', log_2_value: 'many' },
      ...{ log_3_value: '120', log_4_value: '50' },
    };
    expect(measuredIn(fieldIn(form, 'log'), answers(given))).toEqual({
      ...{ title: 'Measurements', name: 'Share', unit: 'percent' },
      points: [
        { when: 'November 26, 2026', value: 45 },
        { when: 'Row 4', value: 50 },
      ],
    });
  });
});
