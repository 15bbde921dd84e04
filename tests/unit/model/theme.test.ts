import { describe, expect, it } from 'vitest';
import { theme } from '../../../src/model/theme.ts';

describe('the styles a site chooses', () => {
  it('are its colour and its paper', () => {
    expect(theme({ accent: '#1d4e79', paper: 'Letter' })).toMatchInlineSnapshot(`
      ":root{--accent:#1d4e79}
      @page{size:letter;margin:0.6in}
      @page landscape{size:letter landscape}
      "
    `);
    expect(theme({ accent: '#ffdd00', paper: 'A4' })).toMatchInlineSnapshot(`
      ":root{--accent:#ffdd00}
      @page{size:A4;margin:0.6in}
      @page landscape{size:A4 landscape}
      "
    `);
  });
});
