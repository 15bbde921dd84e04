import { expect, it } from 'vitest';
import { shorten, wrap } from '../../../src/charts/text/wrap.ts';

/** Every letter is one unit wide. */
const ruler = (text: string) => text.length;

it('breaks after spaces and keeps every line within the width', () => {
  expect(wrap('Harbor City Public Schools', 12, ruler)).toEqual({
    lines: ['Harbor City', 'Public', 'Schools'],
    whole: true,
  });
});

it('breaks after a hyphen between words, and not in "K-5" or "2023-24"', () => {
  expect(wrap('early-career staff', 8, ruler).lines).toEqual(['early-', 'career', 'staff']);
  expect(wrap('Grades K-5 in 2023-24', 7, ruler).lines).toEqual(['Grades', 'K-5 in', '2023-24']);
});

it('cuts a word only where it alone is wider than a line, and says so', () => {
  expect(wrap('a Schoolwide', 5, ruler)).toEqual({ lines: ['a', 'Schoo', 'lwide'], whole: false });
});

it('loses no character', () => {
  const text = 'Professional learning communities/teams that meet every week, year-round';
  for (let width = 1; width < 80; width += 1) {
    const { lines } = wrap(text, width, ruler);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(Math.max(...lines.map(ruler))).toBeLessThanOrEqual(width);
  }
});

it('begins a remark in brackets on a line of its own', () => {
  expect(wrap('2018-19 (spent, actual)', 16, ruler).lines).toEqual(['2018-19', '(spent, actual)']);
  expect(wrap('2018-19 (spent)', 16, ruler).lines).toEqual(['2018-19 (spent)']);
});

it('shortens by whole words, and a single word by letters', () => {
  expect(shorten(['one', 'two words', 'three'], 2, 9, ruler)).toEqual(['one', 'two…']);
  expect(shorten(['lengthy', 'more'], 1, 7, ruler)).toEqual(['length…']);
  expect(shorten(['one', 'two'], 2, 5, ruler)).toEqual(['one', 'two']);
});
