import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { edited, textIn } from '../../support/riverbend.ts';

const path = 'spending/riverbend.yaml';
const years = (list: string) => edited(path, '["2020-21", "2021-22"]', list);

describe('the columns', () => {
  it('have no gap', () => {
    expect(report(years('["2020-21", "2022-23"]'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:3:26  School years › row 2
        2022-23 does not follow 2020-21.
        Write the years from the oldest to the newest, without a gap: after 2020-21 comes 2021-22.  [years-not-consecutive]

      spending/riverbend.yaml:5:5  warning  Money received › row 1
        Federal Title II-A says nothing for 2022-23.
        Write the amount, or say that no source gives one:  "2022-23": { value: not-reported }  [missing-amount]

      spending/riverbend.yaml:11:7  Money received › row 1 › Amounts › 2021-22
        Federal Title II-A has an amount for 2021-22, and the table has no such school year.
        Add 2021-22 to schoolYears, or correct the year.                        [amount-outside-years]

      spending/riverbend.yaml:13:5  warning  Spending by source › row 1
        State says nothing for 2022-23.
        Write the amount, or say that no source gives one:  "2022-23": { value: not-reported }  [missing-amount]

      spending/riverbend.yaml:20:7  Spending by source › row 1 › Amounts › 2021-22
        State has an amount for 2021-22, and the table has no such school year.
        Add 2021-22 to schoolYears, or correct the year.                        [amount-outside-years]

      spending/riverbend.yaml:22:5  warning  Spending by use › row 1
        Coaching says nothing for 2022-23.
        Write the amount, or say that no source gives one:  "2022-23": { value: not-reported }  [missing-amount]

      spending/riverbend.yaml:29:7  Spending by use › row 1 › Amounts › 2021-22
        Coaching has an amount for 2021-22, and the table has no such school year.
        Add 2021-22 to schoolYears, or correct the year.                        [amount-outside-years]

      4 problems and 3 warnings in 1 file."
    `);
  });

  it('run from the oldest to the newest', () => {
    expect(checked(years('["2021-22", "2020-21"]')).issues[0]).toMatchObject({
      code: 'years-not-consecutive',
      line: 3,
      column: 26,
    });
  });

  it('name each year once', () => {
    expect(checked(years('["2020-21", "2021-22", "2021-22"]')).codes).toContain('years-not-consecutive');
  });

  it('may run over the turn of a century', () => {
    const text = textIn(years('["1998-99", "1999-00"]'), path);
    expect(
      checked({
        ...years(''),
        [path]: text.replaceAll('"2020-21":', '"1998-99":').replaceAll('"2021-22":', '"1999-00":'),
      }).codes,
    ).toEqual([]);
  });
});

describe('an amount', () => {
  it('stands in one of the columns', () => {
    expect(report(years('["2020-21"]'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:7  Money received › row 1 › Amounts › 2021-22
        Federal Title II-A has an amount for 2021-22, and the table has no such school year.
        Add 2021-22 to schoolYears, or correct the year.                        [amount-outside-years]

      spending/riverbend.yaml:20:7  Spending by source › row 1 › Amounts › 2021-22
        State has an amount for 2021-22, and the table has no such school year.
        Add 2021-22 to schoolYears, or correct the year.                        [amount-outside-years]

      spending/riverbend.yaml:29:7  Spending by use › row 1 › Amounts › 2021-22
        Coaching has an amount for 2021-22, and the table has no such school year.
        Add 2021-22 to schoolYears, or correct the year.                        [amount-outside-years]

      3 problems in 1 file."
    `);
  });
});
