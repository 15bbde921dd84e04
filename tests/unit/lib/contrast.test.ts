import { describe, expect, it } from 'vitest';
import { contrast, textOn } from '../../../src/lib/contrast.ts';
import { randomFrom } from '../../mutations/random.ts';

describe('contrast', () => {
  it.each([
    // The two ends of the scale, and greys that WebAIM's and the W3C's tools give for the limits of WCAG 2.2.
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4],
    ['#00ff00', '#ffffff', 1.37],
    ['#0000ff', '#ffffff', 8.59],
    ['#FFFF00', '#000000', 19.56],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(Math.round(contrast(a, b) * 100) / 100).toBe(ratio);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

describe('text on a colour', () => {
  it('is white on dark and black on light', () => {
    expect(['#1d4e79', '#2f5d3a', '#000000', '#ffff00', '#ffffff', '#767676'].map(textOn)).toEqual([
      '#ffffff',
      '#ffffff',
      '#ffffff',
      '#000000',
      '#000000',
      '#000000',
    ]);
  });

  it('can be read on any colour an author may choose (WCAG 2.2, 1.4.3: 4.5 to 1)', () => {
    const random = randomFrom(143);
    for (let round = 0; round < 2000; round += 1) {
      const colour = `#${random.below(0x1000000).toString(16).padStart(6, '0')}`;
      expect(contrast(colour, textOn(colour)), colour).toBeGreaterThanOrEqual(4.5);
    }
  });
});
