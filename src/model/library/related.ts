import { list } from '../../lib/format.ts';
import type { Context } from '../context.ts';
import type { Cited } from './cited.ts';
import { inReadingOrder } from './neighbours.ts';
import { entryLink, type LibraryEntry } from './entries.ts';
import type { LinkView } from '../navigation.ts';

/** A page a reader of this one may want, and why. */
export interface RelatedLink extends LinkView {
  readonly reason: Cited;
}

type Kind = 'designs' | 'cases';
type Topic = LibraryEntry<Kind>;

/** A thing two entries can share, such as a standard. */
interface Shared {
  readonly key: string;
  readonly label: string;
}

/** More than this is no longer a choice. */
const most = 4;

const indexes = new WeakMap<Context, Map<Kind, ReadonlyMap<string, readonly Topic[]>>>();

/**
 * Entries of the same collection that share most with this one: standards, and purposes or designs. Each says what is
 * shared. Entries that share more come first, then in the order of their titles.
 *
 * @param except ids that the page shows already
 */
export function related(entry: Topic, context: Context, except: ReadonlySet<string> = new Set()): RelatedLink[] {
  const index = indexOf(entry.collection, context);
  const shared = new Map<Topic, Shared[]>();
  for (const topic of topicsOf(entry, context))
    for (const other of index.get(topic.key) ?? [])
      if (other.id !== entry.id && !except.has(other.id)) shared.set(other, [...(shared.get(other) ?? []), topic]);
  return [...shared]
    .sort(([a, as], [b, bs]) => bs.length - as.length || inReadingOrder(a, b))
    .slice(0, most)
    .map(([other, topics]) => ({ ...entryLink(other, context), reason: [{ kind: 'words', words: reason(topics) }] }));
}

function reason(topics: readonly Shared[]): string {
  return `Shares ${list(topics.slice(0, 3).map(({ label }) => label))}.`;
}

/** What an entry has in common with others, the most telling first. */
function topicsOf(entry: Topic, context: Context): Shared[] {
  const standards = entry.data.standards.map((id) => ({
    key: `standards/${id}`,
    label: `the standard ${nameOf('standards', id, context)}`,
  }));
  if (entry.collection === 'cases')
    return [
      ...entry.data.designs.map((id) => ({ key: `designs/${id}`, label: nameOf('designs', id, context) })),
      ...standards,
    ];
  const { words } = context;
  return [
    ...entry.data.purposes.map((id) => ({ key: `purpose/${id}`, label: `the purpose “${words[`purpose-${id}`]}”` })),
    ...standards,
  ];
}

function nameOf(collection: 'designs' | 'standards', id: string, context: Context): string {
  return context.find(collection, id)?.data.title ?? id;
}

function indexOf(kind: Kind, context: Context): ReadonlyMap<string, readonly Topic[]> {
  const known = indexes.get(context) ?? new Map<Kind, ReadonlyMap<string, readonly Topic[]>>();
  indexes.set(context, known);
  const index = known.get(kind) ?? makeIndex(context.corpus[kind], context);
  known.set(kind, index);
  return index;
}

function makeIndex(entries: readonly Topic[], context: Context): ReadonlyMap<string, readonly Topic[]> {
  const index = new Map<string, Topic[]>();
  for (const entry of entries)
    for (const { key } of topicsOf(entry, context)) {
      const sharing = index.get(key) ?? [];
      sharing.push(entry);
      index.set(key, sharing);
    }
  return index;
}
