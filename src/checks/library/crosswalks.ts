import type { Issue } from '../../report/issue.ts';
import type { Entry } from '../../schemas/corpus.ts';
import type { Standard } from '../../schemas/standards.ts';
import { fieldIssue, type Check } from '../check.ts';

/** A crosswalk leads from one edition to another, and never from or to a standard that its publisher calls new. */
export const crosswalks: Check = ({ corpus }) => {
  const standards = new Map(corpus.standards.map((entry) => [entry.id, entry]));
  return corpus.standards.flatMap((entry) => {
    const data: Partial<Standard> = entry.data;
    return (data.crosswalk ?? []).flatMap(({ standard }, index) => {
      const other = standards.get(standard);
      return other && other !== entry ? linkIssues(entry, other, index) : [];
    });
  });
};

function linkIssues(entry: Entry<'standards'>, other: Entry<'standards'>, index: number): Issue[] {
  const path = ['crosswalk', index, 'standard'];
  if (entry.data.framework === other.data.framework)
    return [fieldIssue(entry, 'crosswalk-inside', path, inside(other.id))];
  const isNew = [entry, other].find(({ data }) => data.newInEdition !== undefined);
  return isNew ? [fieldIssue(entry, 'crosswalk-to-new', path, invented(isNew.id))] : [];
}

function inside(id: string) {
  return {
    what: `"${id}" belongs to the same framework as this standard.`,
    fix: 'Name a standard of another edition or framework, or remove the link.',
  };
}

function invented(id: string) {
  return {
    what: `The publisher calls "${id}" new, so no earlier standard corresponds to it.`,
    fix: 'Remove the link.',
  };
}
