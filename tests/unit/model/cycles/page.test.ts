import { describe, expect, it } from 'vitest';
import { cyclePage } from '../../../../src/model/cycles/page.ts';
import { contextOf, sourceEntry } from '../support/context.ts';
import { readCited } from '../support/read.ts';
import { cycleEntry } from '../support/tools.ts';

const log = cycleEntry({ status: 'blank' }, 'pdsa-log');
const context = contextOf({ cycles: [log] });
const points = (values: readonly (number | string)[]) =>
  values.map((value, index) => ({ when: `Week ${index + 1}`, value, source: 'budget', at: `p. ${index + 1}` }));
const measured = (values: readonly (number | string)[], more: object = {}) =>
  cycleEntry({ measure: { name: 'Tickets', points: points(values), ...more } });

describe('the page of a cycle', () => {
  it.each([
    ['done', 'Done'],
    ['planned', 'Planned'],
    ['repeating', 'Comes back by the calendar'],
    ['blank', 'To fill in'],
  ])('says of the status %s: %s', (status, words) => {
    expect(cyclePage(cycleEntry({ status, place: 'Riverbend' }), context).page.facts).toEqual([
      { label: 'Status', value: words },
      { label: 'Place', value: 'Riverbend' },
    ]);
  });

  it('has only the headings that have something below them, in their order', () => {
    const { intent, rounds } = cyclePage(
      cycleEntry({ act: ['A.'], plan: ['P.', 'Q [@budget].'], changeIdea: 'C.', aim: 'B.' }),
      context,
    );
    expect(intent.map(({ heading, texts }) => [heading, ...texts.map(readCited)])).toEqual([
      ['Aim', 'B.'],
      ['Change idea', 'C.'],
    ]);
    expect(rounds.map(({ heading, texts }) => [heading, ...texts.map(readCited)])).toEqual([
      ['Plan', 'P.', 'Q(1).'],
      ['Act', 'A.'],
    ]);
  });

  it('leads from a cycle to the blank log', () => {
    const link = { label: 'Start a log from this cycle', href: '/cycles/pdsa-log/#fill-it-in' };
    expect(cyclePage(cycleEntry(), context).log).toEqual(link);
  });

  it.each([
    ['the log itself', log, context],
    ['a site without the log', cycleEntry(), contextOf()],
    [
      'a cycle with a sheet of its own',
      cycleEntry({ groups: [{ id: 'a', title: 'A', fields: [{ id: 'b', label: 'B', kind: 'line' }] }] }),
      context,
    ],
  ])('does not lead there from %s', (_, entry, site) => {
    expect(cyclePage(entry, site).log).toBeUndefined();
  });
});

describe('the measurements of a cycle', () => {
  it('stand in a table, each with its source', () => {
    const { points: view, page } = cyclePage(measured([42, 'not-reported'], { unit: 'percent' }), context);
    expect(view?.table.columns).toEqual(['Percent']);
    expect(view?.table.rows.map(({ name, cells }) => [name, cells[0]?.text, cells[0]?.kind])).toEqual([
      ['Week 1', '42%', 'figure'],
      ['Week 2', 'not reported', 'absent'],
    ]);
    expect(page.notes.map(({ at }) => at)).toEqual(['p. 1', 'p. 2']);
  });

  it('are drawn with their median where there are three at least', () => {
    const chart = cyclePage(measured([4, 'not-reported', 6, 5]), context).points?.chart;
    expect(chart).toMatchObject({ kind: 'line', unit: 'count', categories: ['Week 1', 'Week 3', 'Week 4'] });
    expect(chart?.series.map(({ values }) => values)).toEqual([
      [4, 6, 5],
      [5, 5, 5],
    ]);
    expect(cyclePage(measured([4, 6]), context).points).toMatchObject({ chart: undefined, sentences: [] });
  });

  it('are read by rules, which are said with their source where the site has it', () => {
    const read = (site = context) => cyclePage(measured([1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9]), site);
    const sentences = read().points?.sentences.map(readCited) ?? [];
    expect(sentences).toHaveLength(4);
    expect(sentences.slice(0, 2)).toEqual([
      'The median is 5.',
      'A shift: six points or more in a row below the median, from Week 1 to Week 6.',
    ]);
    expect(sentences.at(-1)).toMatch(/^A shift is six or more points.*go down\.$/);

    const withRules = read(contextOf({ sources: [sourceEntry('budget'), sourceEntry('perla-2011')] }));
    expect(withRules.points?.sentences.map(readCited).at(-1)).toMatch(/\(13\)\.$/);
    expect(withRules.page.notes.at(-1)).toMatchObject({ source: { title: 'The perla-2011' }, at: 'the four rules' });
  });

  it('are not there where none is printed', () => {
    expect(cyclePage(measured([]), context).points).toBeUndefined();
    expect(cyclePage(cycleEntry(), context).points).toBeUndefined();
  });
});
