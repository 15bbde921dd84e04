import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/charts/kinds/kinds.ts';
import { planChart } from '../../../src/charts/plan/plan.ts';
import { fonts } from './support/fonts.ts';
import { chart, schoolYears, specs, specOf } from './support/specs.ts';

const plan = (name: string) => planChart(specOf(name), fonts);

describe('standing and lying', () => {
  it('lays columns down whose names do not fit under them', () => {
    expect(plan('columns that lie down').lying).toBe(true);
    expect(plan('stack that lies down').lying).toBe(true);
  });

  it('lays columns down that would be too narrow for their pattern', () => {
    expect(plan('as full as columns get').lying).toBe(true);
    expect(plan('as full as stacks get').lying).toBe(false);
  });

  it('keeps years under columns, and a line standing whatever its names', () => {
    expect(plan('twelve years').lying).toBe(false);
    expect(plan('lines over long names').lying).toBe(false);
  });
});

describe('labels', () => {
  it('writes six years beside an axis in full', () => {
    expect(plan('stack with gaps').categoryLabels).toEqual(schoolYears(2018, 6).map((year) => [year]));
  });

  it('leaves out years evenly and keeps the last', () => {
    const shown = plan('twelve years').categoryLabels.map((lines) => lines.join(''));
    expect(shown).toEqual(['', '', '2013-14', '', '', '2016-17', '', '', '2019-20', '', '', '2022-23']);
  });

  it('leaves out points of a line in the same way, and breaks no word', () => {
    const weeks = Array.from({ length: 12 }, (_, index) => `Week ${index + 1}`);
    const shown = planChart(chart('line', weeks, { Tickets: weeks.map(() => 4) }), fonts).categoryLabels;
    const words = shown.map((lines) => lines.join(' '));
    expect(words).toEqual(['', 'Week 2', '', 'Week 4', '', 'Week 6', '', 'Week 8', '', 'Week 10', '', 'Week 12']);
  });

  it('breaks years with a remark before it leaves any out', () => {
    const years = ['2018-19 (spent, actual)', '2019-20 (spent, actual)', '2020-21 (budgeted, proposed)', '2021-22'];
    expect(planChart(chart('bar', years, { Spent: [1, 2, 3, null] }), fonts).categoryLabels).toEqual([
      ['2018-19', '(spent, actual)'],
      ['2019-20', '(spent, actual)'],
      ['2020-21', '(budgeted,', 'proposed)'],
      ['2021-22'],
    ]);
  });

  it('gives rows as many lines as their names need', () => {
    expect(plan('rows side by side').categoryLabels[0]).toEqual([
      'Instructional coaching',
      'and mentoring for early-',
      'career staff',
    ]);
  });
});

describe('figures at the bars', () => {
  it('stand over single columns, which then need no axis', () => {
    expect(plan('columns with figures')).toMatchObject({ labelled: true, hasAxis: false });
  });

  it('stand over stacks beside the axis', () => {
    expect(plan('stack')).toMatchObject({ labelled: true, hasAxis: true });
  });

  it('are left to the axis where they would run together', () => {
    expect(plan('columns side by side')).toMatchObject({ labelled: false, hasAxis: true });
    const wide = chart('bar', schoolYears(2012, 12), { Spent: Array.from({ length: 12 }, () => 1_250_000) });
    expect(planChart(wide, fonts)).toMatchObject({ labelled: false, hasAxis: true });
  });

  it('and the axis are left out where there is no value at all', () => {
    expect(plan('columns all missing')).toMatchObject({ labelled: false, hasAxis: false });
  });
});

describe('legend', () => {
  const marks = (name: string) => plan(name).legend.items.map(({ mark }) => mark);

  it('explains the dashed box only where one is drawn', () => {
    expect(marks('columns side by side')).toEqual([0, 1, 2, 'missing']);
    expect(marks('columns with figures')).toEqual([0]);
    expect(marks('rows side by side')).toEqual([0, 1]);
    expect(marks('lines')).toEqual([0, 1, 2]);
  });

  it('stays within the width and does not overlap', () => {
    for (const spec of Object.values(specs)) {
      const { legend, width } = pictureOf(spec, fonts).frame;
      for (const { lines, textX } of legend.items) {
        expect(textX + Math.max(...lines.map((line) => fonts.width(line, 15, 'regular')))).toBeLessThanOrEqual(width);
      }
      legend.items.forEach(({ lines, textX, y }, i) => {
        const end = textX + Math.max(...lines.map((line) => fonts.width(line, 15, 'regular')));
        const next = legend.items[i + 1];
        expect(next === undefined || next.x > end || next.y >= y + lines.length * 18).toBe(true);
      });
    }
  });

  it('breaks a name that is wider than the chart', () => {
    const name = 'Professional learning for teachers, coaches and paraprofessionals';
    expect(planChart(chart('bar', ['2023-24'], { [name]: [1] }), fonts).legend.items[0]?.lines).toHaveLength(2);
  });
});

it('grows with its rows', () => {
  const rows = (count: number) =>
    chart(
      'horizontal-bar',
      Array.from({ length: count }, (_, i) => `Row ${i}`),
      { Spent: Array.from({ length: count }, () => 1) },
    );
  const [two, four] = [planChart(rows(2), fonts).height, planChart(rows(4), fonts).height];
  expect(four - two).toBe(72);
});
