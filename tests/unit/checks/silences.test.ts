import { describe, expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { edited, riverbend, withFiles } from '../support/riverbend.ts';

const spending = 'spending/riverbend.yaml';
const jump = edited(spending, '"2021-22": { value: 9500 }', '"2021-22": { value: 19500 }');
const silence = (code: string) =>
  `silence:\n  - code: ${code}\n    reason: The grant doubled in 2021.\nreviewed: 2026-11-01\n`;
const silenced = (code: string, base = jump) => edited(spending, 'reviewed: 2026-11-01\n', silence(code), base);

describe('a silence', () => {
  it('ends the warning it names', () => {
    expect(checked(jump).codes).toEqual(['large-change']);
    expect(checked(silenced('large-change')).codes).toEqual([]);
  });

  it('that is not needed is a problem', () => {
    expect(report(silenced('large-change', { ...riverbend }))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:32:11  Silenced warnings › row 1 › Code
        The warning "large-change" does not occur here.
        Remove these lines, so that they hide no later warning.                 [unneeded-silence]

      1 problem in 1 file."
    `);
  });

  it('ends no other warning', () => {
    expect(checked(silenced('missing-amount')).codes).toEqual(['large-change', 'unneeded-silence']);
  });

  it('ends no problem', () => {
    const unequal = edited(
      spending,
      'at: p. 4\n    amounts:\n      "2020-21": { value: 12000 }',
      'at: p. 4\n    amounts:\n      "2020-21": { value: 12001 }',
    );
    expect(report(silenced('totals-differ', unequal))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:3:15  School years › row 1
        In 2020-21 the sources add up to $12,001 and the uses to $12,000: $1 apart.
        Both tables split the same money. Look for an amount that was left out, entered twice or mistyped.  [totals-differ]

      spending/riverbend.yaml:32:11  Silenced warnings › row 1 › Code
        "totals-differ" is a problem, not a warning, so it cannot be silenced.
        Remove these lines, and mend the problem where it occurs.               [unneeded-silence]

      2 problems in 1 file."
    `);
  });

  it('with a misspelled code is told the right one', () => {
    expect(report(silenced('large-chance'))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:7  warning  Money received › row 1 › Amounts › 2021-22
        Federal Title II-A goes from $9,000 in 2020-21 to $19,500 in 2021-22: up 117%.
        Compare it with the source. If it is right, silence this warning with the reason.  [large-change]

      spending/riverbend.yaml:32:11  Silenced warnings › row 1 › Code
        There is no warning called "large-chance". Did you mean "large-change"?
        Write the code as it stands in brackets at the end of the message.      [unneeded-silence]

      1 problem and 1 warning in 1 file."
    `);
  });

  it('has a reason', () => {
    const bare = edited(
      spending,
      'reviewed: 2026-11-01\n',
      'silence:\n  - code: large-change\n    reason: ok\nreviewed: 2026-11-01\n',
      jump,
    );
    expect(report(bare)).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:7  warning  Money received › row 1 › Amounts › 2021-22
        Federal Title II-A goes from $9,000 in 2020-21 to $19,500 in 2021-22: up 117%.
        Compare it with the source. If it is right, silence this warning with the reason.  [large-change]

      spending/riverbend.yaml:33:13  Silenced warnings › row 1 › Reason
        Reason is empty or too short.
        Why this is right as it is, in a sentence a colleague would accept.     [empty-text]

      1 problem and 1 warning in 1 file."
    `);
  });

  it('of one source does not end the warning about another', () => {
    const two = (code: string) =>
      withFiles({
        'sources.yaml': `${riverbend['sources.yaml']}- id: left-1\n  title: One\n  kind: book\n  silence:\n    - code: ${code}\n      reason: It is cited in the printed book.\n- id: left-2\n  title: Two\n  kind: book\n`,
      });
    expect(checked(two('unused-source')).issues.map(({ code, line }) => [code, line])).toEqual([['unused-source', 15]]);
  });

  it('ends a warning about a place in the text', () => {
    const files = edited('guides/welcome.md', ', p. 4]', ']');
    const quiet = edited('guides/welcome.md', 'reviewed: 2026-11-01\n', silence('source-without-place'), files);
    expect(checked(files).codes).toEqual(['source-without-place']);
    expect(checked(quiet).codes).toEqual([]);
  });
});
