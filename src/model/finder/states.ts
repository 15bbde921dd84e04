import { stateNames } from '../cases/state-names.ts';
import { wordsOf } from './words.ts';

/** Federal files also list the schools of the Bureau of Indian Education, under a code that is no state's. */
const names: Readonly<Record<string, string>> = { ...stateNames, BI: 'Bureau of Indian Education' };

/** The name of a state or territory by its two letters; the letters themselves where they are not known. */
export function stateName(code: string): string {
  return names[code] ?? code;
}

/** Whether a code is that of a state, the District of Columbia or a territory. */
export function isState(code: string): code is keyof typeof stateNames {
  return Object.hasOwn(stateNames, code);
}

/** The fifty states and the District of Columbia: what "the nation" means in federal school finance. */
export function isInNation(code: string): boolean {
  return code in stateNames && !['AS', 'GU', 'MP', 'PR', 'VI'].includes(code);
}

/** The words that name a state: its two letters, and the words of its name. */
export function wordsOfState(code: string): readonly string[] {
  return [code.toLowerCase(), ...wordsOf(stateName(code))];
}

/** Whether a word is the two letters of a state. */
export function isLettersOfState(word: string): boolean {
  return word.toUpperCase() in names;
}

const words = new Set(Object.values(names).flatMap(wordsOf));

/** Whether a word is part of the name of a state, and so says little about which of its districts is meant. */
export function isWordOfState(word: string): boolean {
  return words.has(word);
}
