import { describe, expect, it } from 'vitest';
import { phraseFinder } from '../../../src/lib/phrases.ts';

/** What is found in a text: the id, and the words as they are written. */
function found(text: string, ...phrases: readonly [id: string, ...phrases: string[]][]): [string, string][] {
  const find = phraseFinder(phrases.map(([id, ...words]) => ({ id, phrases: words })));
  return find(text).map(({ start, end, id }) => [id, text.slice(start, end)]);
}

describe('a phrase', () => {
  it.each([
    ['at the start, inside and at the end', 'Rubric, a rubric: rubric', ['Rubric', 'rubric', 'rubric']],
    ['with a plural s', 'Rubrics and rubric', ['Rubrics', 'rubric']],
    ['before an apostrophe', "The rubric's words; the ‘rubric’", ['rubric', 'rubric']],
    ['as a whole word only', 'rubricate, subrubric, rubricss', []],
    ['not as a part of a word with a hyphen', 'rubric-based, non-rubric, – rubric –', ['rubric']],
  ])('is found %s', (_, text, words) => {
    expect(found(text, ['rubric', 'rubric'])).toEqual(words.map((each) => ['rubric', each]));
  });

  it('is found over blanks and line ends', () => {
    expect(found('An opportunity\n  gap and opportunity gaps.', ['gap', 'opportunity gap'])).toEqual([
      ['gap', 'opportunity\n  gap'],
      ['gap', 'opportunity gaps'],
    ]);
    expect(found('opportunity, gap; opportunity', ['gap', 'opportunity gap'])).toEqual([]);
  });

  it('is found however its apostrophes and hyphens are written', () => {
    expect(
      found('Webb’s depth and plan‑do‐study-act', ['webb', "Webb's depth"], ['pdsa', 'Plan-Do-Study-Act']),
    ).toEqual([
      ['webb', 'Webb’s depth'],
      ['pdsa', 'plan‑do‐study-act'],
    ]);
  });

  it('may hold marks', () => {
    expect(found('under Title II, Part A.', ['title', 'title ii, part a'])).toEqual([['title', 'Title II, Part A']]);
  });
});

describe('of two phrases', () => {
  it('the longer one is found, whatever their order', () => {
    const text = 'A run chart and a run.';
    const longest = [
      ['chart', 'run chart'],
      ['run', 'run'],
    ];
    expect(found(text, ['run', 'run'], ['chart', 'run chart'])).toEqual(longest);
    expect(found(text, ['chart', 'run chart'], ['run', 'run'])).toEqual(longest);
  });

  it('the first has the words that both claim, and a phrase goes before the plural of another', () => {
    expect(found('A goal', ['one', 'goal'], ['two', 'goal'])).toEqual([['one', 'goal']]);
    expect(found('Goals', ['one', 'goal'], ['two', 'goals'])).toEqual([['two', 'Goals']]);
  });

  it('each is found once where they overlap', () => {
    expect(found('run chart room', ['chart', 'run chart'], ['room', 'chart room'])).toEqual([['chart', 'run chart']]);
  });
});

it('finds nothing where nothing is looked for', () => {
  expect(found('s and words', ['empty', '', ' '], ['none'])).toEqual([]);
  expect(found('', ['run', 'run'])).toEqual([]);
});
