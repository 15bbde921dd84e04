import { didYouMean } from '../lib/nearest.ts';
import type { Issue } from '../report/issue.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import type { DataPath } from '../schemas/describe.ts';
import { allEntries, fieldIssue, type Check, type CheckInput } from './check.ts';

/** A field that points to another entry. */
interface Pointer {
  readonly path: DataPath;
  readonly to: CollectionName;
  readonly id: string | undefined;
}

/** Every id that points to another entry points to one that exists, and to none that is the entry itself. */
export const references: Check = (input) => [
  ...allEntries(input.corpus).flatMap((entry) => pointersOf(entry).flatMap((each) => issues(input, entry, each))),
  ...(input.siteEntry
    ? issues(input, input.siteEntry, { path: ['district'], to: 'districts', id: input.corpus.site.district })
    : []),
];

/** What was wrong in itself was left out of an entry before, so any list may be missing. */
function pointersOf(entry: AnyEntry): Pointer[] {
  switch (entry.collection) {
    case 'spending':
      return [{ path: ['district'], to: 'districts', id: entry.data.district }];
    case 'designs':
      return [
        ...idPointers('standards', 'standards', entry.data.standards),
        ...rowPointers('related', 'design', 'designs', entry.data.related),
      ];
    case 'cases':
      return [
        ...idPointers('designs', 'designs', entry.data.designs),
        ...idPointers('standards', 'standards', entry.data.standards),
      ];
    case 'standards':
      return [
        { path: ['framework'], to: 'frameworks', id: entry.data.framework },
        ...rowPointers('crosswalk', 'standard', 'standards', entry.data.crosswalk),
      ];
    case 'frameworks':
      return [{ path: ['supersededBy'], to: 'frameworks', id: entry.data.supersededBy }];
    default:
      return [];
  }
}

function idPointers(field: string, to: CollectionName, ids: readonly string[] = []): Pointer[] {
  return ids.map((id, index) => ({ path: [field, index], to, id }));
}

function rowPointers<Key extends string>(
  field: string,
  key: Key,
  to: CollectionName,
  rows: readonly Readonly<Record<Key, string>>[] = [],
): Pointer[] {
  return rows.map((row, index) => ({ path: [field, index, key], to, id: row[key] }));
}

function issues(input: CheckInput, entry: AnyEntry, { path, to, id }: Pointer): Issue[] {
  if (id === undefined) return [];
  if (entry.collection === to && entry.id === id) return [fieldIssue(entry, 'self-reference', path, self(id))];
  const ids = input.known.get(to) ?? new Set<string>();
  return ids.has(id) ? [] : [fieldIssue(entry, 'unknown-reference', path, unknown(id, to, ids))];
}

function self(id: string) {
  return { what: `"${id}" is this entry itself.`, fix: 'Name another entry, or remove the line.' };
}

function unknown(id: string, to: CollectionName, ids: ReadonlySet<string>) {
  const folder = collections[to].layout.path;
  return {
    what: `There is no entry called "${id}" in ${folder}.${didYouMean(id, ids)}`,
    fix:
      ids.size > 0 && ids.size <= 8
        ? `Write one of: ${[...ids].sort().join(', ')}.`
        : `Look up the id in the folder ${folder}.`,
  };
}
