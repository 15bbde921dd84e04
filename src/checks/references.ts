import { didYouMean } from '../lib/nearest.ts';
import { collectionsWithPages } from '../lib/paths.ts';
import type { Issue } from '../report/issue.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import type { DataPath } from '../schemas/describe.ts';
import type { Plan } from '../schemas/plans/plans.ts';
import { allEntries, fieldIssue, type Check, type CheckInput } from './check.ts';

/** A field that points to another entry. */
interface Pointer {
  readonly path: DataPath;
  /** Undefined where what is written names no collection with pages; the id is then all that is written. */
  readonly to: CollectionName | undefined;
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
  return [...tiesOf(entry), ...ownPointers(entry)];
}

/** The lists by which entries of the library are tied to each other have the same names everywhere. */
function tiesOf(entry: AnyEntry): Pointer[] {
  const data = entry.data as Readonly<Record<string, unknown>>;
  const ids = (name: string): readonly string[] => {
    const list = data[name];
    return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
  };
  const named = (['designs', 'cases', 'standards', 'datasets'] as const).flatMap((name) =>
    idPointers(name, name, ids(name)),
  );
  return [...named, ...relatedPointers(data['related'])];
}

/** Related entries of any collection are named by their address; a design names only designs. */
function relatedPointers(related: unknown): Pointer[] {
  const rows = (Array.isArray(related) ? related : []) as readonly { readonly entry?: unknown }[];
  return rows.flatMap(({ entry }, index) => {
    if (typeof entry !== 'string') return [];
    const [collection, id] = entry.split('/');
    const to = collectionsWithPages.find((name) => name === collection);
    return [{ path: ['related', index, 'entry'], to, id: to ? id : entry }];
  });
}

function ownPointers(entry: AnyEntry): Pointer[] {
  switch (entry.collection) {
    case 'sources':
      return [{ path: ['partOf'], to: 'sources', id: entry.data.partOf }];
    case 'spending':
      return [{ path: ['district'], to: 'districts', id: entry.data.district }];
    case 'stories':
      return [
        { path: ['district'], to: 'districts', id: entry.data.district },
        { path: ['spending'], to: 'spending', id: entry.data.spending },
      ];
    case 'plans':
      return planPointers(entry.data);
    case 'designs':
      return rowPointers('related', 'design', 'designs', entry.data.related);
    case 'standards':
      return [
        { path: ['framework'], to: 'frameworks', id: entry.data.framework },
        ...rowPointers('crosswalk', 'standard', 'standards', entry.data.crosswalk),
      ];
    case 'frameworks':
      return [
        { path: ['supersededBy'], to: 'frameworks', id: entry.data.supersededBy },
        ...rowPointers('examples', 'case', 'cases', entry.data.examples),
      ];
    case 'lenses':
      return [{ path: ['from', 'framework'], to: 'frameworks', id: entry.data.from?.framework }];
    default:
      return [];
  }
}

function planPointers({ district, framework, spending, replaces, goals, activities }: Partial<Plan>): Pointer[] {
  const standards = (name: string, rows: readonly { readonly standards: readonly string[] }[] = []): Pointer[] =>
    rows.flatMap((row, at) =>
      row.standards.map((id, index) => ({ path: [name, at, 'standards', index], to: 'standards', id })),
    );
  return [
    { path: ['district'], to: 'districts', id: district },
    { path: ['framework'], to: 'frameworks', id: framework },
    { path: ['spending'], to: 'spending', id: spending },
    { path: ['replaces'], to: 'plans', id: replaces },
    ...(activities ?? []).map(({ design }, at): Pointer => ({
      path: ['activities', at, 'design'],
      to: 'designs',
      id: design,
    })),
    ...[...standards('goals', goals), ...standards('activities', activities)],
  ];
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
  if (to === undefined) return [fieldIssue(entry, 'unknown-reference', path, noCollection(id))];
  if (entry.collection === to && entry.id === id) return [fieldIssue(entry, 'self-reference', path, self(id))];
  const ids = input.known.get(to) ?? new Set<string>();
  return ids.has(id) ? [] : [fieldIssue(entry, 'unknown-reference', path, unknown(id, to, ids))];
}

function noCollection(address: string) {
  const [name = ''] = address.split('/');
  return {
    what: `No collection with pages is called "${name}".${didYouMean(name, collectionsWithPages)}`,
    fix: `Write a collection and an id, as protocols/data-dive-45. Collections: ${collectionsWithPages.join(', ')}.`,
  };
}

function self(id: string) {
  return { what: `"${id}" is this entry itself.`, fix: 'Name another entry, or remove the line.' };
}

function unknown(id: string, to: CollectionName, ids: ReadonlySet<string>) {
  const { kind, path } = collections[to].layout;
  return {
    what: `There is no entry called "${id}" in ${path}.${didYouMean(id, ids)}`,
    fix:
      ids.size > 0 && ids.size <= 8
        ? `Write one of: ${[...ids].sort().join(', ')}.`
        : `Look up the id in ${kind === 'folder' ? 'the folder ' : ''}${path}.`,
  };
}
