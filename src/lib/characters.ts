/** What a character is to somebody who counts words and syllables. */
export const kinds = { other: 0, digit: 1, consonant: 2, vowel: 3, y: 4 } as const;

/**
 * The kind of each character by its code. A large site has tens of millions of characters: a look into a table is all
 * that stays quick. Letters of scripts other than the Latin one are told from marks by their place.
 */
const table = Uint8Array.from({ length: 0x10000 }, (_, code) => (code < 0x250 ? kindIn(code) : beyondLatin(code)));

function kindIn(code: number): number {
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) return kinds.digit;
  if (/y/i.test(character)) return kinds.y;
  if (!/\p{L}/u.test(character)) return kinds.other;
  return /[aeiouæœø]/i.test(character.normalize('NFD')) ? kinds.vowel : kinds.consonant;
}

/** Between these two stand the marks of typesetting, arrows and the like. */
function beyondLatin(code: number): number {
  return code >= 0x2000 && code < 0x2c00 ? kinds.other : kinds.consonant;
}

/** The kind of a character by its code; where a text has ended, and the code is no number, there is none. */
export function kindOf(code: number): number {
  return table[code & 0xffff] ?? kinds.other;
}

/** The small letter of a capital one; any other character as it is. */
export function small(code: number): number {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) ? code | 32 : code;
}

export function isCapital(code: number): boolean {
  return small(code) !== code;
}

/** Whether a character of this code is a hyphen between the parts of a word, also one that does not break. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** Whether a character of this code is an apostrophe, straight or typeset. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
