import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';
import { editedPlan } from '../../support/plans.ts';
import { edited, type RiverbendPath } from '../../support/riverbend.ts';

const spending = 'spending/riverbend.yaml';
const found = (files: Parameters<typeof checked>[0]) => checked(files).issues.map(({ line, code }) => [line, code]);
const both = (...edits: readonly (readonly [path: RiverbendPath, from: string, to: string])[]) =>
  edits.reduce<Parameters<typeof checked>[0]>(
    (base, [path, from, to]) => edited(path, from, to, base),
    edited('site.yaml', 'name: L', 'name: L'),
  );

describe('what is right of an entry with a wrong field', () => {
  it('is checked against the other entries', () => {
    const files = both(
      [spending, 'title: Spending of Riverbend', 'titel: Spending'],
      [spending, 'district: riverbend', 'district: riverbed'],
    );
    expect(found(files)).toEqual([
      [1, 'missing-field'],
      [1, 'unknown-field'],
      [2, 'unknown-reference'],
    ]);
  });

  it('keeps its lines where a row before it is wrong', () => {
    const wrongRow = '  - form: state\n    kind: spent\n    amounts: {}\n';
    const files = both(
      [spending, 'bySource:\n', `bySource:\n${wrongRow}`],
      [spending, 'source: budget-2022\n    at: p. 4', 'source: budget-1999\n    at: p. 4'],
    );
    expect(found(files)).toEqual([
      [13, 'missing-field'],
      [13, 'unknown-field'],
      [19, 'unknown-source'],
    ]);
  });

  it('keeps its lines where rows before it, and amounts in them, are wrong', () => {
    const wrongRows = '  - 5\n  - use: nothing\n';
    const files = both(
      [spending, 'byUse:\n', `byUse:\n${wrongRows}`],
      [
        spending,
        'at: p. 5\n    amounts:\n      "2020-21": { value: 12000 }',
        'at: p. 5\n    amounts:\n      "2020-21": { value: 12000, source: nowhere-1999 }',
      ],
    );
    expect(found(files)).toEqual([
      [22, 'wrong-shape'],
      [23, 'unknown-choice'],
      [30, 'unknown-source'],
    ]);
  });

  it('is not blamed for lacking what is only wrong', () => {
    expect(found(edited(spending, '  - use: coaching\n    kind: spent', '  - use: coaching\n    kind: spend'))).toEqual(
      [[23, 'unknown-choice']],
    );
    expect(found(edited(spending, 'at: p. 4', 'at: 4'))).toEqual([[17, 'unquoted-id']]);
    expect(found(edited(spending, 'district: riverbend', 'district: River Bend'))).toEqual([[2, 'not-an-id']]);
    expect(found(edited(spending, 'source: budget-2022\n    at: p. 2', 'source: Budget 2022\n    at: p. 2'))).toEqual([
      [7, 'not-an-id'],
    ]);
    expect(found(editedPlan('by: 2023-06-30', 'by: 2023-06-31'))).toEqual([[17, 'not-a-date']]);
  });

  it('is not blamed for what follows from a row that is wrong', () => {
    expect(found(edited(spending, 'use: coaching', 'use: coachng'))).toEqual([[22, 'unknown-choice']]);
    expect(found(edited(spending, '{ value: 9500 }', '{ value: 9,500 }'))).toEqual([[11, 'unknown-field']]);
    expect(found(edited(spending, '["2020-21", "2021-22"]', '["2020-21", "2021-2022"]'))).toEqual([
      [3, 'not-a-school-year'],
    ]);
    expect(found(edited(spending, 'fictional: true', 'fictional: yes'))).toEqual([[30, 'wrong-shape']]);
  });

  it('is not blamed for totals that lack a wrong row', () => {
    const half = '    amounts:\n      "2020-21": { value: 6000 }\n      "2021-22": { value: 6250 }\n';
    const whole = half.replace('6000', '12000').replace('6250', '12500');
    const second = `  - use: other\n    kind: spent\n    status: actual\n    source: budget-2022\n    at: p. 6\n${half}`;
    const two = edited(spending, `    at: p. 5\n${whole}`, `    at: p. 5\n${half}${second}`);
    expect(found(two)).toEqual([]);
    expect(found(edited(spending, 'use: other', 'use: othr', two))).toEqual([[30, 'unknown-choice']]);
  });

  it('is still told what has nothing to do with it', () => {
    const files = both(
      [spending, '      "2020-21": { value: 9000 }', '      "2020-21": { value: $9000 }'],
      [
        spending,
        'at: p. 5\n    amounts:\n      "2020-21": { value: 12000 }',
        'at: p. 5\n    amounts:\n      "2020-21": { value: 11000 }',
      ],
    );
    expect(found(files)).toEqual([
      [3, 'totals-differ'],
      [10, 'not-a-number'],
    ]);
  });

  it('is known to others by its id', () => {
    expect(found(edited('districts/riverbend.yaml', 'name: Riverbend Unified', 'nam: Riverbend Unified'))).toEqual([
      [1, 'missing-field'],
      [1, 'unknown-field'],
    ]);
  });
});
