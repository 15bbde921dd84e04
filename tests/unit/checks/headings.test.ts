import { expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { guide } from '../support/riverbend.ts';

it('goes down one level at a time', () => {
  expect(report(guide('## Costs\n\n#### Coaches'))).toMatchInlineSnapshot(`
    "guides/money.md:10:1  Heading
      "Coaches" is a heading of level 4, right after one of level 2.
      Write it one level below that:  ### Coaches                             [skipped-heading]

    1 problem in 1 file."
  `);
});

it('starts with level 2, below the title', () => {
  expect(report(guide('### Costs'))).toMatchInlineSnapshot(`
    "guides/money.md:8:1  Heading
      "Costs" is a heading of level 3, right after the title.
      Write it one level below that:  ## Costs                                [skipped-heading]

    1 problem in 1 file."
  `);
});

it('has one title', () => {
  expect(report(guide('# Money\n\n## Costs'))).toMatchInlineSnapshot(`
    "guides/money.md:8:1  Heading
      "Money" is a heading of level 1, and the title is that already.
      Write it with two number signs:  ## Money                               [skipped-heading]

    1 problem in 1 file."
  `);
});

it('finds a title that is underlined', () => {
  expect(checked(guide('Money\n=====')).codes).toEqual(['skipped-heading']);
});

it('may go up as many levels as it likes', () => {
  expect(checked(guide('## A\n\n### B\n\n#### C\n\n## D\n\n### E')).codes).toEqual([]);
});
