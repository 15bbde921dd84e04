import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { edited, withFiles } from '../../support/riverbend.ts';

const path = 'spending/riverbend.yaml';

describe('an amount', () => {
  it('is spent or budgeted', () => {
    const row = '    kind: spent\n    status: actual\n    source: budget-2022\n    at: p. 5';
    expect(report(edited(path, row, row.replace('    kind: spent\n', '')))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:27:7  Spending by use › row 1 › Amounts › 2020-21
        Coaching does not say whether the amount for 2020-21 was spent or budgeted.
        Add it to the row or to the amount:  kind: spent                        [missing-kind]

      spending/riverbend.yaml:28:7  Spending by use › row 1 › Amounts › 2021-22
        Coaching does not say whether the amount for 2021-22 was spent or budgeted.
        Add it to the row or to the amount:  kind: spent                        [missing-kind]

      2 problems in 1 file."
    `);
  });

  it('says how settled it is', () => {
    expect(
      report(
        edited(
          path,
          '    status: actual\n    source: budget-2022\n    at: p. 2',
          '    source: budget-2022\n    at: p. 2',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:9:7  Money received › row 1 › Amounts › 2020-21
        Federal Title II-A does not say how settled the amount for 2020-21 is.
        Add it to the row or to the amount:  status: actual                     [missing-status]

      spending/riverbend.yaml:10:7  Money received › row 1 › Amounts › 2021-22
        Federal Title II-A does not say how settled the amount for 2021-22 is.
        Add it to the row or to the amount:  status: actual                     [missing-status]

      2 problems in 1 file."
    `);
  });

  it('may say so itself', () => {
    const row =
      '    status: actual\n    source: budget-2022\n    at: p. 2\n    amounts:\n      "2020-21": { value: 9000 }\n      "2021-22": { value: 9500 }\n';
    const own = row
      .replace('    status: actual\n', '')
      .replace('9000 }', '9000, status: revised }')
      .replace('9500 }', '9500, status: actual }');
    expect(checked(edited(path, row, own)).codes).toEqual([]);
  });
});

describe('a year', () => {
  it('is not passed over in silence', () => {
    expect(report(edited(path, '      "2020-21": { value: 9000 }\n', ''))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:5:5  warning  Money received › row 1
        Federal Title II-A says nothing for 2020-21.
        Write the amount, or say that no source gives one:  "2020-21": { value: not-reported }  [missing-amount]

      1 warning in 1 file."
    `);
  });

  it('may be not reported, or not apply, without kind, status or source', () => {
    const rows =
      '  - use: administration\n    amounts:\n      "2020-21": { value: not-reported }\n      "2021-22": { value: not-applicable }\n';
    expect(checked(edited(path, 'byUse:\n', `byUse:\n${rows}`)).codes).toEqual([]);
  });

  it('may be a zero that the source prints', () => {
    const rows =
      '  - use: administration\n    kind: spent\n    status: actual\n    source: budget-2022\n    at: p. 9\n    amounts:\n      "2020-21": { value: 0 }\n      "2021-22": { value: 0 }\n';
    expect(checked(edited(path, 'byUse:\n', `byUse:\n${rows}`)).codes).toEqual([]);
  });
});

describe('a blank template', () => {
  const template = (row: string) =>
    withFiles({
      'spending/form.yaml': `title: Form\ntemplate: true\nbyUse:\n  - use: coaching\n${row}reviewed: 2026-11-01\n`,
    });

  it('holds no amounts', () => {
    const filled =
      '    amounts:\n      "2021-22": { value: 12000, kind: spent, status: actual, source: budget-2022, at: p. 1 }\n';
    expect(report(template(filled))).toMatchInlineSnapshot(`
      "spending/form.yaml:6:7  Spending by use › row 1 › Amounts › 2021-22
        This is a blank template, and Coaching holds an amount for 2021-22.
        Remove the amount, or remove template: true and name the district.      [filled-template]

      spending/form.yaml:6:71  Spending by use › row 1 › Amounts › 2021-22 › Source
        This rests on the source "budget-2022", which is marked as fictional.
        Mark this entry fictional too (fictional: true), or point to something real.  [fictional-mismatch]

      2 problems in 1 file."
    `);
  });

  it('is right with rows alone', () => {
    expect(checked(template('')).codes).toEqual([]);
  });
});
