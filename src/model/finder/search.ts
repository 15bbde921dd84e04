import { wordsOfNames } from './beginnings.ts';
import type { Listing } from './shards.ts';
import { isLettersOfState, stateName, wordsOfState } from './states.ts';
import { formsOf, isCommon, isTelling, mayBecomeCommon, wordsOf } from './words.ts';

/** A district that may be meant, with what tells it from others of the same name. */
export interface Match {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly zip: string;
  /** Two letters. */
  readonly state: string;
  readonly stateName: string;
  readonly students: number | null;
}

/** Most matches that are shown at a time. */
export const mostMatches = 10;

/**
 * The districts that a query may mean, the likeliest first: those that have all its telling words, then by how well
 * the words fit, then the larger first. Where none has all of them, those that have the most.
 *
 * @param query some letters of a name, a city, a ZIP, in any order, with or without the state
 */
export function search(query: string, listings: readonly Listing[]): Match[] {
  const words = wordsOf(query);
  const ranked = listings
    .map((listing) => ({ listing, ...fit(words, listing) }))
    .filter(({ found }) => found > 0)
    .sort(
      (a, b) =>
        a.missing - b.missing ||
        b.score - a.score ||
        (b.listing[5] ?? -1) - (a.listing[5] ?? -1) ||
        a.listing[0].localeCompare(b.listing[0], 'en'),
    );
  const fewest = ranked[0]?.missing;
  return ranked
    .filter(({ missing }) => missing === fewest)
    .slice(0, mostMatches)
    .map(({ listing }) => matchOf(listing));
}

/** A district of a look-up file as a page shows it. */
export function matchOf([id, name, state, city, zip, students]: Listing): Match {
  return { id, name, city, zip, state, stateName: stateName(state), students };
}

/** How well a district fits a query. */
interface Fit {
  readonly score: number;
  /** Words of the query that fit nothing, but for common ones, which people add or leave out. */
  readonly missing: number;
  /** Words of the query that fit something of the district but its state. */
  readonly found: number;
}

/** What a word of the query fits, the best first: the whole of a word counts for more than its beginning. */
const scores = { name: [4, 3], place: [2, 1.5], state: [1.9, 0.9], common: [0.5, 0.25] } as const;
const extra = { firstWord: 0.5, wholeName: 1 };

function fit(query: readonly string[], listing: Listing): Fit {
  const known = knownWords(listing);
  let [score, missing, found] = [0, 0, 0];
  query.forEach((word, index) => {
    const best = bestScore(word, known);
    score += best;
    if (best >= scores.place[1] && best !== scores.state[0]) found += 1;
    const mayBeUnfinished = index === query.length - 1 && mayBecomeCommon(word) && !isLettersOfState(word);
    if (best === 0 && !isCommon(word) && !mayBeUnfinished) missing += 1;
  });
  const isAllCommon = query.length > 0 && query.every(isCommon);
  return { score: score + extras(query, known), missing, found: isAllCommon ? 1 : found };
}

interface KnownWords {
  readonly names: readonly (readonly string[])[];
  readonly name: readonly string[];
  readonly common: readonly string[];
  readonly place: readonly string[];
  readonly state: readonly string[];
}

function knownWords([, name, state, city, zip, , ...otherNames]: Listing): KnownWords {
  const names = wordsOfNames([name, ...otherNames], state);
  const all = names.flat().flatMap(formsOf);
  return {
    names,
    name: all.filter((word) => !isCommon(word)),
    common: all.filter(isCommon),
    place: [...wordsOf(city).flatMap(formsOf), zip],
    state: wordsOfState(state),
  };
}

function bestScore(word: string, { name, place, state, common }: KnownWords): number {
  const forms = formsOf(word);
  const score = (known: readonly string[], [whole, beginning]: readonly [number, number]): number => {
    if (known.some((each) => forms.includes(each))) return whole;
    return known.some((each) => forms.some((form) => each.startsWith(form))) ? beginning : 0;
  };
  return Math.max(
    score(name, scores.name),
    score(place, scores.place),
    score(state, scores.state),
    score(common, scores.common),
  );
}

/** A name that begins as the query does, or that has no telling word besides the query's, is likelier. */
function extras(query: readonly string[], { names }: KnownWords): number {
  const forms = query.flatMap(formsOf);
  const isFirst = names.some(([first = '']) => formsOf(first).some((form) => form.startsWith(query[0] ?? '')));
  const isWhole = names.some((words) =>
    words.filter(isTelling).every((word) => formsOf(word).some((form) => forms.includes(form))),
  );
  return (isFirst ? extra.firstWord : 0) + (isWhole ? extra.wholeName : 0);
}
