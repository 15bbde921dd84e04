import type { Issue } from '../../report/issue.ts';
import type { Entry } from '../../schemas/corpus.ts';
import type { DataPath } from '../../schemas/describe.ts';
import type { Framework } from '../../schemas/frameworks.ts';
import type { Pathway } from '../../schemas/pathways.ts';
import { didYouMean } from '../../lib/nearest.ts';
import { fieldIssue, type Check } from '../check.ts';
import type { AnyEntry } from '../../schemas/corpus.ts';

/** Short names inside an entry are given once, and what points to one finds it. */
export const names: Check = ({ corpus }) => [
  ...corpus.frameworks.flatMap(frameworkIssues),
  ...corpus.pathways.flatMap(pathwayIssues),
];

function pathwayIssues(entry: Entry<'pathways'>): Issue[] {
  const data: Partial<Pathway> = entry.data;
  return [
    ...repeated(entry, 'tiers', data.tiers),
    ...(data.tiers ?? []).flatMap(({ requirements }, index) =>
      repeated(entry, 'requirements', requirements, ['tiers', index]),
    ),
  ];
}

/** What was wrong in itself was left out before, so any list may be missing. */
function frameworkIssues(entry: Entry<'frameworks'>): Issue[] {
  const data: Partial<Framework> = entry.data;
  const ids = new Set((data.parts ?? []).map(({ id }) => id));
  return [
    ...repeated(entry, 'parts', data.parts),
    ...(data.examples ?? []).flatMap(({ part }, index) =>
      ids.has(part) ? [] : [fieldIssue(entry, 'unknown-name', ['examples', index, 'part'], noPart(part, ids))],
    ),
    ...(data.kind === 'standards' && data.status === undefined
      ? [fieldIssue(entry, 'edition-without-status', ['kind'], noStatus)]
      : []),
  ];
}

/**
 * The second of two rows with one id.
 *
 * @param before where the list stands, where it is not a field of the entry itself
 */
export function repeated(
  entry: AnyEntry,
  field: string,
  rows: readonly { readonly id: string }[] | undefined,
  before: DataPath = [],
): Issue[] {
  const seen = new Set<string>();
  return (rows ?? []).flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [fieldIssue(entry, 'repeated-name', [...before, field, index, 'id'], twice(id))];
  });
}

function twice(id: string) {
  return { what: `The id "${id}" stands here twice.`, fix: 'Give each row an id of its own.' };
}

function noPart(id: string, ids: ReadonlySet<string>) {
  return {
    what: `The framework has no part called "${id}".${didYouMean(id, ids)}`,
    fix: ids.size > 0 ? `Write one of: ${[...ids].join(', ')}.` : 'Describe its parts in parts, or remove the example.',
  };
}

const noStatus = {
  what: 'A set of standards does not say whether it is in force.',
  fix: 'Write  status: current  or  status: superseded.',
};
