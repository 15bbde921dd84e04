import { isApostrophe, isHyphen, kindOf, kinds, small } from './characters.ts';

/** Where a phrase stands in a text: from its first character to before the one that follows it. */
export interface PhraseUse {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Finds phrases in a text, from left to right; of phrases that start at the same place it finds the longest. */
export type PhraseFinder = (text: string) => readonly PhraseUse[];

/** The phrases that stand for one thing: the words that lead to a term, the names of a design. */
export interface Phrases {
  readonly id: string;
  readonly phrases: readonly string[];
}

interface Phrase {
  readonly words: string;
  readonly id: string;
}

/** What differs between the ways to write a phrase: capitals, typeset apostrophes and hyphens, line breaks. */
export function plainPhrase(words: string): string {
  return Array.from(words.trim().replaceAll(/\s+/g, ' '), (each) =>
    String.fromCharCode(plain(each.charCodeAt(0))),
  ).join('');
}

/**
 * Finds phrases as whole words, whatever their capitals, also with a plural s at the end. Of two ids that claim the
 * same phrase the first has it, and a phrase goes before the plural of another.
 *
 * A text is looked through once for all phrases: only at words with which one of them begins is it compared. Thousands
 * of texts are searched, and a regular expression takes longer with every phrase.
 */
export function phraseFinder(given: readonly Phrases[]): PhraseFinder {
  const byFirstWord = indexOf(withPlurals(given));
  if (byFirstWord.size === 0) return findNothing;
  const isFirst = new Uint8Array(buckets);
  for (const hash of byFirstWord.keys()) isFirst[bucketOf(hash)] = 1;
  return (text) => {
    let uses: PhraseUse[] | undefined;
    let at = 0;
    while (at < text.length) {
      let hash = 0;
      let end = at;
      for (; end < text.length; end += 1) {
        const code = text.charCodeAt(end);
        if (kindOf(code) === kinds.other) break;
        hash = nextHash(hash, code);
      }
      const use = isFirst[bucketOf(hash)] === 1 ? useAt(text, at, byFirstWord.get(hash)) : undefined;
      if (use) (uses ??= []).push(use);
      at = use?.end ?? end + 1;
    }
    return uses ?? nothing;
  };
}

/** One for all texts in which nothing is found: they are most. */
const nothing: readonly PhraseUse[] = [];

/** The finder of no phrases. */
export const findNothing: PhraseFinder = () => nothing;

/** A power of two, so that a hash finds its bucket by its last digits. */
const buckets = 65_536;

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (buckets - 1);
}

/** The bit of 32 makes a capital letter a small one, and leaves digits as they are. */
function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

function withPlurals(given: readonly Phrases[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const add = (words: string, id: string): void => {
    if (!ids.has(words)) ids.set(words, id);
  };
  const plains = given.flatMap(({ id, phrases }) => phrases.map((each) => ({ words: plainPhrase(each), id })));
  for (const { words, id } of plains) add(words, id);
  for (const { words, id } of plains) if (/[^s]$/.test(words)) add(`${words}s`, id);
  return ids;
}

/** Phrases by the hash of their first word, the longest first. */
function indexOf(ids: ReadonlyMap<string, string>): ReadonlyMap<number, readonly Phrase[]> {
  const index = new Map<number, Phrase[]>();
  for (const [words, id] of [...ids].sort(([one], [other]) => other.length - one.length)) {
    let hash = 0;
    let at = 0;
    for (; at < words.length && kindOf(words.charCodeAt(at)) !== kinds.other; at += 1)
      hash = nextHash(hash, words.charCodeAt(at));
    if (at === 0) continue;
    index.set(hash, [...(index.get(hash) ?? []), { words, id }]);
  }
  return index;
}

function useAt(text: string, start: number, phrases: readonly Phrase[] = []): PhraseUse | undefined {
  if (start > 0 && isJoined(text, start - 1, start - 2)) return undefined;
  for (const { words, id } of phrases) {
    const end = endOf(words, text, start);
    if (end !== undefined) return { start, end, id };
  }
  return undefined;
}

/** Where a phrase that starts here ends; undefined where something else stands here. */
function endOf(words: string, text: string, start: number): number | undefined {
  let at = start;
  for (let index = 0; index < words.length; index += 1) {
    if (plain(text.charCodeAt(at)) !== words.charCodeAt(index)) return undefined;
    at += 1;
    if (words.charCodeAt(index) === space) while (plain(text.charCodeAt(at)) === space) at += 1;
  }
  const goesOn = kindOf(text.charCodeAt(at)) !== kinds.other;
  return goesOn || (isHyphen(text.charCodeAt(at)) && isJoined(text, at, at + 1)) ? undefined : at;
}

/** Whether a hyphen or an apostrophe ties a word to what stands beyond it. */
function isJoined(text: string, mark: number, beyond: number): boolean {
  const code = text.charCodeAt(mark);
  return (isHyphen(code) || isApostrophe(code)) && kindOf(text.charCodeAt(beyond)) !== kinds.other;
}

const space = 32;

function plain(code: number): number {
  if (code === 9 || code === 10 || code === 13 || code === 0xa0) return space;
  if (isApostrophe(code)) return 39;
  return isHyphen(code) ? 45 : small(code);
}
