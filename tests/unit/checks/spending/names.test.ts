import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { edited } from '../../support/riverbend.ts';

const path = 'spending/riverbend.yaml';
const row = (choice: string, more = '') => `  - ${choice}\n${more}    amounts: {}\n    kind: spent\n`;
/** The names of rows are the only matter here, so what a row without amounts lacks is left aside. */
const codes = (files: Parameters<typeof checked>[0]) =>
  checked(files).codes.filter((code) => code !== 'missing-amount');

describe('a row called other', () => {
  it('has a name where it is a source', () => {
    expect(report(edited(path, 'bySource:\n', `bySource:\n${row('from: other')}`))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:13:5  warning  Spending by source › row 1
        Other says nothing for 2020-21, 2021-22.
        Write the amount, or say that no source gives one:  "2020-21": { value: not-reported }  [missing-amount]

      spending/riverbend.yaml:13:5  Spending by source › row 1
        This row is called other and has no name.
        Add a name:  name: Foundation grant                                     [unnamed-row]

      1 problem and 1 warning in 1 file."
    `);
  });

  it('has a name where it is money received', () => {
    expect(codes(edited(path, 'received:\n', 'received:\n  - from: other\n'))).toEqual(['unnamed-row']);
  });

  it('needs none where it is a use: other is one of the usual four', () => {
    expect(codes(edited(path, 'byUse:\n', `byUse:\n${row('use: other')}`))).toEqual([]);
  });
});

describe('a name', () => {
  it('stands once in a table', () => {
    const twice = row('use: other', '    name: coaching\n');
    expect(report(edited(path, 'byUse:\n', `byUse:\n${twice}`))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:22:5  warning  Spending by use › row 1
        coaching says nothing for 2020-21, 2021-22.
        Write the amount, or say that no source gives one:  "2020-21": { value: not-reported }  [missing-amount]

      spending/riverbend.yaml:26:5  Spending by use › row 2
        This table has a row called "Coaching" already.
        Join the two rows, or give one another name.                            [duplicate-row]

      1 problem and 1 warning in 1 file."
    `);
  });

  it('may stand in two tables', () => {
    expect(codes(edited(path, 'bySource:\n', `bySource:\n${row('from: title-ii-a')}`))).toEqual([]);
  });

  it('tells two rows of one choice apart', () => {
    const rows = row('use: other', '    name: Travel\n') + row('use: other', '    name: Books\n');
    expect(codes(edited(path, 'byUse:\n', `byUse:\n${rows}`))).toEqual([]);
  });
});
