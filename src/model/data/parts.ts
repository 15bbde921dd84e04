import { citationGroups, noteKey } from '../../lib/citations.ts';
import { paths } from '../../lib/paths.ts';
import { present } from '../../lib/present.ts';
import { fieldSources, withoutCitations } from '../../schemas/cited-text.ts';
import type { PageCollection, PublishedEntry } from '../../schemas/corpus.ts';
import type { DataCollection } from '../../schemas/data/data-file.ts';
import type { CitedRecord } from '../../schemas/data/record-parts.ts';
import type { Context } from '../context.ts';
import { frame } from '../navigation.ts';
import { addressOf } from '../structured/thing.ts';

type LibraryEntry = { [Name in PageCollection]: PublishedEntry<Name> }[PageCollection];

/** Where something of the site is: a whole address where the site knows its own, a path otherwise. */
export function wholeAddress(path: string, context: Context): string {
  return addressOf(context.href(path), frame(context));
}

/** What every record begins with. */
export function recordHead(
  collection: DataCollection,
  { id, data }: { readonly id: string; readonly data: { readonly fictional: boolean } },
  title: string,
  context: Context,
) {
  return { id, title, address: wholeAddress(paths.entry(collection, id), context), fictional: data.fictional };
}

/** What every record of the library begins with. */
export function libraryHead(entry: LibraryEntry, context: Context) {
  const { title, summary } = entry.data;
  return { ...recordHead(entry.collection, entry, title, context), summary };
}

/** What every record of the library ends with. */
export function libraryFoot(entry: LibraryEntry) {
  return { citations: citationsOf(entry), reviewed: entry.data.reviewed };
}

/** A text without its brackets, and what they name. */
export function citedRecord(text: string): CitedRecord {
  if (!text.includes('[@')) return { text };
  const citations = citationGroups(text).flatMap((group) => group.citations.map(placeOf));
  return { text: withoutCitations(text), ...(citations.length > 0 ? { citations } : {}) };
}

/** A word of a closed list with its label. */
export function choice<Id extends string>(id: Id, label: string) {
  return { id, label };
}

/** Ids of those entries that the site has. */
export function published(collection: DataCollection, ids: readonly string[], { find }: Context): string[] {
  return ids.filter((id) => find(collection, id) !== undefined);
}

/** Every place the page of an entry cites, the text first, as the page numbers its notes. */
function citationsOf({ data, prose }: LibraryEntry) {
  const places = [...(prose?.citations ?? []), ...fieldSources(data)];
  return [...new Map(places.map((place) => [noteKey(place), placeOf(place)])).values()];
}

function placeOf({ source, at }: { readonly source: string; readonly at: string | undefined }) {
  return { source, ...present({ at }) };
}
