import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { createContext } from '../../../../src/model/context.ts';
import { calendarFile } from '../../../../src/model/plans/calendar-file.ts';
import { checked, report } from '../../support/checked.ts';
import { editedPlan, planned, withPlanField } from '../../support/plans.ts';

/** What can be wrong in a plan, one by one: each is named with its place, and with what to write instead. */

const secondSession = '{ id: two, part: follow-up, date: 2022-01-12 }';
const session = (fields: string) => editedPlan(secondSession, `{ id: two, part: follow-up, ${fields} }`);

it('dates outside the years of the plan', () => {
  expect(report(session('date: 2024-01-12'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:32:43  Activities › row 1 › Sessions › row 2 › Date
      January 12, 2024 lies outside the years of the plan, 2021-22 to 2022-23.
      Write a day from 2021-07-01 to 2023-06-30, or add the school year to schoolYears.  [date-outside-plan]

    1 problem in 1 file."
  `);
  expect(report(editedPlan('schoolYear: "2021-22"', 'schoolYear: "2023-24"'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:34:32  Budget › row 1 › School year
      The plan does not cover 2023-24, and this line is for it.
      Write one of its years, 2021-22 and 2022-23, or add the school year to schoolYears.  [date-outside-plan]

    1 problem in 1 file."
  `);
  expect(report(editedPlan('target: { value: 90, date: 2023-05-01 }', 'target: { value: 90, date: 2032-05-01 }')))
    .toMatchInlineSnapshot(`
    "plans/riverbend.yaml:23:36  Goals › row 1 › Measures › row 1 › Target › Date
      May 1, 2032 lies outside the years of the plan, 2021-22 to 2022-23.
      Write a day from 2021-07-01 to 2023-06-30, or add the school year to schoolYears.  [date-outside-plan]

    1 problem in 1 file."
  `);
  const cycle = 'evaluation: { cycles: [{ goal: maths, plan: Try it., date: 2020-03-01 }] }';
  expect(report(withPlanField('evaluation', cycle))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:37:60  Evaluation › PDSA cycles › row 1 › Date
      March 1, 2020 lies outside the years of the plan, 2021-22 to 2022-23.
      Write a day from 2021-07-01 to 2023-06-30, or add the school year to schoolYears.  [date-outside-plan]

    1 problem in 1 file."
  `);
});

it('years that do not follow each other', () => {
  expect(report(editedPlan('["2021-22", "2022-23"]', '["2022-23", "2021-22"]'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:4:26  School years › row 2
      2021-22 does not follow 2022-23.
      Write the years from the oldest to the newest, without a gap: after 2022-23 comes 2023-24.  [years-not-consecutive]

    1 problem in 1 file."
  `);
  expect(report(editedPlan('["2021-22", "2022-23"]', '["2021-22", "2023-24"]'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:4:26  School years › row 2
      2023-24 does not follow 2021-22.
      Write the years from the oldest to the newest, without a gap: after 2021-22 comes 2022-23.  [years-not-consecutive]

    1 problem in 1 file."
  `);
  // What follows only from a year that is wrong in itself is not told on top.
  expect(checked(editedPlan('["2021-22", "2022-23"]', '["2021-23", "2022-23"]')).codes).toEqual(['not-a-school-year']);
});

it('activities before the adoption date', () => {
  expect(report(editedPlan('adopted: 2021-08-18', 'adopted: 2021-12-18'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:31:41  warning  Activities › row 1 › Sessions › row 1 › Date
      This session, on October 14, 2021, lies before the plan was adopted, on December 18, 2021.
      Look whether the day is right.                                          [before-adoption]

    1 warning in 1 file."
  `);
});

it('a baseline after a target', () => {
  expect(report(editedPlan('date: 2021-05-01', 'date: 2023-06-01'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:22:38  Goals › row 1 › Measures › row 1 › Baseline › Date
      The baseline is of 2023-06-01, and the target of 2023-05-01.
      Look which of the two is right.                                         [dates-swapped]

    1 problem in 1 file."
  `);
});

it('hours that do not add up, either way', () => {
  expect(report(editedPlan('hours: 8', 'hours: 4'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:29:12  warning  Activities › row 1 › Hours
      The sessions take 7 hours together, and the activity has 4.
      Write the hours of all sessions and of what goes on between them, or correct a time.  [hours-do-not-add-up]

    1 warning in 1 file."
  `);
  const timed = session('date: 2022-01-12, start: "08:00", end: "09:30"');
  expect(report(editedPlan('hours: 8', 'hours: 12', timed))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:29:12  warning  Activities › row 1 › Hours
      The sessions take 8.5 hours together, and the activity has 12; nothing is said of the other 3.5.
      Say under ongoing what goes on between the sessions, or correct the hours or a time.  [hours-do-not-add-up]

    1 warning in 1 file."
  `);
  expect(checked(editedPlan('hours: 8', 'hours: 8.5', timed)).codes).toEqual([]);
  expect(checked(editedPlan('hours: 8', 'hours: 12\n    ongoing: Each week.', timed)).codes).toEqual([]);
  expect(checked(editedPlan('hours: 8', 'hours: 12')).codes).toEqual([]);
});

it('a budget that exceeds its source', () => {
  const lines = `budget:
  - { id: coaches, schoolYear: "2021-22", from: state, use: coaching, activity: coaching, budgeted: 9000, spent: 9000 }
  - { id: books, schoolYear: "2021-22", from: state, use: coaching, goals: [maths], budgeted: 4000, spent: 4000 }`;
  expect(report(withPlanField('budget', lines))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:36:101  Budget › row 1 › Budgeted
      The lines of this source add up to $13,000 in 2021-22; the spending entry "riverbend" has $12,500.
      Lower a line, or correct the amount of the source in the spending entry.  [budget-exceeds-source]

    1 problem in 1 file."
  `);
});

it('two activities with one id', () => {
  const twice = `activities:
  - { id: coaching, title: Coaching, goals: [maths], lead: director }
  - { id: coaching, title: Visits, goals: [maths], lead: director }`;
  expect(report(withPlanField('activities', twice))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:30:11  Activities › row 2 › Id
      An earlier row of this list has the id "coaching" as well.
      Give this row an id of its own.                                         [two-parts-one-id]

    1 problem in 1 file."
  `);
});

const rule = (fields: string, test: string) => ({
  ...planned,
  'requirements/own.yaml': `title: Our own rule
summary: What our board asks.
level: local
law: Policy 5
asOf: 2026-11-01
requirements:
  - id: vision
    title: A vision
    citation: Policy 5
    asks: A plan has a vision.
    who: our district
    fields: [${fields}]
    test: ${test}
    meet: Write the vision.
fictional: true
reviewed: 2026-11-01
`,
});

it('a requirement that names an unknown field', () => {
  expect(report(rule('vision, goverance.team', '{ kind: filled }'))).toMatchInlineSnapshot(`
    "requirements/own.yaml:12:22  Requirements › row 1 › Plan fields › row 2
      Plans have no field "goverance.team". Did you mean "governance.team"?
      Write the name of a field as the field guide of plans has it, with points between names.  [unknown-plan-field]

    1 problem in 1 file."
  `);
  expect(checked(rule('vision', '{ kind: filled }')).codes).toEqual([]);
});

it('a requirement whose test lacks what it needs', () => {
  expect(report(rule('goals', '{ kind: at-least }'))).toMatchInlineSnapshot(`
    "requirements/own.yaml:13:19  Requirements › row 1 › Test › Kind
      The test at-least needs a number to count to:  count: 3.
      Add it, or leave the test out where only a person can tell.             [unfinished-test]

    1 problem in 1 file."
  `);
  expect(report(rule('adopted', '{ kind: days-between, days: 28 }'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:1:8  warning  Title
      The plan does not show what “Our own rule” asks: a vision.
      Its page of requirements says for each what would meet it. This is a reading aid, not legal advice.  [requirement-missing]

    requirements/own.yaml:13:19  Requirements › row 1 › Test › Kind
      The test days-between needs two plan fields, the earlier day first:  fields: [comment.opens, comment.closes].
      Add it, or leave the test out where only a person can tell.             [unfinished-test]

    1 problem and 1 warning in 2 files."
  `);
  expect(report(rule('', '{ kind: filled }'))).toMatchInlineSnapshot(`
    "requirements/own.yaml:13:19  Requirements › row 1 › Test › Kind
      The test filled needs the plan fields it looks into:  fields: [vision].
      Add it, or leave the test out where only a person can tell.             [unfinished-test]

    1 problem in 1 file."
  `);
  for (const test of ['{ kind: on-or-before }', '{ kind: covers-years }'])
    expect(checked(rule('adopted', test)).codes).toEqual(['unfinished-test']);
  expect(checked(rule('comment.opens, adopted', '{ kind: days-between }')).codes).toContain('unfinished-test');
});

it('a requirement that the plan misses', () => {
  expect(report(rule('mission', '{ kind: filled }'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:1:8  warning  Title
      The plan does not show what “Our own rule” asks: a vision.
      Its page of requirements says for each what would meet it. This is a reading aid, not legal advice.  [requirement-missing]

    1 warning in 1 file."
  `);
});

it('a calendar with an impossible time', () => {
  expect(report(session('date: 2022-01-12, start: "25:00"'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:32:62  Activities › row 1 › Sessions › row 2 › Start
      Start "25:00" must be a time of the day in 24 hours.
      Write it like this:  start: 08:30                                       [wrong-form]

    1 problem in 1 file."
  `);
  expect(report(session('date: 2022-01-12, start: "15:00", end: "08:00"'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:32:76  Activities › row 1 › Sessions › row 2 › End
      The session ends before it starts, or at the same time.
      Look which of the two is right. Times have 24 hours: 15:00 is three in the afternoon.  [impossible-time]

    1 problem in 1 file."
  `);
  expect(report(session('date: 2022-02-30'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:32:43  Activities › row 1 › Sessions › row 2 › Date
      Date "2022-02-30" must be a day of the calendar, written year-month-day.
      Write it like this:  date: 2026-11-22                                   [not-a-date]

    1 problem in 1 file."
  `);
  expect(report(editedPlan('spending: riverbend', 'spending: riverbend\ntimeZone: Nebraska'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:11:11  Time zone
      No calendar knows this time zone.
      Write it as calendars do:  timeZone: America/Chicago                    [impossible-time]

    1 problem in 1 file."
  `);
});

it('a time that a change of the clocks skips, or brings twice', () => {
  expect(report(session('date: 2022-03-13, start: "02:30"'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:32:62  Activities › row 1 › Sessions › row 2 › Start
      On this day clocks jump over this time.
      Write a time that comes on this day.                                    [impossible-time]

    1 problem in 1 file."
  `);
  expect(report(session('date: 2021-11-07, start: "01:30"'))).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:32:62  warning  Activities › row 1 › Sessions › row 2 › Start
      On this day clocks are set back, and this time comes twice. Calendars take the first.
      Look whether the day and the time are right.                            [doubled-time]

    1 warning in 1 file."
  `);
});

it('a text with line breaks and commas comes out of the calendar file as it was written', () => {
  const files = editedPlan(
    '    title: Coaching\n',
    '    title: "Coaching, visits; talks"\n    what: |\n      First, a visit.\n      Then a talk\\review; both.\n',
  );
  const { codes, published } = checked(files);
  expect(codes).toEqual([]);
  const [plan] = published.corpus.plans;
  if (!plan) throw new Error('Riverbend has a plan.');
  const file = calendarFile(plan, undefined, createContext(published.corpus));
  const [event] = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe('Coaching, visits; talks');
  expect(String(event?.getFirstPropertyValue('description'))).toContain('First, a visit.\nThen a talk\\review; both.');
  expect(file).toContain('SUMMARY:Coaching\\, visits\\; talks\r\n');
});
