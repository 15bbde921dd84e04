import { describe, expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { edited, guide, riverbend, withFiles } from '../support/riverbend.ts';

const spending = 'spending/riverbend.yaml';
const row = '    source: budget-2022\n    at: p. 5\n';

describe('figures', () => {
  it('name a source', () => {
    expect(report(edited(spending, row, ''))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:26:7  Spending by use › row 1 › Amounts › 2020-21
        This figure does not say where it comes from.
        Name its source and the place in it:  source: budget-2022, at: p. 4     [figure-without-source]

      spending/riverbend.yaml:27:7  Spending by use › row 1 › Amounts › 2021-22
        This figure does not say where it comes from.
        Name its source and the place in it:  source: budget-2022, at: p. 4     [figure-without-source]

      2 problems in 1 file."
    `);
  });

  it('name one that exists; a row says it once for all its cells', () => {
    expect(report(edited(spending, row, '    source: bugdet-2022\n    at: p. 5\n'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:25:13  Spending by use › row 1 › Source
        There is no source called "bugdet-2022". Did you mean "budget-2022"?
        Correct the id, or add the source to sources.yaml.                      [unknown-source]

      1 problem in 1 file."
    `);
  });

  it('name the place in it', () => {
    expect(report(edited(spending, row, '    source: budget-2022\n'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:27:7  warning  Spending by use › row 1 › Amounts › 2020-21
        The source is named, but not the place in it.
        Add the page, line or column:  at: p. 11                                [source-without-place]

      spending/riverbend.yaml:28:7  warning  Spending by use › row 1 › Amounts › 2021-22
        The source is named, but not the place in it.
        Add the page, line or column:  at: p. 11                                [source-without-place]

      2 warnings in 1 file."
    `);
  });

  it('may name a source of their own beside that of the row', () => {
    const own = '"2020-21": { value: 9000, source: atlas-2020, at: p. 1 }';
    expect(report(edited(spending, '"2020-21": { value: 9000 }', own))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:10:41  Money received › row 1 › Amounts › 2020-21 › Source
        There is no source called "atlas-2020". Did you mean "atlas-2021"?
        Correct the id, or add the source to sources.yaml.                      [unknown-source]

      1 problem in 1 file."
    `);
  });

  it('of a district name theirs too', () => {
    const bare = 'students: { value: 1852 }';
    const district = edited(
      'districts/riverbend.yaml',
      'students: { value: 1852, source: atlas-2021, at: p. 3 }',
      bare,
    );
    expect(report(district)).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:5:5  Figures by school year › 2021-22 › Students
        This figure does not say where it comes from.
        Name its source and the place in it:  source: budget-2022, at: p. 4     [figure-without-source]

      sources.yaml:5:7  warning  Id
        Nothing cites the source "atlas-2021".
        Cite it where it is used, or remove it.                                 [unused-source]

      1 problem and 1 warning in 2 files."
    `);
  });

  it('that are not reported need no source', () => {
    const absent = row + '    amounts:\n      "2020-21": { value: 12000 }\n      "2021-22": { value: 12500 }\n';
    const silent =
      '    amounts:\n      "2020-21": { value: not-reported }\n      "2021-22": { value: not-applicable }\n';
    expect(checked(edited(spending, absent, silent)).codes).toEqual([]);
  });
});

describe('citations', () => {
  it('point to the bibliography', () => {
    expect(report(guide('Coaching grew [@budget-2020, p. 4; @budget-2022, p. 5].'))).toMatchInlineSnapshot(`
      "guides/money.md:8:15  Citation
        There is no source called "budget-2020". Did you mean "budget-2022"?
        Correct the id, or add the source to sources.yaml.                      [unknown-source]

      1 problem in 1 file."
    `);
  });

  it('say the place', () => {
    expect(report(guide('It grew.\n\nCoaching grew [@budget-2022].'))).toMatchInlineSnapshot(`
      "guides/money.md:10:15  warning  Citation
        The source is named, but not the place in it.
        Add the page, line or column:  [@budget-2022, p. 11]                    [source-without-place]

      1 warning in 1 file."
    `);
  });

  it('are not sought in code and links', () => {
    expect(checked(guide('Write `[@nobody, p. 1]`, or [@nobody](/guides/).\n\n    [@nobody]')).codes).toEqual([]);
  });
});

it('says nothing of sources while their list cannot be read', () => {
  expect(checked(withFiles({ 'sources.yaml': '- id: "budget\n- id: atlas\n' })).codes).toEqual(['yaml-syntax']);
});

it('takes what is right', () => {
  expect(report(riverbend)).toBe('No problems found.');
});
