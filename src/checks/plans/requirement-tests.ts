import type { Issue } from '../../report/issue.ts';
import type { Entry } from '../../schemas/corpus.ts';
import type { Requirement, RequirementTest } from '../../schemas/requirements.ts';
import { fieldIssue, type Check } from '../check.ts';

/** The test of a requirement says all that a program needs for it. */
export const requirementTests: Check = ({ corpus }) => corpus.requirements.flatMap(unfinished);

function unfinished(entry: Entry<'requirements'>): Issue[] {
  return entry.data.requirements.flatMap(({ test, fields }, at) => {
    const lacking = test && lackOf(test, fields);
    if (lacking === undefined) return [];
    return [
      fieldIssue(entry, 'unfinished-test', ['requirements', at, 'test', 'kind'], {
        what: `The test ${test?.kind ?? ''} needs ${lacking}.`,
        fix: 'Add it, or leave the test out where only a person can tell.',
      }),
    ];
  });
}

/** What a kind of test cannot do without; undefined where all is there. */
function lackOf(test: RequirementTest, fields: Requirement['fields']): string | undefined {
  if (fields.length === 0) return 'the plan fields it looks into:  fields: [vision]';
  switch (test.kind) {
    case 'at-least':
    case 'covers-years':
      return test.count === undefined ? 'a number to count to:  count: 3' : undefined;
    case 'days-between':
      if (fields.length !== 2)
        return 'two plan fields, the earlier day first:  fields: [comment.opens, comment.closes]';
      return test.days === undefined ? 'the number of days:  days: 28' : undefined;
    case 'on-or-before':
      return test.day === undefined ? 'a month and a day:  day: 09-01' : undefined;
    default:
      return undefined;
  }
}
