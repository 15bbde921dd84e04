import { expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { edited } from '../support/riverbend.ts';

const due = edited('guides/welcome.md', 'reviewed: 2026-11-01', 'reviewed: 2026-11-01\nreviewBy: 2027-06-30');

it('warns once the date has passed', () => {
  expect(report(due, '2027-07-01')).toMatchInlineSnapshot(`
    "guides/welcome.md:6:11  warning  Review by
      This should have been reviewed by 2027-06-30; the check is made for 2027-07-01.
      Check the entry, then set reviewed to the day you did and reviewBy to the next one.  [review-past]

    1 warning in 1 file."
  `);
});

it('takes the day itself and the days before', () => {
  expect(checked(due, '2027-06-30').codes).toEqual([]);
  expect(checked(due, '2026-11-22').codes).toEqual([]);
});

it('asks nothing where no day is given', () => {
  expect(checked(due, '').codes).toEqual([]);
});
