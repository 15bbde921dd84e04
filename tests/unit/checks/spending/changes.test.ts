import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { edited } from '../../support/riverbend.ts';

const path = 'spending/riverbend.yaml';
const received = (before: string, after: string) =>
  edited(path, '{ value: 9500 }', `{ ${after} }`, edited(path, '{ value: 9000 }', `{ ${before} }`));

describe('a change', () => {
  it('of more than half upwards is worth a look', () => {
    expect(report(received('value: 20000', 'value: 200000'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:7  warning  Money received › row 1 › Amounts › 2021-22
        Federal Title II-A goes from $20,000 in 2020-21 to $200,000 in 2021-22: up 900%.
        Compare it with the source. If it is right, silence this warning with the reason.  [large-change]

      1 warning in 1 file."
    `);
  });

  it('of more than half downwards too', () => {
    expect(report(received('value: 20000', 'value: 9999'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:7  warning  Money received › row 1 › Amounts › 2021-22
        Federal Title II-A goes from $20,000 in 2020-21 to $9,999 in 2021-22: down 50%.
        Compare it with the source. If it is right, silence this warning with the reason.  [large-change]

      1 warning in 1 file."
    `);
  });

  it.each([
    ['of exactly half', 'value: 20000', 'value: 30000'],
    ['down by exactly half', 'value: 20000', 'value: 10000'],
    ['from nothing', 'value: 0', 'value: 30000'],
    ['from what is not reported', 'value: not-reported', 'value: 30000'],
    ['to what is not reported', 'value: 20000', 'value: not-reported'],
  ])('%s is none to speak of', (_, before, after) => {
    expect(checked(received(before, after)).codes).toEqual([]);
  });

  it('to nothing is one of all', () => {
    expect(checked(received('value: 20000', 'value: 0')).codes).toEqual(['large-change']);
  });

  it('from spent to budgeted money is none', () => {
    const cells = 'at: p. 5\n    amounts:\n      "2020-21": { value: 12000 }\n      "2021-22": { value: 12500 }';
    const to = (more: string) => edited(path, cells, cells.replace('12500', `50000${more}`));
    expect(checked(to(', kind: budgeted')).codes).not.toContain('large-change');
    expect(checked(to('')).codes).toContain('large-change');
  });

  it('is looked for between columns only', () => {
    const gap = edited(path, '["2020-21", "2021-22"]', '["2020-21"]', received('value: 20000', 'value: 90000'));
    expect(checked(gap).codes).not.toContain('large-change');
  });
});
