import { expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { planned, planPath, withPlanField } from '../../support/plans.ts';
import { textIn } from '../../support/riverbend.ts';

const version = (more: string): string => `${textIn(planned, planPath)}${more}`;

it('refuses versions that take the place of each other, in both of their files', () => {
  const files = {
    ...withPlanField('replaces', 'replaces: first'),
    'plans/first.yaml': version('replaces: riverbend\n'),
  };
  expect(checked(files).codes).toEqual(['versions-not-in-line', 'versions-not-in-line']);
});

it('refuses two versions that take the place of the same', () => {
  const files = {
    ...withPlanField('replaces', 'replaces: first'),
    ...{ 'plans/first.yaml': version(''), 'plans/other.yaml': version('replaces: first\n') },
  };
  expect(report(files)).toMatchInlineSnapshot(`
    "plans/riverbend.yaml:37:11  Replaces
      The plan "other" takes the place of "first" as well.
      Name the version before this one: other, if this one is newer.          [versions-not-in-line]

    1 problem in 1 file."
  `);
});

it('takes a line of three', () => {
  const files = {
    ...withPlanField('replaces', 'replaces: second'),
    ...{ 'plans/second.yaml': version('replaces: first\n'), 'plans/first.yaml': version('') },
  };
  expect(checked(files).codes).toEqual([]);
});
