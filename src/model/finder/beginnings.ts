import { wordsOfState } from './states.ts';
import { formsOf, isTelling, wordsOf } from './words.ts';

/** What a look-up file of a district is found under. */
export interface Named {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Two letters. */
  readonly state: string;
  readonly city: string;
  readonly zip: string;
}

/**
 * The words under which a district is filed: those of its names and city that tell it from others, and its ZIP.
 * Where it has nothing but common words, as "City High School", it is filed under all of them.
 */
export function filedUnder({ name, otherNames, state, city, zip }: Named): string[] {
  const nameWords = wordsOfNames([name, ...otherNames], state)
    .flat()
    .flatMap(formsOf);
  const cityWords = wordsOf(city).flatMap(formsOf);
  return [...new Set([...tellingOf(nameWords), ...tellingOf(cityWords), zip])].filter((word) => word !== '');
}

function tellingOf(words: readonly string[]): readonly string[] {
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : words;
}

/**
 * The words of each name of a district. One that is named for its whole state is also known by the letters of the
 * state: "DC Public Schools".
 */
export function wordsOfNames(names: readonly string[], state: string): (readonly string[])[] {
  const words = names.map(wordsOf);
  const [letters = '', ...ofState] = wordsOfState(state);
  const isNamedForState = words.some((of) => ofState.every((word) => of.includes(word)));
  return isNamedForState ? [...words, [letters]] : words;
}
