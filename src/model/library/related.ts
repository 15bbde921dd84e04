import { list } from '../../lib/format.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import type { Cited } from './cited.ts';
import { entryLink, type LibraryEntry } from './entries.ts';
import { oncePerSite } from '../once.ts';
import { inReadingOrder } from './neighbours.ts';

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

/** Who shares what: entries by their place in the order of reading. */
interface Index {
  readonly entries: readonly Topic[];
  readonly sharing: ReadonlyMap<string, readonly number[]>;
}

/** More than this is no longer a choice. */
const most = 4;

const indexes = {
  designs: oncePerSite((context) => makeIndex('designs', context)),
  cases: oncePerSite((context) => makeIndex('cases', context)),
};

/**
 * Entries of the same collection that share most with this one: standards, and purposes or designs. Each says what is
 * shared. Entries that share more come first, then in the order of reading.
 *
 * @param except ids that the page shows already
 */
export function related(entry: Topic, context: Context, except: ReadonlySet<string> = new Set()): RelatedLink[] {
  const { entries, sharing } = indexes[entry.collection](context);
  const topics = topicsOf(entry, context);
  // Every page counts over the whole collection: numbers in one list are all that stays quick with thousands.
  const counts = new Uint8Array(entries.length);
  const touched: number[] = [];
  for (const { key } of topics)
    for (const place of sharing.get(key) ?? []) {
      const count = counts[place] ?? 0;
      if (count === 0) touched.push(place);
      counts[place] = count + 1;
    }
  const isShown = (place: number): boolean => {
    const id = entries[place]?.id ?? '';
    return id === entry.id || except.has(id);
  };
  return topPlaces(counts, touched, isShown).flatMap((place) => {
    const other = entries[place];
    return other ? [{ ...entryLink(other, context), reason: sentence(reason(topics, other, context)) }] : [];
  });
}

/** The places with the highest counts, of equal ones the first in the order of reading. */
function topPlaces(counts: Uint8Array, touched: readonly number[], isShown: (place: number) => boolean): number[] {
  const top: number[] = [];
  const isBefore = (a: number, b: number): boolean => {
    const difference = (counts[a] ?? 0) - (counts[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  for (const place of touched) {
    const last = top[most - 1];
    if ((last !== undefined && !isBefore(place, last)) || isShown(place)) continue;
    const rank = top.findIndex((other) => isBefore(place, other));
    top.splice(rank < 0 ? top.length : rank, 0, place);
    if (top.length > most) top.pop();
  }
  return top;
}

function sentence(words: string): Cited {
  return [{ kind: 'words', words }];
}

function reason(topics: readonly Shared[], other: Topic, context: Context): string {
  const keys = new Set(topicsOf(other, context).map(({ key }) => key));
  const shared = topics.filter(({ key }) => keys.has(key)).slice(0, 3);
  return `Shares ${list(shared.map(({ label }) => label))}.`;
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

function makeIndex(kind: Kind, context: Context): Index {
  const topics: readonly Topic[] = context.corpus[kind];
  const entries = topics.toSorted(inReadingOrder);
  const sharing = new Map<string, number[]>();
  for (const [place, entry] of entries.entries())
    for (const { key } of topicsOf(entry, context)) {
      const places = sharing.get(key) ?? [];
      places.push(place);
      sharing.set(key, places);
    }
  return { entries, sharing };
}
