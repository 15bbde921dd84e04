import { describe, expect, it } from 'vitest';
import { phraseFinder } from '../../../src/lib/phrases.ts';
import { countText, gradeOf, gradeText, highestGrade, ReadingCount } from '../../../src/lib/reading-level.ts';

const sentencesOf = (text: string) => countText(text).sentences;
const wordsOf = (text: string) => countText(text).words;
const syllablesOf = (text: string) => countText(text).syllables;

describe('the grade', () => {
  it('follows the formula', () => {
    expect(gradeOf({ words: 100, sentences: 5, syllables: 150 })).toBeCloseTo(0.39 * 20 + 11.8 * 1.5 - 15.59, 10);
  });

  it('is right for a text counted by hand: 16 words and 23 syllables in one sentence', () => {
    const text = 'This sentence, taken as a reading passage unto itself, is being used to prove a point.';
    expect(countText(text)).toMatchObject({ words: 16, sentences: 1, syllables: 23 });
    expect(gradeOf(countText(text))).toBeCloseTo(7.61, 2);
  });

  it('over the limit is never told as the limit', () => {
    expect(gradeText(highestGrade + 0.01)).toBe('10.1');
    expect(gradeText(highestGrade)).toBe('10.0');
  });

  it('of nothing is 0', () => {
    expect(gradeOf(countText(' – '))).toBe(0);
  });
});

describe('a sentence', () => {
  it.each([
    ['ends with its mark', 'They met. They left! Did they? Yes… Good.', 5],
    ['ends without a mark', 'They met', 1],
    ['ends before a figure', 'They met. 20 came.', 2],
    ['goes on with a small letter', '“Why?” she asked. “So... it is.”', 2],
    ['goes on after an abbreviation', 'Dr. King met Ms. Lee, e.g. In May, at St. Ann. See p. 11 of vol. 2.', 2],
    ['goes on after an initial, and ends after I', 'J. P. Kincaid and I. Then they left.', 2],
    ['goes on after a point in a word', 'It costs 4.50 at site.yaml. Then 3.5.', 2],
    ['ends behind quotation marks and brackets', 'He said “Go.” (They went.) She stayed.', 3],
    ['is none without words', '... ! ?', 0],
  ])('%s: %s', (_, text, count) => {
    expect(sentencesOf(text)).toBe(count);
  });
});

describe('a word', () => {
  it.each([
    ['is joined by hyphens', 'A well-known, high-quality plan', 4],
    ['is joined by apostrophes', "It's the teachers’ and they don’t", 6],
    ['is a figure with its commas', 'It cost $14,500 in 2019', 5],
    ['ends at a slash and at a dash', 'and/or 5–10', 4],
    ['may be of any letters', 'Müller & Łódź', 2],
  ])('%s', (_, text, count) => {
    expect(wordsOf(text)).toBe(count);
  });

  it('has the syllables of its parts', () => {
    expect(syllablesOf('high-quality')).toBe(4);
    expect(syllablesOf("don't didn't isn't they're school's O'Brien")).toBe(1 + 2 + 2 + 1 + 1 + 3);
    expect(syllablesOf('14,500')).toBe(5);
  });

  it('is counted alike wherever and however often it stands', () => {
    const words = ['equity', 'Equity', 'EQUITY', 'teachers', 'a'];
    const alone = words.map(syllablesOf);
    expect(words.map((word) => syllablesOf(`a ${word} a ${word}`))).toEqual(alone.map((count) => 2 * count + 2));
  });

  it('without end is counted as well', () => {
    expect(countText('x'.repeat(1_000_000))).toMatchObject({ words: 1, sentences: 1 });
  });
});

it('knows the longest sentence, and where it starts', () => {
  const text = 'They met. Then all of them left. They met again.';
  expect(countText(text).longest).toEqual({ words: 5, start: text.indexOf('Then') });
});

it('leaves names out', () => {
  const find = phraseFinder([{ id: 'plc', phrases: ['Professional learning communities'] }]);
  expect(countText('In professional learning communities they met.', find)).toMatchObject({ words: 3, sentences: 1 });
});

it('begins a sentence with a name that is left out, and goes on behind a citation', () => {
  const find = phraseFinder([
    { id: 'plc', phrases: ['Learning communities'] },
    { id: 'cited', phrases: ['x'] },
  ]);
  expect(countText('They met. Learning communities grow. Learning communities last.', find).sentences).toBe(3);
  expect(countText('They met. x Then they left. x', find).sentences).toBe(2);
});

it('counts piece by piece as in one go, and ends a sentence with its block', () => {
  const text = 'One two. Three four five six';
  const codes = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  const count = new ReadingCount(codes);
  count.add(0, text.indexOf('four'));
  count.add(text.indexOf('four'), text.indexOf('six'));
  count.endBlock();
  count.add(text.indexOf('six'), text.length);
  count.endBlock();
  count.endBlock();
  expect(count.counts).toEqual({ words: 6, sentences: 3, syllables: 6, longest: { words: 3, start: 9 } });
});
