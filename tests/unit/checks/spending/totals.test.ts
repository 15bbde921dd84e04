import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { edited, textIn } from '../../support/riverbend.ts';

const path = 'spending/riverbend.yaml';
const uses = 'at: p. 5\n    amounts:\n      "2020-21": { value: 12000 }';
const firstUse = (amount: string) => edited(path, uses, uses.replace('{ value: 12000 }', `{ ${amount} }`));

describe('the totals by source and by use', () => {
  it('agree', () => {
    expect(report(firstUse('value: 11000'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:3:15  School years › row 1
        In 2020-21 the sources add up to $12,000 and the uses to $11,000: $1,000 apart.
        Both tables split the same money. Look for an amount that was left out, entered twice or mistyped.  [totals-differ]

      1 problem in 1 file."
    `);
  });

  it('are compared to the dollar', () => {
    expect(checked(firstUse('value: 12001')).codes).toEqual(['totals-differ']);
  });

  it('are not compared where a cell is not reported: a sum of the others would pass for a total', () => {
    expect(checked(firstUse('value: not-reported')).codes).toEqual([]);
  });

  it('leave out rows that do not apply', () => {
    const more =
      '  - use: administration\n    amounts:\n      "2020-21": { value: not-applicable }\n      "2021-22": { value: not-applicable }\n';
    expect(checked(edited(path, 'byUse:\n', `byUse:\n${more}`)).codes).toEqual([]);
    expect(checked(edited(path, 'byUse:\n', `byUse:\n${more}`, firstUse('value: 1'))).codes).toContain('totals-differ');
  });

  it('leave out money received', () => {
    expect(checked(edited(path, '{ value: 9000 }', '{ value: 13000 }')).codes).toEqual([]);
  });
});

describe('a year', () => {
  it('holds money of one kind', () => {
    expect(report(firstUse('value: 12000, kind: budgeted'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:3:15  warning  School years › row 1
        2020-21 holds both spent and budgeted amounts, which are never added together.
        The year shows no total. Give all its amounts the same kind, or silence this with the reason.  [mixed-kinds]

      1 warning in 1 file."
    `);
  });

  it('may be budgeted where the year before was spent', () => {
    const text = textIn(firstUse('value: 12000'), path);
    const budgeted = text.replaceAll('{ value: 12500 }', '{ value: 12500, kind: budgeted, status: revised }');
    expect(checked({ ...firstUse('value: 12000'), [path]: budgeted }).codes).toEqual([]);
  });
});
