import { isApostrophe, isCapital, isHyphen, kindOf, kinds, small } from './characters.ts';
import { findNothing, type PhraseFinder, type PhraseUse } from './phrases.ts';
import { WordReader } from './word-reader.ts';

/** What the grade of a text is made from. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** The longest sentence, and where it starts. */
  readonly longest: { readonly words: number; readonly start: number };
}

/**
 * The school grade for which a text is easy enough: 0.39 · words a sentence + 11.8 · syllables a word − 15.59.
 * J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, Derivation of New Readability Formulas for Navy
 * Enlisted Personnel, Naval Technical Training Command, Research Branch Report 8-75, 1975.
 *
 * @returns 0 for a text without words
 */
export function gradeOf({ words, sentences, syllables }: Omit<TextCounts, 'longest'>): number {
  return words === 0 ? 0 : 0.39 * (words / Math.max(1, sentences)) + 11.8 * (syllables / words) - 15.59;
}

/** Texts are for busy readers, families among them, so guides, summaries and stories should read at this grade at most. */
export const highestGrade = 10;

/** A grade for people: always up, so that one that is over the limit is never told as the limit. */
export function gradeText(grade: number): string {
  return (Math.ceil(grade * 10) / 10).toFixed(1);
}

/**
 * Counts the words, sentences and syllables of a text by itself.
 *
 * @param leftOut finds names that are no words of the text
 */
export function countText(text: string, leftOut: PhraseFinder = findNothing): TextCounts {
  const count = new ReadingCount(codesOf(text));
  count.addBetween(0, text.length, leftOut(text));
  count.endBlock();
  return count.counts;
}

/** One for all texts: thousands of summaries are counted, and each would leave its own behind. */
let scratch = new Uint16Array(1024);

/** The characters of a text as numbers, until the next text is asked for. */
function codesOf(text: string): Uint16Array {
  if (text.length > scratch.length) scratch = new Uint16Array(2 * text.length);
  for (let at = 0; at < text.length; at += 1) scratch[at] = text.charCodeAt(at);
  return scratch;
}

/**
 * Counts a text piece by piece. Words joined by a hyphen or an apostrophe are one word, as in the report of 1975; a
 * sentence ends with its mark, where no small letter follows, and with its block.
 */
export class ReadingCount {
  #words = 0;
  #sentences = 0;
  #syllables = 0;
  #longest = { words: 0, start: 0 };
  #wordsHere = 0;
  #startHere = 0;
  #hasEnded = false;
  readonly #codes: Uint16Array;
  readonly #reader: WordReader;

  /** @param codes the characters of the text: a large site has tens of millions, and a string gives them more slowly */
  constructor(codes: Uint16Array) {
    this.#codes = codes;
    this.#reader = new WordReader(codes);
  }

  get counts(): TextCounts {
    return { words: this.#words, sentences: this.#sentences, syllables: this.#syllables, longest: this.#longest };
  }

  /** Counts what stands from one place of the text to before another. */
  add(from: number, to: number): void {
    const codes = this.#codes;
    let at = from;
    while (at < to) {
      const code = codes[at] ?? 0;
      if (kindOf(code) === kinds.other) {
        if (isStop(code)) this.#hasEnded = true;
        at += 1;
      } else {
        if (this.#hasEnded) this.#goOn(code);
        if (this.#wordsHere === 0) this.#startHere = at;
        this.#wordsHere += 1;
        at = this.#word(at, to);
      }
    }
  }

  /** Counts what stands from one place to another, but for gaps inside; these are in their order, and placed from there. */
  addBetween(from: number, to: number, gaps: readonly Pick<PhraseUse, 'start' | 'end'>[]): void {
    let at = from;
    for (const { start, end } of gaps) {
      this.add(at, from + start);
      // A name that is left out may be the first word of the next sentence.
      if (this.#hasEnded && isCapital(this.#codes[from + start] ?? 0)) this.endBlock();
      at = Math.max(at, from + end);
    }
    this.add(at, to);
  }

  /** Ends the sentence at the end of a paragraph or of an item of a list, which may have no mark. */
  endBlock(): void {
    this.#hasEnded = false;
    if (this.#wordsHere === 0) return;
    if (this.#wordsHere > this.#longest.words) this.#longest = { words: this.#wordsHere, start: this.#startHere };
    this.#words += this.#wordsHere;
    this.#sentences += 1;
    this.#wordsHere = 0;
  }

  /** After the mark of a sentence a small letter goes on with it: “Why?” she asked. */
  #goOn(code: number): void {
    if (isCapital(code) || kindOf(code) === kinds.digit) this.endBlock();
    this.#hasEnded = false;
  }

  /** Counts the word that starts here, and says where it ends: after the full stop of "Dr." or "e.g.". */
  #word(start: number, to: number): number {
    const codes = this.#codes;
    this.#reader.read(start, to);
    let at = this.#reader.end;
    this.#syllables += this.#reader.syllables;
    let isShortened = false;
    while (at + 1 < to && joins(codes[at] ?? 0) && kindOf(codes[at + 1] ?? 0) !== kinds.other) {
      this.#reader.read(at + 1, to);
      isShortened = codes[at] === fullStop && isLetter(codes, at + 1, this.#reader.end);
      this.#syllables += isTail(codes, at, this.#reader.end) ? tailSyllables(codes, at) : this.#reader.syllables;
      at = this.#reader.end;
    }
    if (at === to || codes[at] !== fullStop) return at;
    return isShortened || isAbbreviation(codes, start, at) ? at + 1 : at;
  }
}

const [fullStop, comma, letterI, letterN, letterT] = [46, 44, 73, 110, 116];

function isStop(code: number): boolean {
  return code === fullStop || code === 33 || code === 63 || code === 0x2026;
}

/** "high-quality", "don't", "e.g", "14,500": what stands between two letters or digits without a space. */
function joins(code: number): boolean {
  return code !== 32 && (isHyphen(code) || isApostrophe(code) || code === fullStop || code === comma);
}

function isLetter(codes: Uint16Array, start: number, end: number): boolean {
  return end - start === 1 && kindOf(codes[start] ?? 0) !== kinds.digit;
}

/** What is left of a word after its apostrophe: "school's", "they're", "didn't". */
function isTail(codes: Uint16Array, mark: number, end: number): boolean {
  return end - mark <= 3 && isApostrophe(codes[mark] ?? 0);
}

/** Only "n't" after a consonant is spoken as a syllable. */
function tailSyllables(codes: Uint16Array, mark: number): number {
  const isNot = small(codes[mark - 1] ?? 0) === letterN && small(codes[mark + 1] ?? 0) === letterT;
  return isNot && kindOf(codes[mark - 2] ?? 0) === kinds.consonant ? 1 : 0;
}

/** Five bits for each letter; an abbreviation has no more than four. */
function keyOf(codes: Uint16Array, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at += 1) key = (key << 5) | ((codes[at] ?? 0) & 31);
  return key;
}

const abbreviations = new Set(
  ['mr', 'mrs', 'ms', 'dr', 'st', 'jr', 'sr', 'vs', 'vol', 'ch', 'fig', 'p', 'pp', 'ed', 'eds', 'cf'].map((word) =>
    keyOf(codesOf(word), 0, word.length),
  ),
);

/** Words that are cut short, and the initial of a name; "I" may well end a sentence. */
function isAbbreviation(codes: Uint16Array, start: number, end: number): boolean {
  if (end - start > 4) return false;
  const first = codes[start] ?? 0;
  if (end - start === 1 && isCapital(first) && first !== letterI) return true;
  return abbreviations.has(keyOf(codes, start, end));
}
