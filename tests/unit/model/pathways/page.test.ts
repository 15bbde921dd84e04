import { describe, expect, it } from 'vitest';
import { lengthsOf, lengthText } from '../../../../src/model/pathways/lengths.ts';
import { pathwayPage } from '../../../../src/model/pathways/page.ts';
import { runningTotals } from '../../../../src/model/pathways/stipends.ts';
import { contextOf } from '../support/context.ts';
import { readCited } from '../support/read.ts';
import { pathwayEntry } from '../support/tools.ts';

const context = contextOf();
const stipend = (value: number | string) => ({ value, source: 'budget', at: `p. ${value}` });
const tier = (id: string, more: object = {}) => ({ id, title: `Tier ${id}: T`, text: 'T.', ...more });
const pageOf = (more: object) => pathwayPage(pathwayEntry(more), context);

describe('lengths', () => {
  it.each([
    [{ min: 250, max: 350 }, '250 to 350 words'],
    [{ min: 0, max: 1200 }, '1,200 words at most'],
    [{ min: 300, max: 300 }, '300 words'],
    [{ min: 1, max: 1 }, '1 word'],
    [{ min: 1.5, max: 3 }, '1.5 to 3 words'],
  ])('of %j read %s', (length, text) => {
    expect(lengthText(length, 'word')).toBe(text);
  });

  it('stand beside a requirement in a few words each', () => {
    expect(lengthsOf({ atLeast: 2, words: { min: 250, max: 350 }, minutes: { min: 1, max: 2 } })).toEqual([
      ...['2 or more', 'Text: 250 to 350 words', 'Recording: 1 to 2 minutes'],
    ]);
    expect(lengthsOf({})).toEqual([]);
  });
});

describe('running totals', () => {
  it.each([
    [
      [75, 75, 75],
      [75, 150, 225],
    ],
    [
      [0, 50],
      [0, 50],
    ],
    [
      [75, undefined, 75],
      [75, undefined, undefined],
    ],
    [[], []],
  ])('of %j are %j', (pays, totals) => {
    expect(runningTotals(pays)).toEqual(totals);
  });
});

describe('the page of a pathway', () => {
  const tiers = [tier('1', { stipend: stipend(75) }), tier('2', { stipend: stipend(100) })];

  it('adds up what the tiers pay', () => {
    const { tiers: views, page } = pageOf({ tiers });
    expect(views.map((each) => each.stipend?.text)).toEqual(['$75', '$100, with the tiers before $175']);
    expect(page.facts).toContainEqual({ label: 'Pay', value: '$175 for all tiers' });
  });

  it('lays it out as a table with notes, and as a chart', () => {
    const { stipends, page } = pageOf({ tiers });
    expect(stipends?.table.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
      ['Tier 1: T', '$75', '$75'],
      ['Tier 2: T', '$100', '$175'],
    ]);
    expect(stipends?.table.rows.map(({ cells }) => cells[0]?.notes[0]?.number)).toEqual([1, 2]);
    expect(page.notes.map(({ at }) => at)).toEqual(['p. 75', 'p. 100']);
    expect(stipends?.chart).toMatchObject({
      ...{ kind: 'bar', unit: 'dollars', categories: ['Tier 1', 'Tier 2'] },
      series: [{ values: [75, 100] }, { values: [75, 175] }],
    });
  });

  it('adds nothing to what is not reported', () => {
    const {
      stipends,
      tiers: views,
      page,
    } = pageOf({ tiers: [...tiers, tier('3', { stipend: stipend('not-reported') }), tier('4')] });
    expect(stipends?.table.rows.at(-1)?.cells.map(({ text, kind }) => [text, kind])).toEqual([
      ['not reported', 'absent'],
      ['not reported', 'absent'],
    ]);
    expect(stipends?.chart.series.map(({ values }) => values)).toEqual([
      [75, 100, null, null],
      [75, 175, null, null],
    ]);
    expect(views.map((each) => each.stipend?.text)).toEqual([
      ...['$75', '$100, with the tiers before $175', 'not reported', undefined],
    ]);
    expect(page.facts.map(({ label }) => label)).not.toContain('Pay');
  });

  it('has a table and a chart only where two tiers say what they pay', () => {
    expect(pageOf({ tiers: [tiers[0], tier('2')] }).stipends).toBeUndefined();
  });

  it('keeps bars apart whose tiers begin with the same words', () => {
    const alike = ['a', 'b'].map((id) => tier(id, { title: `Tier: ${id}`, stipend: stipend(5) }));
    expect(pageOf({ tiers: alike }).stipends?.chart.categories).toEqual(['Tier: a', 'Tier: b']);
  });

  it('tells what is handed in and how it is scored', () => {
    const scoring = {
      levels: ['Not yet', 'On track'],
      rows: [{ criterion: 'Clear', levels: ['No [@budget, p. 9].'] }],
    };
    const requirements = [{ id: 'r', text: 'A text.', words: { min: 1, max: 2 } }];
    const [view] = pageOf({ tiers: [tier('1', { scoring, requirements })] }).tiers;
    expect(view?.requirements).toMatchObject([{ lengths: ['Text: 1 to 2 words'] }]);
    expect(view?.scoring).toMatchObject({ id: 'scoring-1', levels: ['Not yet', 'On track'] });
    expect(view?.scoring?.rows.map(({ cells }) => cells.map(readCited))).toEqual([['No(1).', '']]);
  });

  it('says what is paid for the whole, and where that stands', () => {
    const { page } = pageOf({ pay: stipend(300) });
    expect(page.facts).toContainEqual({
      ...{ label: 'Pay', value: '$300' },
      basis: { words: 'from a source', notes: [{ number: 1, href: '#note-1', label: 'Note 1' }] },
    });
  });

  it('leads to its tiers, its checklist and its forecast where it has them', () => {
    const labels = (more: object) => pageOf(more).page.contents.map(({ label }) => label);
    expect(labels({ tiers })).toEqual(['Tiers', 'Checklist to fill in', 'Budget forecast']);
    expect(labels({ pay: stipend(300) })).toEqual(['Budget forecast']);
    expect(labels({})).toEqual([]);
  });
});
