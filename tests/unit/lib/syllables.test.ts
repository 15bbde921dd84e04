import { describe, expect, it } from 'vitest';
import { syllables } from '../../../src/lib/syllables.ts';

/** Words by their syllables, counted by hand. */
const counted: Readonly<Record<number, string>> = {
  1: 'the me eye school through strength coach year sea league quick piece friend field tier tiers guide time LEAP 5',
  2: 'teacher district learning value question people union issue science language being trying beyond region rely café',
  3: 'area ideas video theory period medium measurement implement completely equity creation',
  4: 'education society evaluate experience material variety biology collaborate analysis reliable',
  5: 'opportunity individual collaboration organization',
  6: 'responsibility personalization',
};

describe('a word', () => {
  it.each(Object.entries(counted).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)])))(
    '%s has %d',
    (word, count) => {
      expect(syllables(String(word))).toBe(count);
    },
  );
});

describe('letters that are not spoken', () => {
  it.each([
    ['an e at the end', 'make rule change technique', [1, 1, 1, 2]],
    ['an e that is spoken after a consonant and l', 'table people little rule', [2, 2, 2, 1]],
    ['-ed', 'asked called used moved needed started handled studied agreed', [1, 1, 1, 1, 2, 2, 2, 2, 2]],
    ['-es', 'makes rates clothes places changes teaches wishes tables studies', [1, 1, 1, 2, 2, 2, 2, 2, 2]],
    ['an e before an ending', 'statement careful widely awareness useless element', [2, 2, 2, 3, 2, 3]],
    ['an e inside a word that is made of two', 'something framework baseline', [2, 2, 2]],
  ])('%s', (_, words, counts) => {
    expect(words.split(' ').map(syllables)).toEqual(counts);
  });
});

describe('vowels side by side', () => {
  it.each([
    ['are one', 'nation special social precious patient opinion behavior', [2, 2, 2, 2, 2, 3, 3]],
    ['are two', 'media curious earlier audience actual influence continuous', [3, 3, 3, 3, 3, 3, 4]],
    ['are one after q, and with a y that is none', 'frequent quality employee playing', [2, 3, 3, 2]],
  ])('%s', (_, words, counts) => {
    expect(words.split(' ').map(syllables)).toEqual(counts);
  });
});

it('counts a syllable that has no vowel', () => {
  expect(['racism', 'rhythm', 'prism'].map(syllables)).toEqual([3, 2, 2]);
});

it('reads abbreviations letter by letter, where they cannot be read as a word', () => {
  expect(['PLC', 'PLCs', 'PDSA', 'SRSD', 'IT', 'ESSA', 'NASA'].map(syllables)).toEqual([3, 3, 4, 4, 2, 2, 2]);
});

it('reads a figure digit by digit', () => {
  expect(['20', '116', '2018', '21st'].map(syllables)).toEqual([2, 3, 4, 2]);
});

it('gives every word one at least', () => {
  expect(['', 'hmm', 'Mr', 'x'].map(syllables)).toEqual([1, 1, 1, 1]);
});
