import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { edited } from '../../support/riverbend.ts';

const amount = (value: string) => edited('spending/riverbend.yaml', '{ value: 9500 }', `{ value: ${value} }`);
const figure = (text: string) => edited('districts/riverbend.yaml', 'students:', `${text}\n    students:`);

describe('an amount', () => {
  it('has no signs but digits', () => {
    expect(report(amount('$9500'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:27  Money received › row 1 › Amounts › 2021-22 › Value
        "$9500" is not a plain number.
        Write digits only, or not-reported, or not-applicable:  value: 9500     [not-a-number]

      1 problem in 1 file."
    `);
  });

  it('is not written in thousands', () => {
    expect(report(amount('$12.5k'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:27  Money received › row 1 › Amounts › 2021-22 › Value
        "$12.5k" is not a plain number.
        Write digits only, such as 12500, or not-reported, or not-applicable.   [not-a-number]

      1 problem in 1 file."
    `);
  });

  it('stands outside quotes', () => {
    expect(report(amount('"9500"'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:27  Money received › row 1 › Amounts › 2021-22 › Value
        "9500" stands in quotes, which makes it a text.
        Write it without quotes:  value: 9500                                   [not-a-number]

      1 problem in 1 file."
    `);
  });

  it('is not below zero', () => {
    expect(report(amount('-1200'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:27  Money received › row 1 › Amounts › 2021-22 › Value
        -1200 is below zero.
        Write it without the minus; where it is a refund, say so in a note:  value: 1200  [negative-amount]

      1 problem in 1 file."
    `);
  });

  it('has no cents', () => {
    expect(report(amount('9500.75'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:27  Money received › row 1 › Amounts › 2021-22 › Value
        9500.75 has a fraction; this field takes whole numbers.
        Round it:  value: 9501                                                  [fractional-amount]

      1 problem in 1 file."
    `);
  });

  it('is not left out', () => {
    expect(report(amount(''))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:28  Money received › row 1 › Amounts › 2021-22 › Value
        There is no number here.
        Write digits only, or not-reported, or not-applicable:  value: not-reported  [not-a-number]

      1 problem in 1 file."
    `);
  });

  it('is missing in the words the field takes', () => {
    expect(report(amount('n/a'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:27  Money received › row 1 › Amounts › 2021-22 › Value
        "n/a" is not a plain number.
        Write digits only, or not-reported, or not-applicable:  value: not-reported  [not-a-number]

      1 problem in 1 file."
    `);
    expect(checked(amount('not-reported')).codes).toEqual([]);
    expect(checked(amount('not-applicable')).codes).toEqual([]);
  });

  it.each([
    ['with a comma in quotes', '"9,500"', 'value: 9500'],
    ['with blanks', '"9 500"', 'value: 9500'],
    ['with an underscore', '9_500', 'value: 9500'],
    ['with dollars and cents', '$9,500.50', 'value: 9500.50'],
  ])('%s is shown as it is meant', (_, value, meant) => {
    const inBlock = edited('spending/riverbend.yaml', '{ value: 9500 }', `\n        value: ${value}`);
    expect(checked(inBlock).issues[0]).toMatchObject({
      code: 'not-a-number',
      fix: expect.stringContaining(meant) as string,
    });
  });

  it.each(['.inf', '.nan'])('is no %s', (value) => {
    expect(checked(amount(value)).codes).toEqual(['not-a-number']);
  });

  it('has a largest value, far beyond any budget', () => {
    expect(checked(amount('9007199254740993')).codes).toEqual(['out-of-range']);
  });

  it('may be zero', () => {
    expect(checked(amount('0')).codes).toEqual(['large-change']);
  });
});

describe('a figure', () => {
  it('stays within its limits', () => {
    expect(report(figure('englishLearnersPercent: { value: 104, source: atlas-2021, at: p. 3 }')))
      .toMatchInlineSnapshot(`
      "districts/riverbend.yaml:5:38  Figures by school year › 2021-22 › English learners › Value
        104 is out of range: the field takes 0 to 100.
        The number, or not-reported, or not-applicable. Write 0 only where the source says zero.  [out-of-range]

      1 problem in 1 file."
    `);
  });

  it('of a source is a year', () => {
    expect(report(edited('sources.yaml', '  kind: report', '  year: 20211\n  kind: report'))).toMatchInlineSnapshot(`
      "sources.yaml:7:9  Year
        20211 is out of range: the field takes 1600 to 2100.
        The year of publication, four digits.                                   [out-of-range]

      1 problem in 1 file."
    `);
    expect(report(edited('sources.yaml', '  kind: report', '  year: in spring\n  kind: report')))
      .toMatchInlineSnapshot(`
      "sources.yaml:7:9  Year
        "in spring" is not a plain number.
        Write digits only. The year of publication, four digits.                [not-a-number]

      1 problem in 1 file."
    `);
  });

  it('may have decimals where people are counted in full-time equivalents, not where they are counted whole', () => {
    expect(checked(figure('teachers: { value: 131.5, source: atlas-2021, at: p. 3 }')).codes).toEqual([]);
    expect(checked(figure('schools: { value: 4.5, source: atlas-2021, at: p. 3 }')).codes).toEqual([
      'fractional-amount',
    ]);
  });
});
