import { describe, expect, it } from 'vitest';
import { districtPage } from '../../../src/model/districts/page.ts';
import { districtFigures } from '../../../src/schemas/districts.ts';
import { contextOf } from './support/context.ts';
import { districtEntry, spendingEntry } from './support/spending.ts';
import { storyEntry } from './support/stories.ts';

const figure = (value: number | string, more: object = {}) => ({ value, source: 'budget', at: 'p. 1', ...more });
const page = (figures: object, more: object = {}) =>
  districtPage(districtEntry(figures, more), contextOf({ spending: [spendingEntry({ district: 'riverbend' })] }));

describe('the page of a district', () => {
  it('shows all ten figures of every year; what is missing says so', () => {
    const table = page({ '2021-22': { students: figure(1852), teachers: figure('not-applicable') }, '2019-20': {} })
      .table?.table;
    expect(table?.columns).toEqual(['2019-20', '2021-22']);
    expect(table?.rows).toHaveLength(Object.keys(districtFigures.shape).length);
    expect(
      table?.rows.slice(0, 3).map(({ name, cells }) => [name, ...cells.map(({ text, kind }) => `${text} (${kind})`)]),
    ).toEqual([
      ['Students', 'not reported (absent)', '1,852 (figure)'],
      ['Teachers', 'not reported (absent)', 'not applicable (absent)'],
      ['Schools', 'not reported (absent)', 'not reported (absent)'],
    ]);
  });

  it('writes each figure in its unit, and a zero as zero', () => {
    const given = {
      teachers: 131.5,
      titleIEligiblePercent: 44.1,
      perPupilExpenditure: 13420,
      studentTeacherRatio: 14.2,
      instructionalCoaches: 0,
    };
    const figures = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, figure(value)]));
    const cells = page({ '2021-22': figures })
      .table?.table.rows.flatMap((row) => row.cells)
      .filter(({ kind }) => kind === 'figure');
    expect(cells?.map(({ text }) => text)).toEqual(['131.5', '44.1%', '$13,420', '14.2', '0']);
  });

  it('numbers its notes, and shares those that say the same', () => {
    const { notes, table } = page({
      '2021-22': { students: figure(1), teachers: figure(2), schools: figure(3, { note: 'So.' }) },
    });
    expect(notes.map(({ number, remark }) => [number, remark])).toEqual([
      [1, undefined],
      [2, 'So.'],
    ]);
    expect(table?.table.rows.slice(0, 3).map(({ cells }) => cells[0]?.notes[0]?.number)).toEqual([1, 1, 2]);
  });

  it('draws a line where two years give the spending for each pupil, with gaps where they do not', () => {
    const spent = (value: number | string) => ({ perPupilExpenditure: figure(value) });
    expect(page({ '2019-20': spent(1), '2020-21': spent('not-reported'), '2021-22': spent(3) }).chart).toMatchObject({
      categories: ['2019-20', '2020-21', '2021-22'],
      series: [{ values: [1, null, 3] }],
      missingLabel: 'not reported',
    });
    expect(page({ '2019-20': spent(1), '2020-21': spent('not-reported') }).chart).toBeUndefined();
  });

  it('leads to the stories about it', () => {
    const stories = [storyEntry({ district: 'riverbend' }), storyEntry({ name: 'Another' }, 'another')];
    expect(districtPage(districtEntry({}), contextOf({ stories })).stories).toEqual([
      { label: 'Coaches', href: '/stories/riverbend/' },
    ]);
  });

  it('tells who the district is and leads to its spending', () => {
    const shown = page(
      {},
      { ncesId: '0100005', alsoKnownAs: ['RUSD', 'River'], website: 'https://www.riverbend.example/' },
    );
    expect(shown.facts).toEqual([
      { label: 'State', value: 'NE' },
      { label: 'NCES id', value: '0100005' },
      { label: 'Also known as', value: 'RUSD, River' },
      { label: 'Website', value: 'www.riverbend.example', href: 'https://www.riverbend.example/' },
    ]);
    expect([shown.spending, shown.table, shown.fictional]).toEqual([
      [{ label: 'Spending', href: '/spending/riverbend/' }],
      undefined,
      true,
    ]);
  });
});
