import { describe, expect, it } from 'vitest';
import { fit, type Place } from '../../../../src/model/social/fit.ts';

/** Each letter is half as wide as it is high. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const place: Place = { width: 200, height: 100, largest: 40, smallest: 10, leading: 1.25 };

describe('a text in its place', () => {
  it('is as large as it may be where it fits', () => {
    expect(fit('Cases', place, measure)).toEqual({ size: 40, lines: ['Cases'] });
    expect(fit('Lesson study', place, measure)).toEqual({ size: 40, lines: ['Lesson', 'study'] });
  });

  it('becomes smaller until all of it fits and every word is whole', () => {
    expect(fit('Professionals', place, measure)).toEqual({ size: 30, lines: ['Professionals'] });
    expect(fit('Learn in teams of four people', place, measure)).toEqual({
      size: 28,
      lines: ['Learn in teams', 'of four people'],
    });
  });

  it('has lines of nearly one length', () => {
    expect(fit('aaaa bbbb cccc dd', { ...place, largest: 24 }, measure)).toEqual({
      size: 24,
      lines: ['aaaa bbbb', 'cccc dd'],
    });
  });

  it('is cut where it is too long for the smallest size, and says so', () => {
    const words = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');
    const { size, lines } = fit(words, place, measure);
    expect([size, lines.length]).toEqual([10, 8]);
    expect(lines.at(-1)).toMatch(/^word.*…$/);
    for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(place.width);
  });

  it('cuts a word that no size has room for', () => {
    const { size, lines } = fit('a'.repeat(90), place, measure);
    expect({ size, lines }).toEqual({ size: 10, lines: ['a'.repeat(40), 'a'.repeat(40), 'a'.repeat(10)] });
  });

  it('may be nothing', () => {
    expect(fit('', place, measure).lines.join('')).toBe('');
  });
});
