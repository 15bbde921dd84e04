import type { Issue } from '../../report/issue.ts';
import { earlierVersions } from '../../lib/plans/versions.ts';
import type { Entry } from '../../schemas/corpus.ts';
import { fieldIssue, type Check } from '../check.ts';

/** The versions of a plan follow each other in one line: no circle, and no two that take the place of the same. */
export const planVersions: Check = ({ corpus: { plans } }) =>
  plans.flatMap((entry) => [...circle(entry, plans), ...forked(entry, plans)]);

function circle(entry: Entry<'plans'>, plans: readonly Entry<'plans'>[]): Issue[] {
  const { replaces } = entry.data;
  const versions = [entry, ...earlierVersions(entry, plans)];
  if (replaces === undefined || versions.at(-1)?.data.replaces !== entry.id) return [];
  const what =
    replaces === entry.id
      ? 'The plan says that it takes the place of itself.'
      : `This plan takes the place of "${replaces}", which takes the place of this one, if not at once.`;
  return [
    fieldIssue(entry, 'versions-not-in-line', ['replaces'], {
      what,
      fix: 'Name the version before this one, and leave the line out of the first version.',
    }),
  ];
}

function forked(entry: Entry<'plans'>, plans: readonly Entry<'plans'>[]): Issue[] {
  const { replaces } = entry.data;
  const other = plans.find(({ data }) => replaces !== undefined && data.replaces === replaces);
  if (replaces === undefined || other === undefined || other === entry) return [];
  return [
    fieldIssue(entry, 'versions-not-in-line', ['replaces'], {
      what: `The plan "${other.id}" takes the place of "${replaces}" as well.`,
      fix: `Name the version before this one: ${other.id}, if this one is newer.`,
    }),
  ];
}
