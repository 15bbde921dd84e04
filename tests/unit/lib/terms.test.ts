import { expect, it } from 'vitest';
import { phraseFinder } from '../../../src/lib/phrases.ts';
import { firstUses } from '../../../src/lib/terms.ts';

const find = phraseFinder([
  { id: 'rubric', phrases: ['rubric', 'scoring guide'] },
  { id: 'median', phrases: ['median'] },
]);

function uses(text: string, used = new Set<string>()): string[] {
  return firstUses(text, find, used).map(({ start, end }) => text.slice(start, end));
}

it('a term is used for the first time once, by whichever of its words', () => {
  expect(uses('A scoring guide, a rubric, the median, a median.')).toEqual(['scoring guide', 'median']);
});

it('what was used before is passed over, and what is used is remembered', () => {
  const used = new Set(['median']);
  expect(uses('A median and a rubric.', used)).toEqual(['rubric']);
  expect(uses('A rubric.', used)).toEqual([]);
  expect([...used]).toEqual(['median', 'rubric']);
});

it('the bracket of a citation is no text', () => {
  expect(uses('So it is [@rubric, Median; @two, rubric], by the median.')).toEqual(['median']);
});
