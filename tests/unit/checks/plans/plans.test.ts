import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedPlan, planned, planPath, withPlanField } from '../../support/plans.ts';
import { textIn } from '../../support/riverbend.ts';

it('a plan in which nothing is wrong brings no message', () => {
  expect(checked(planned).codes).toEqual([]);
});

it('a plan that does not say its years is told so, and checked as far as it goes', () => {
  expect(checked(editedPlan('schoolYears: ["2021-22", "2022-23"]\n', '')).codes).toEqual(['missing-field']);
});

it('a plan brings along the works it rests on', () => {
  const own = '{ id: own-survey, title: Survey of teachers, kind: district record }';
  const cited = editedPlan('Few use the materials [@atlas-2021, p. 4].', 'Few use the materials [@own-survey, p. 4].');
  expect(checked(cited).codes).toEqual(['unknown-source']);
  expect(checked({ ...cited, [planPath]: `${textIn(cited, planPath)}sources: [${own}]\n` }).codes).toEqual([]);
});

describe('the parts of a plan', () => {
  it('have ids of their own', () => {
    const twice = '{ id: one, part: initial, date: 2021-10-14, start: "08:00", end: "15:00" }';
    expect(report(editedPlan('{ id: two, part: follow-up, date: 2022-01-12 }', twice.replace('initial', 'follow-up'))))
      .toMatchInlineSnapshot(`
      "plans/riverbend.yaml:29:12  warning  Activities › row 1 › Hours
        The sessions take 14 hours together, and the activity has 8.
        Write the hours of all sessions and of what goes on between them, or correct a time.  [hours-do-not-add-up]

      plans/riverbend.yaml:32:15  Activities › row 1 › Sessions › row 2 › Id
        An earlier row of this list has the id "one" as well.
        Give this row an id of its own.                                         [two-parts-one-id]

      1 problem and 1 warning in 1 file."
    `);
  });

  it('point to parts there are', () => {
    expect(report(editedPlan('    goals: [maths]', '    goals: [math]\n    schools: [north]'))).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:14:5  warning  Goals › row 1
        No activity serves the goal “maths”.
        Name the goal with an activity, or take the goal out.                   [plan-health]

      plans/riverbend.yaml:27:13  Activities › row 1 › Goals › row 1
        The plan has no goal called "math". Did you mean "maths"?
        Write one of: maths.                                                    [unknown-part]

      plans/riverbend.yaml:28:15  Activities › row 1 › Schools › row 1
        The plan has no school called "north".
        Add it under schools.                                                   [unknown-part]

      2 problems and 1 warning in 1 file."
    `);
    expect(report(editedPlan('activity: coaching', 'activity: coachng'))).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:34:81  Budget › row 1 › Activity
        The plan has no activity called "coachng". Did you mean "coaching"?
        Write one of: coaching.                                                 [unknown-part]

      1 problem in 1 file."
    `);
  });

  it('point to entries there are', () => {
    const files = editedPlan(
      '    lead: director of learning',
      '    lead: director of learning\n    design: lesson-studdy\n    standards: [equity]',
    );
    expect(report(files)).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:29:13  Activities › row 1 › Learning design
        There is no entry called "lesson-studdy" in designs.
        Look up the id in the folder designs.                                   [unknown-reference]

      plans/riverbend.yaml:30:17  Activities › row 1 › Standards › row 1
        There is no entry called "equity" in standards.
        Look up the id in the folder standards.                                 [unknown-reference]

      2 problems in 1 file."
    `);
    expect(checked(editedPlan('vision:', 'framework: lf\nreplaces: old\nvision:')).codes).toEqual([
      'unknown-reference',
      'unknown-reference',
    ]);
  });
});

describe('the dates of a plan', () => {
  it('lie in its years', () => {
    expect(report(editedPlan('by: 2023-06-30', 'by: 2024-06-30'))).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:17:9  Goals › row 1 › Time-bound
        June 30, 2024 lies outside the years of the plan, 2021-22 to 2022-23.
        Write a day from 2021-07-01 to 2023-06-30, or add the school year to schoolYears.  [date-outside-plan]

      1 problem in 1 file."
    `);
    expect(checked(editedPlan('by: 2023-06-30', 'by: 2021-07-01')).codes).toEqual([]);
  });

  it('stand in their order', () => {
    expect(report(editedPlan('end: "15:00"', 'end: "07:30"'))).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:31:74  Activities › row 1 › Sessions › row 1 › End
        The session ends before it starts, or at the same time.
        Look which of the two is right. Times have 24 hours: 15:00 is three in the afternoon.  [impossible-time]

      1 problem in 1 file."
    `);
    expect(report(editedPlan('date: 2021-05-01', 'date: 2023-05-01'))).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:22:38  Goals › row 1 › Measures › row 1 › Baseline › Date
        The baseline is of 2023-05-01, and the target of 2023-05-01.
        Look which of the two is right.                                         [dates-swapped]

      1 problem in 1 file."
    `);
    const comment = 'comment: { opens: 2021-06-30, closes: 2021-06-01, how: Write to us. }';
    expect(report(withPlanField('comment', comment))).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:37:39  Comment period › Closes
        The comment period closes on 2021-06-01 and opens on 2021-06-30.
        Look which of the two is right.                                         [dates-swapped]

      1 problem in 1 file."
    `);
  });

  it('come after the first adoption', () => {
    expect(report(editedPlan('adopted: 2021-08-18', 'adopted: 2021-11-01'))).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:31:41  warning  Activities › row 1 › Sessions › row 1 › Date
        This session, on October 14, 2021, lies before the plan was adopted, on November 1, 2021.
        Look whether the day is right.                                          [before-adoption]

      1 warning in 1 file."
    `);
    const before = editedPlan('adopted: 2021-08-18', 'adopted: 2021-11-01\nreplaces: first');
    const first = textIn(planned, 'plans/riverbend.yaml').replace('status: adopted', 'status: archived');
    expect(checked({ ...before, 'plans/first.yaml': first }).codes).toEqual([]);
    // What a version says that cannot be read is not known.
    expect(checked({ ...before, 'plans/first.yaml': 'Just a text.' }).codes).toEqual(['wrong-shape']);
  });

  it('of all sessions take no longer than the activity', () => {
    expect(report(editedPlan('hours: 8', 'hours: 6.5'))).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:29:12  warning  Activities › row 1 › Hours
        The sessions take 7 hours together, and the activity has 6.5.
        Write the hours of all sessions and of what goes on between them, or correct a time.  [hours-do-not-add-up]

      1 warning in 1 file."
    `);
  });
});

describe('the budget of a plan', () => {
  it('spends no more of a source than there is', () => {
    expect(report(editedPlan('budgeted: 12000', 'budgeted: 12000, spent: 12501'))).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:34:101  Budget › row 1 › Budgeted
        The lines of this source add up to $12,501 in 2021-22; the spending entry "riverbend" has $12,500.
        Lower a line, or correct the amount of the source in the spending entry.  [budget-exceeds-source]

      1 problem in 1 file."
    `);
    expect(
      checked(editedPlan('from: state, use: coaching, activity', 'from: district, use: coaching, activity')).codes,
    ).toEqual([]);
  });
});

describe('an adopted plan', () => {
  it('is whole', () => {
    expect(report(editedPlan('vision: Every educator learns each week.\n', ''))).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:5:9  Status
        The plan is adopted, and these parts are missing: Vision.
        Write them, or set the status to draft.                                 [unfinished-plan]

      1 problem in 1 file."
    `);
  });

  it('may be a draft instead, and a kept version is left alone', () => {
    const unfinished = editedPlan('vision: Every educator learns each week.\n', '');
    for (const status of ['draft', 'public-comment', 'archived'])
      expect(checked(editedPlan('status: adopted', `status: ${status}`, unfinished)).codes).toEqual([]);
  });

  it('says that it is made up where its district is', () => {
    expect(checked(editedPlan('fictional: true\n', '')).codes).toContain('fictional-mismatch');
  });

  it('says where its numbers come from', () => {
    expect(report(editedPlan(', source: atlas-2021, at: p. 4 }', ' }'))).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:22:9  Goals › row 1 › Measures › row 1 › Baseline
        This figure does not say where it comes from.
        Name its source and the place in it:  source: budget-2022, at: p. 4     [figure-without-source]

      1 problem in 1 file."
    `);
  });
});
