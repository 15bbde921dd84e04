import { noteKey } from '../../schemas/citations.ts';
import { paths } from '../../lib/paths.ts';
import { apart } from '../../schemas/cited-text.ts';
import type { DataCollection } from '../../schemas/data/data-file.ts';
import type { CitedRecord } from '../../schemas/data/record-parts.ts';
import type { Context } from '../context.ts';
import type { LibraryEntry } from '../library/entries.ts';
import { wholeAddress } from '../structured/thing.ts';

/** What every record begins with. */
export function recordHead(
  collection: DataCollection,
  { id, data }: { readonly id: string; readonly data: { readonly fictional: boolean } },
  title: string,
  context: Context,
) {
  return { id, title, address: wholeAddress(paths.entry(collection, id), context), fictional: data.fictional };
}

/** A record of the library: what all of them have, around what its collection has. */
export function libraryRecord<Fields extends object>(entry: LibraryEntry, fields: Fields, context: Context) {
  const { title, summary, reviewed } = entry.data;
  return {
    ...{ ...recordHead(entry.collection, entry, title, context), summary, ...fields },
    ...{ citations: citationsOf(entry.prose?.citations ?? [], fields), reviewed },
  };
}

/** A text without its brackets, and what they name. */
export function citedRecord(text: string): CitedRecord {
  if (!text.includes('[@')) return { text };
  const { words, citations } = apart(text);
  return citations.length > 0 ? { text: words, citations: citations.map(placeOf) } : { text };
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
export function citationsOf(inText: readonly Place[], fields: object): Place[] {
  const places = [...inText, ...placesIn(fields)];
  return [...new Map(places.map(({ source, at }) => [noteKey({ source, at }), placeOf({ source, at })])).values()];
}

interface Place {
  readonly source: string;
  readonly at?: string | undefined;
}

/** In a record whatever has a source cites it. */
function placesIn(value: object, places: Place[] = []): Place[] {
  if ('source' in value) places.push(value as Place);
  for (const each of Object.values(value) as unknown[])
    if (typeof each === 'object' && each !== null) placesIn(each, places);
  return places;
}

function placeOf({ source, at }: Place): { source: string; at?: string } {
  return at === undefined ? { source } : { source, at };
}
