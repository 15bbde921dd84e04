import { kindOf, kinds } from './characters.ts';
import { syllables } from './syllables.ts';

/**
 * Reads one word after the other of a text: where it ends, and how many syllables it has. Most words of a site come
 * again and again, and are looked up by two hashes, of 60 bits together; that two words of a site share both will not
 * happen once in a million sites. To cut each word out of its text and to count it anew takes many times as long.
 */
export class WordReader {
  /** Where the last word that was read ends: the place of the first character behind it. */
  end = 0;
  /** The syllables of the last word that was read. */
  syllables = 0;
  readonly #codes: Uint16Array;

  /** @param codes the characters of the text */
  constructor(codes: Uint16Array) {
    this.#codes = codes;
  }

  /**
   * @param from where the word starts
   * @param limit where the text ends
   */
  read(from: number, limit: number): void {
    const codes = this.#codes;
    let one = 0;
    let other = 0;
    let at = from;
    for (; at < limit; at += 1) {
      const code = codes[at] ?? 0;
      if (kindOf(code) === kinds.other) break;
      one = (Math.imul(one, 31) + code) | 0;
      other = ((other << 7) | (other >>> 25)) ^ code;
    }
    this.end = at;
    const place = placeOf(one, other & hashBits);
    const kept = (words[place + 1] ?? 0) & countBits;
    this.syllables = kept > 0 ? kept : keep(place, one, other & hashBits, countOf(codes, from, at));
  }
}

/** The syllables of a word; of one without end those of its beginning, for it is none. */
function countOf(codes: Uint16Array, from: number, to: number): number {
  const letters = codes.subarray(from, Math.min(to, from + 64));
  return Math.min(countBits, syllables(String.fromCharCode(...letters)));
}

/**
 * Words that were counted, in pairs of numbers side by side, so that a look at one is a look at both: one hash; and the
 * other, whose last bits hold the syllables. A power of two pairs, so that a hash finds its place by its last digits;
 * some are left free, so that a search ends soon.
 */
const pairs = 32_768;
const words = new Int32Array(2 * pairs);
const countBits = 15;
const hashBits = ~countBits;
let free = (pairs * 3) / 4;

/** The place of a word, or the free one where it belongs. */
function placeOf(one: number, other: number): number {
  let pair = (one ^ (one >>> 15)) & (pairs - 1);
  for (;;) {
    const second = words[2 * pair + 1] ?? 0;
    if (second === 0 || (words[2 * pair] === one && (second & hashBits) === other)) return 2 * pair;
    pair = (pair + 1) & (pairs - 1);
  }
}

function keep(place: number, one: number, other: number, count: number): number {
  if (free === 0) return count;
  free -= 1;
  words[place] = one;
  words[place + 1] = other | count;
  return count;
}
