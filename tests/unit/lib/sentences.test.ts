import { describe, expect, it } from 'vitest';
import { countText } from '../../../src/lib/reading-level.ts';
import { sentencesOf } from '../../../src/lib/sentences.ts';

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('the sentences of a text', () => {
  it.each([
    ['end with their marks', 'They met. They left! Did they? Good.', ['They met.', 'They left!', 'Did they?', 'Good.']],
    ['may have no mark at the end', 'They met. They left', ['They met.', 'They left']],
    [
      'keep what closes behind the mark',
      'He said “Go.” (They went.) She stayed.',
      ['He said “Go.”', '(They went.)', 'She stayed.'],
    ],
    [
      'go on after an abbreviation',
      'Dr. King met Ms. Lee on p. 11. They left.',
      ['Dr. King met Ms. Lee on p. 11.', 'They left.'],
    ],
    ['go on with a small letter', '“Why?” she asked. Nobody knew.', ['“Why?” she asked.', 'Nobody knew.']],
    ['begin with a figure', 'They met. 20 came.', ['They met.', '20 came.']],
    ['go on over the end of a line', 'They met\nin May. They\nleft.', ['They met\nin May.', 'They\nleft.']],
    ['end with an empty line', 'They met\n\nThey left', ['They met', 'They left']],
    ['are none in nothing', ' \n ', []],
    ['keep the points of a number', 'It is 4.50 a day. Yes.', ['It is 4.50 a day.', 'Yes.']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('stand where they say', () => {
    const text = '  One is here.  Two is\n\n there! ';
    for (const { text: sentence, start, end } of sentencesOf(text)) expect(text.slice(start, end)).toBe(sentence);
    expect(sentencesOf(text)).toHaveLength(3);
  });

  it('are as many as the reading level counts', () => {
    const text =
      'A committee of J. P. Lee met in St. Louis, e.g. In May. "Why?" they asked... and left. I. Then 31 of 34 came!';
    expect(sentencesOf(text)).toHaveLength(countText(text).sentences);
  });
});
