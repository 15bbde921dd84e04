import { filedUnder } from '../../../model/finder/beginnings.ts';
import type { Listing, LookUp } from '../../../model/finder/shards.ts';

/**
 * Most districts in a look-up file. Someone who types reads a few of these, so that they weigh little together. A file
 * that cannot hold all districts with its beginning holds fewer, because it is only there until more is typed.
 */
export const mostInLookUp = { whole: 300, crowded: 60 } as const;

interface Most {
  readonly whole: number;
  readonly crowded: number;
}

/** A look-up file before it is written. */
export interface NamedLookUp {
  readonly beginning: string;
  /** False where there are more districts with this beginning than the file holds. */
  readonly holdsAll: boolean;
  readonly lookUp: LookUp;
}

/** A district under one of its words. */
interface Filing {
  readonly word: string;
  readonly listing: Listing;
}

/**
 * Files every district under the beginnings of its words. A beginning that few districts share has one file; one that
 * too many share has a file of those whose word is just this and of the largest, and further files for each letter
 * that may follow.
 */
export function lookUpsOf(listings: readonly Listing[], most: Most = mostInLookUp): NamedLookUp[] {
  const filings = listings.flatMap((listing) => filedUnder(namedOf(listing)).map((word) => ({ word, listing })));
  return branches(filings, 0).flatMap(([beginning, of]) => lookUpsBelow(beginning, of, most));
}

function lookUpsBelow(beginning: string, filings: readonly Filing[], most: Most): NamedLookUp[] {
  const districts = districtsOf(beginning, filings);
  if (districts.length <= most.whole) return [{ beginning, holdsAll: true, lookUp: { districts } }];
  const own = { beginning, holdsAll: false, lookUp: { districts: districts.slice(0, most.crowded) } };
  const below = branches(filings, beginning.length).flatMap(([longer, of]) => lookUpsBelow(longer, of, most));
  // A single letter says so little that a page asks for another one.
  return beginning.length === 1 ? below : [own, ...below];
}

/** The filings whose words go on, by the beginning that is one letter longer. */
function branches(filings: readonly Filing[], length: number): [string, Filing[]][] {
  const longer = filings.filter(({ word }) => word.length > length);
  return [...Map.groupBy(longer, ({ word }) => word.slice(0, length + 1))].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Each district once: those with the very word first, then the larger, then by id. */
function districtsOf(beginning: string, filings: readonly Filing[]): Listing[] {
  const sorted = filings.toSorted(
    (a, b) =>
      Number(b.word === beginning) - Number(a.word === beginning) ||
      (b.listing[5] ?? -1) - (a.listing[5] ?? -1) ||
      (a.listing[0] < b.listing[0] ? -1 : 1),
  );
  return [...new Set(sorted.map(({ listing }) => listing))];
}

function namedOf([, name, state, city, zip, , ...otherNames]: Listing) {
  return { name, otherNames, state, city, zip };
}
