import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../../src/lib/nearest.ts';

const fields = ['title', 'summary', 'district', 'schoolYears', 'received', 'bySource', 'byUse', 'reviewed', 'reviewBy'];

describe('the nearest word', () => {
  it.each([
    ['titel', 'title'],
    ['tilte', 'title'],
    ['Title', 'title'],
    ['titles', 'title'],
    ['ttle', 'title'],
    ['SchoolYear', 'schoolYears'],
    ['distrcit', 'district'],
    ['bysource', 'bySource'],
    ['reviewBY', 'reviewBy'],
  ])('to %s is %s', (written, known) => {
    expect(nearest(written, fields)).toBe(known);
  });

  it('is none where nothing is near', () => {
    expect(
      ['colour', 'x', 'sum', '', 'a long text that is none of these'].map((written) => nearest(written, fields)),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(nearest('title', [])).toBeUndefined();
  });

  it('differs by a third of the letters at most', () => {
    expect(nearest('coachng', ['coaching'])).toBe('coaching');
    expect(nearest('coaches', ['coaching'])).toBeUndefined();
  });

  it('is the first of two that are as near', () => {
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
  });

  it('of a short word is one letter away at most', () => {
    expect(nearest('a', ['b', 'bc'])).toBe('b');
    expect(nearest('ab', ['cd'])).toBeUndefined();
  });

  it('counts two letters that changed places once', () => {
    expect(nearest('ba', ['ab'])).toBe('ab');
  });
});

it('asks in a sentence, or not at all', () => {
  expect(didYouMean('titel', fields)).toBe(' Did you mean "title"?');
  expect(didYouMean('colour', fields)).toBe('');
});
