import { isLettersOfState, isWordOfState } from './states.ts';
import { formsOf, isCommon, wordsOf } from './words.ts';

/** The beginnings that have a look-up file, and whether it holds every district with that beginning. */
export type Beginnings = ReadonlyMap<string, boolean>;

/** Reads the beginnings as the first file lists them: a "+" marks those whose file holds only the largest. */
export function readBeginnings(listed: readonly string[]): Beginnings {
  return new Map(listed.map((each) => (each.endsWith('+') ? [each.slice(0, -1), false] : [each, true])));
}

/** How much a word of a query says about which district is meant, the most first. */
const kinds = ['telling', 'word of a state', 'common', 'letters of a state'] as const;
type Kind = (typeof kinds)[number];

/** A look-up file that may hold what is meant. */
interface Candidate {
  readonly word: string;
  readonly kind: Kind;
  readonly beginning: string;
  readonly holdsAll: boolean;
}

/**
 * The beginnings whose look-up files answer a query: one that holds every district with a telling word where there is
 * one, or else those of the two most telling. Without a telling word, the best of each kind of words. None where more
 * has to be typed, or nothing begins like that.
 */
export function beginningsFor(query: string, known: Beginnings): readonly string[] {
  const candidates = wordsOf(query)
    .flatMap(formsOf)
    .flatMap((word) => candidateOf(word, known))
    .sort((a, b) => Number(b.holdsAll) - Number(a.holdsAll) || b.word.length - a.word.length || compare(a, b));
  const telling = candidates.filter(({ kind }) => kind === 'telling');
  const others = kinds.flatMap((kind) => candidates.find((each) => each.kind === kind) ?? []);
  const chosen = telling.length === 0 ? others : telling.slice(0, telling[0]?.holdsAll ? 1 : 2);
  return [...new Set(chosen.map(({ beginning }) => beginning))];
}

/** Whether what was typed is so short that all districts beginning with it are in files of longer beginnings. */
export function mayBegin(query: string, known: Beginnings): boolean {
  const words = wordsOf(query).flatMap(formsOf);
  return words.some((word) => [...known.keys()].some((beginning) => beginning.startsWith(word)));
}

function kindOf(word: string): Kind {
  if (isLettersOfState(word)) return 'letters of a state';
  if (isCommon(word)) return 'common';
  return isWordOfState(word) ? 'word of a state' : 'telling';
}

/** The longest beginning of a word that has a file. */
function candidateOf(word: string, known: Beginnings): Candidate[] {
  for (let length = word.length; length > 0; length -= 1) {
    const beginning = word.slice(0, length);
    const holdsAll = known.get(beginning);
    if (holdsAll !== undefined) return [{ word, kind: kindOf(word), beginning, holdsAll }];
  }
  return [];
}

function compare({ word: a }: Candidate, { word: b }: Candidate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
