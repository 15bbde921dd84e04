import { describe, expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { plainPng, png } from '../support/png.ts';
import { editedStory } from '../support/stories.ts';

const blue = [29, 78, 121] as const;
const withLogo = (name: string, content: string | Uint8Array) => ({
  ...editedStory('spending: riverbend', `spending: riverbend\nlogo: { file: images/${name}, alt: Our logo }`),
  [`images/${name}`]: content,
});
const svg = (attributes: string, color = '#1d4e79') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path fill="${color}" d="M0 0h9"/></svg>`;

describe('the logo of a story', () => {
  it('stands in the folder', () => {
    expect(checked(editedStory('spending: riverbend', 'logo: { file: images/none.svg, alt: A }')).codes).toEqual([
      'missing-image',
    ]);
  });

  it('has as many dots as paper shows', () => {
    expect(report(withLogo('logo.png', plainPng(90, 30, blue)))).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:5:15  warning  Logo › Logo file
        The logo has 90 × 30 pixels, which print as 60 dots an inch; clean edges take 150.
        Use the SVG, or a picture 225 pixels wide or 83 high.                   [logo-size]

      1 warning in 1 file."
    `);
    expect(checked(withLogo('logo.png', plainPng(225, 60, blue))).codes).toEqual([]);
    expect(checked(withLogo('logo.png', plainPng(80, 83, blue))).codes).toEqual([]);
  });

  it('has no more than a page can load', () => {
    expect(report(withLogo('logo.png', png({ width: 12_000, height: 3000, kind: 2, rows: [] }))))
      .toMatchInlineSnapshot(`
      "stories/riverbend.yaml:5:15  warning  Logo › Logo file
        The logo has 12000 × 3000 pixels; pages load slowly with more than 4000 in a row.
        Save a smaller one, about 1,000 pixels wide, or use the SVG.            [logo-size]

      1 warning in 1 file."
    `);
  });

  it('has a shape that can be read in its room', () => {
    expect(report(withLogo('logo.svg', svg('viewBox="0 0 900 100"')))).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:5:15  warning  Logo › Logo file
        The logo is 9 times as wide as high, so that it is printed very small.
        Use a version that is at most 6 times as wide as high, and at most 2 times as high as wide.  [logo-shape]

      1 warning in 1 file."
    `);
    expect(report(withLogo('logo.svg', svg('viewBox="0 0 100 250"')))).toContain('2.5 times as high as wide');
    expect(checked(withLogo('logo.svg', svg('viewBox="0 0 600 100"'))).codes).toEqual([]);
    expect(checked(withLogo('logo.svg', svg('viewBox="0 0 50 100"'))).codes).toEqual([]);
  });

  it('says how large it is', () => {
    expect(checked(withLogo('logo.svg', svg(''))).codes).toEqual(['logo-size']);
    expect(checked(withLogo('logo.svg', svg('width="300" height="100"'))).codes).toEqual([]);
    expect(report(withLogo('logo.png', 'This is no picture.'))).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:5:15  warning  Logo › Logo file
        The file does not say how large the logo is.
        In an SVG, write viewBox="0 0 300 100" into its first element; save a PNG or JPEG again from the original.  [logo-size]

      1 warning in 1 file."
    `);
  });

  it('is seen on white paper, whether it is drawn or made of dots', () => {
    expect(checked(withLogo('logo.svg', svg('viewBox="0 0 9 9"', '#ffe600'))).codes).toEqual(['faint-logo']);
    expect(checked(withLogo('logo.png', plainPng(225, 90, [255, 230, 0]))).codes).toEqual(['faint-logo']);
  });
});
