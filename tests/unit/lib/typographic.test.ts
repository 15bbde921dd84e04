import { describe, expect, it, test } from 'vitest';
import { typographic, typographicTexts } from '../../../src/lib/typographic.ts';

describe('quotation marks and apostrophes of a keyboard become those of a printer', () => {
  it.each([
    ["the team's plan", 'the team’s plan'],
    ["the teachers' time", 'the teachers’ time'],
    ["don't, won't", 'don’t, won’t'],
    ["the '90s", 'the ’90s'],
    ['a "third try"', 'a “third try”'],
    ['"Achievement Gap" language', '“Achievement Gap” language'],
    ['("so")', '(“so”)'],
    ['"yes"-"no"', '“yes”-“no”'],
    ['of "FY2022" and "Other".', 'of “FY2022” and “Other”.'],
    [`"'Hi,' she said," they read`, '“‘Hi,’ she said,” they read'],
    [`she said 'yes'`, 'she said ‘yes’'],
    ["FY2022's money", 'FY2022’s money'],
    ['“set” already, it’s', '“set” already, it’s'],
  ])('%s', (typed, set) => {
    expect(typographic(typed)).toBe(set);
  });

  it.each([
    ['a sheet of 8.5" by 11"'],
    ["6' tall"],
    ["https://example.org/o'neil"],
    ["o'neil@example.org"],
    ['nothing to set'],
  ])('%s stays as it is', (typed) => {
    expect(typographic(typed)).toBe(typed);
  });
});

test('all texts of an entry are set, wherever they stand, and what has none is not copied', () => {
  const figures = [{ value: 3, at: 'p. 11' }, null];
  const entry = { title: "A team's year", parts: [{ name: 'The "why"' }], figures };
  const set = typographicTexts(entry);

  expect(set).toEqual({ title: 'A team’s year', parts: [{ name: 'The “why”' }], figures });
  expect(set.figures).toBe(figures);
  expect(typographicTexts(figures)).toBe(figures);
});
