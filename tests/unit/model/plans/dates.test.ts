import { describe, expect, test } from 'vitest';
import { calendarPage } from '../../../../src/model/plans/calendar-page.ts';
import { planTimeline } from '../../../../src/model/plans/timeline.ts';
import { editedPlan, withPlanField } from '../../support/plans.ts';
import { planIn } from './support.ts';

const { entry, context } = planIn();

describe('the calendar of a plan', () => {
  test('has a picture a school year that has dates, from July to June', () => {
    const [year, ...others] = calendarPage(entry, context).years;
    expect(others).toEqual([]);
    expect(year?.spec.title).toBe('2021-22 (fictional)');
    expect(year?.spec.months.map(({ month }) => month)).toEqual([
      ...['2021-07', '2021-08', '2021-09', '2021-10', '2021-11', '2021-12'],
      ...['2022-01', '2022-02', '2022-03', '2022-04', '2022-05', '2022-06'],
    ]);
    expect(year?.spec.months[3]?.name).toBe('October 2021');
    expect(year?.spec.days).toEqual([
      { day: '2021-10-14', kinds: [0] },
      { day: '2022-01-12', kinds: [1] },
    ]);
  });

  test('puts the last day of June and the first of July into two years, and marks a day once', () => {
    const due = (id: string, day: string) =>
      `{ id: ${id}, topic: Safety, citation: Policy 7, frequency: each year, due: ${day} }`;
    const dates = `mandated: [${due('a', '2022-06-30')}, ${due('b', '2022-06-30')}, ${due('c', '2022-07-01')}]`;
    const { entry: own, context: site } = planIn(withPlanField('mandated', dates));
    const { years } = calendarPage(own, site);
    expect(years.map(({ spec }) => [spec.title, spec.days.at(-1)])).toEqual([
      ['2021-22 (fictional)', { day: '2022-06-30', kinds: [2] }],
      ['2022-23 (fictional)', { day: '2022-07-01', kinds: [2] }],
    ]);
  });
});

describe('the timeline of a plan', () => {
  const tables = (page: ReturnType<typeof planTimeline>) =>
    page.groups.map(({ heading, table }) => [
      heading,
      ...table.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)].join(' | ')),
    ]);

  test('has the dates of the plan and the activities goal by goal, over its years', () => {
    const comment = 'comment: { opens: 2021-06-01, closes: 2021-06-30, how: Write to us., place: Office }';
    const { entry: own, context: site } = planIn(withPlanField('comment', comment));
    const page = planTimeline(own, site);
    expect(tables(page)).toEqual([
      [
        'Dates of the plan',
        'The public can comment | June 1, 2021 to June 30, 2021',
        'Adopted | August 18, 2021',
        'The last goal is to be reached | June 30, 2023',
      ],
      ['Goal 1: Teachers use the materials every day.', 'Coaching | October 14, 2021 | January 12, 2022'],
    ]);
    for (const { spec } of page.groups) {
      expect(spec.periods.map(({ name }) => name)).toEqual(['2020-21', '2021-22', '2022-23']);
      expect([spec.until, spec.title.endsWith('(fictional)')]).toEqual(['2023-06-30', true]);
    }
  });

  test('draws in each group as many rows as can be looked through, and has them all in the table', () => {
    const more = Array.from(
      { length: 1500 },
      (_, i) =>
        `  - { id: a${String(i)}, title: Activity ${String(i)}, goals: [maths], lead: director, ongoing: each month }`,
    );
    const second = '{ id: two, part: follow-up, date: 2022-01-12 }';
    const { entry: own, context: site } = planIn(editedPlan(second, [second, ...more].join('\n')));
    const [, group] = planTimeline(own, site).groups;
    expect([group?.spec.rows.length, group?.spec.leftOut, group?.table.rows.length]).toEqual([12, 1489, 1501]);
    expect(group?.table.rows[1]?.cells.map(({ text, qualifier }) => [text, qualifier])).toEqual([
      ['no date', 'each month'],
      ['no date', undefined],
    ]);
  });

  test('has what serves no goal by itself', () => {
    const { entry: own, context: site } = planIn(editedPlan('    goals: [maths]\n    lead', '    lead'));
    expect(planTimeline(own, site).groups.map(({ id, heading }) => [id, heading])).toEqual([
      ['dates', 'Dates of the plan'],
      ['no-goal', 'No goal'],
    ]);
  });
});
