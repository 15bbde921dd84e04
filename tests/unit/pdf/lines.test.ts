import { expect, it } from 'vitest';
import { linesOf } from '../../../src/pdf/form/lines.ts';

const within = (most: number) => (words: string) => words.length <= most;

it.each([
  ['one two three', ['one two', 'three']],
  ['one', ['one']],
  ['', ['']],
  ['one\ntwo', ['one', 'two']],
  ['one\r\n\rtwo', ['one', '', 'two']],
  ['unbreakable', ['unbreaka', 'ble']],
  ['a unbreakable b', ['a', 'unbreaka', 'ble b']],
])('%j is broken between words', (text, lines) => {
  expect(linesOf(text, within(8))).toEqual(lines);
});

it('a letter that fits nowhere still has a line', () => {
  expect(linesOf('ab', within(0))).toEqual(['a', 'b']);
});
