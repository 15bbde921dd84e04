import { describe, expect, it } from 'vitest';
import { datasetChart } from '../../../../src/model/datasets/chart.ts';
import { datasetPage } from '../../../../src/model/datasets/page.ts';
import { contextOf } from '../support/context.ts';
import { readCited } from '../support/read.ts';
import { datasetEntry } from '../support/reference.ts';

const context = contextOf();
const value = (label: string, number: number | string, more: object = {}) => ({
  ...{ label, value: number, unit: 'percent', source: 'budget', at: 'p. 1' },
  ...more,
});
const chart = { kind: 'bar', title: 'How often', category: 'Teachers visit' };
const values = [value('Each week', 60), value('Each month', 30), value('Visits', 80, { unit: 'count' })];
const only = ['Each month', 'Each week'];

const chartOf = (more: object, site = context) => datasetChart(datasetEntry(more).data, site.words);
const pageOf = (more: object, site = context) => datasetPage(datasetEntry(more), site);
const cells = (more: object, site = context) =>
  pageOf(more, site).table?.rows.map((row) => [row.name, row.cells[0]?.text, row.cells[0]?.qualifier]);

describe('the chart of a data set', () => {
  it('draws the rows it names, in the order of the figures', () => {
    expect(chartOf({ values, chart: { ...chart, only } })).toEqual({
      ...{ kind: 'bar', title: 'How often', unit: 'percent', categoryLabel: 'Teachers visit' },
      ...{ missingLabel: 'not reported', categories: ['Each week', 'Each month'] },
      series: [{ name: 'How often', values: [60, 30] }],
    });
  });

  it('draws all rows where it names none', () => {
    expect(chartOf({ values: values.slice(0, 2), chart })?.categories).toEqual(['Each week', 'Each month']);
  });

  it.each(['count', 'percent', 'dollars'])('has an axis of %s', (unit) => {
    expect(chartOf({ values: [value('A', 1, { unit })], chart })?.unit).toBe(unit);
  });

  it('draws nothing where no number was reported, and no zero', () => {
    const site = contextOf({}, { words: { 'not-reported': 'unknown' } });
    const made = chartOf({ values: [value('A', 0), value('B', 'not-reported')], chart }, site);
    expect(made?.series[0]?.values).toEqual([0, null]);
    expect(made?.missingLabel).toBe('unknown');
  });

  it.each([
    ['no chart', { values }],
    ['no figures', { values: [], chart }],
    ['a unit without an axis', { values: [value('A', 4, { unit: 'hours' })], chart }],
  ])('is not drawn of a data set with %s', (_, more) => {
    expect(chartOf(more)).toBeUndefined();
  });
});

describe('the page of a data set', () => {
  it('tells at a glance when the figures were collected and by whom', () => {
    expect(pageOf({ collected: 'not stated' }).page.facts).toEqual([
      { label: 'Collected', value: 'Not stated' },
      { label: 'Published by', value: 'Rivera, A.' },
    ]);
  });

  it('has every figure in words of its unit, drawn or not', () => {
    expect(cells({ values, chart: { ...chart, only } })).toEqual([
      ['Each week', '60%', undefined],
      ['Each month', '30%', undefined],
      ['Visits', '80', undefined],
    ]);
  });

  it('says how a number is printed, and where there is none', () => {
    const odd = [value('A', 66, { printed: 'two-thirds' }), value('B', 'not-reported'), value('C', 8, { to: 9 })];
    expect(cells({ values: odd })).toEqual([
      ['A', '66%', 'printed as “two-thirds”'],
      ['B', 'not reported', undefined],
      ['C', '8–9%', undefined],
    ]);
    expect(pageOf({ values: odd }).table?.rows.map((row) => row.cells[0]?.kind)).toEqual([
      'figure',
      'absent',
      'figure',
    ]);
  });

  it('names each figure’s source in a note', () => {
    const { page, table } = pageOf({ values: [value('A', 1), value('B', 2, { at: 'p. 2', note: 'Rounded.' })] });
    expect(table?.rows.map((row) => row.cells[0]?.notes.map(({ number }) => number))).toEqual([[1], [2]]);
    expect(page.notes.map(({ at, remark }) => [at, remark])).toEqual([
      ['p. 1', undefined],
      ['p. 2', 'Rounded.'],
    ]);
  });

  it('calls its table by the chart, or by its own title', () => {
    const heads = (more: object) => {
      const { table } = pageOf({ values, ...more });
      return [table?.caption, table?.corner];
    };
    expect(heads({ chart })).toEqual(['How often', 'Teachers visit']);
    expect(heads({})).toEqual(['Visits', 'What is counted']);
  });

  it('says why nothing is drawn, what was asked and how people could answer', () => {
    const scales = [{ title: 'Often', steps: ['Never', 'Always'] }];
    const page = pageOf({ notDrawn: 'No values [@budget].', items: ['Do you visit?'], scales });
    expect(page.notDrawn && readCited(page.notDrawn)).toBe('No values(1).');
    expect([page.table, page.items.map(readCited), page.scales]).toEqual([undefined, ['Do you visit?'], scales]);
  });

  it('numbers its notes in the order in which it reads', () => {
    const cite = (place: number) => `So [@budget, p. ${place}].`;
    const { page } = pageOf({
      ...{ question: cite(1), sample: cite(2), values: [value('A', 1, { at: 'p. 3' })], notDrawn: cite(4) },
      ...{ items: [cite(5)], remarks: [cite(6)], notInSource: [cite(7)] },
    });
    expect(page.notes.map(({ at }) => at)).toEqual(Array.from({ length: 7 }, (_, index) => `p. ${index + 1}`));
  });
});
