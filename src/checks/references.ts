import { didYouMean } from '../lib/nearest.ts';
import type { Issue } from '../report/issue.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import type { DataPath } from '../schemas/describe.ts';
import { fieldIssue, type Check, type CheckInput } from './check.ts';

/** Every id that points to another entry points to one that exists. */
export const references: Check = (input) => [
  ...input.corpus.spending.flatMap((entry) => reference(input, entry, ['district'], 'districts', entry.data.district)),
  ...(input.siteEntry ? reference(input, input.siteEntry, ['district'], 'districts', input.corpus.site.district) : []),
];

function reference(
  { known }: CheckInput,
  entry: AnyEntry,
  path: DataPath,
  collection: CollectionName,
  id: string | undefined,
): Issue[] {
  const ids = known.get(collection) ?? new Set<string>();
  if (id === undefined || ids.has(id)) return [];
  const folder = collections[collection].layout.path;
  return [
    fieldIssue(entry, 'unknown-reference', path, {
      what: `There is no entry called "${id}" in ${folder}.${didYouMean(id, ids)}`,
      fix:
        ids.size > 0 && ids.size <= 8
          ? `Write one of: ${[...ids].sort().join(', ')}.`
          : `Look up the id in the folder ${folder}.`,
    }),
  ];
}
