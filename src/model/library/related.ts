import { list } from '../../lib/format.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import type { Cited } from './cited.ts';
import { libraryCollections } from '../../schemas/corpus.ts';
import { entryLink, found, type LibraryEntry } from './entries.ts';
import { oncePerSite } from '../once.ts';
import { inReadingOrder } from './neighbours.ts';
import { addressOf } from './ties.ts';

/** A page a reader of this one may want, and why. */
export interface RelatedLink extends LinkView {
  readonly reason: Cited;
}

/** An entry with something it can share with others. */
type Topic = LibraryEntry;

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

/** Designs and cases lead to others of their kind; everything else to whatever on the site is about the same. */
const indexes = {
  designs: oncePerSite((context) => makeIndex(context.corpus.designs, context)),
  cases: oncePerSite((context) => makeIndex(context.corpus.cases, context)),
  others: oncePerSite((context) => makeIndex(others(context), context)),
};

function others({ corpus }: Context): readonly Topic[] {
  return libraryCollections.flatMap((name): readonly Topic[] => (name === 'standards' ? [] : corpus[name]));
}

/**
 * Entries that share most with this one: standards, purposes, designs or cases. Each says what is shared. Entries that
 * share more come first, then in the order of reading.
 *
 * @param except ids, or addresses as "guides/serve-el", that the page shows already
 */
export function related(entry: Topic, context: Context, except: ReadonlySet<string> = new Set()): RelatedLink[] {
  const { collection } = entry;
  const { entries, sharing } =
    indexes[collection === 'designs' || collection === 'cases' ? collection : 'others'](context);
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
    const other = entries[place];
    if (!other || (other.id === entry.id && other.collection === entry.collection)) return true;
    return except.has(other.id) || except.has(addressOf(other));
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
  const { data } = entry;
  const { words } = context;
  // What the site leaves out is nothing to share.
  const named = (collection: 'designs' | 'cases' | 'standards', ids: readonly string[], before = ''): Shared[] =>
    found(collection, ids, context).map((each) => ({
      ...{ key: `${collection}/${each.id}`, label: `${before}${each.data.title}` },
    }));
  const purposes = 'purposes' in data ? data.purposes : [];
  const standards = 'standards' in data ? data.standards : [];
  return [
    ...named('designs', designsOf(entry)),
    ...named('cases', casesOf(entry)),
    ...purposes.map((id) => ({ key: `purpose/${id}`, label: `the purpose “${words[`purpose-${id}`]}”` })),
    ...named('standards', standards, 'the standard '),
  ];
}

/** A design is about itself. Among designs alone that is nothing to share. */
function designsOf({ collection, id, data }: Topic): readonly string[] {
  if (collection === 'designs') return [id];
  return 'designs' in data ? data.designs : [];
}

function casesOf({ collection, id, data }: Topic): readonly string[] {
  if (collection === 'cases') return [id];
  return 'cases' in data ? data.cases : [];
}

function makeIndex(topics: readonly Topic[], context: Context): Index {
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
