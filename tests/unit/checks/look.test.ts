import { describe, expect, it } from 'vitest';
import { contrast, darkened } from '../../../src/lib/contrast.ts';
import { report } from '../support/checked.ts';
import { edited } from '../support/riverbend.ts';

const withLine = (line: string) => edited('site.yaml', 'organization:', `${line}\norganization:`);

const white =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#fff" stroke="#eeeeee" d="M0 0h9"/></svg>';

describe('a colour and a logo that can hardly be seen', () => {
  it('are told with their contrast', () => {
    const files = withLine('accent: "#ffe600"');

    expect(report(files)).toMatchInlineSnapshot(`
      "site.yaml:3:9  warning  Accent colour
        The colour #ffe600 has a contrast of 1.2 to 1 to white paper; lines take 3 to 1 to be seen.
        Choose a darker one, such as this of the same tone:  accent: "#a69600"  [faint-accent]

      1 warning in 1 file."
    `);
  });

  it('a darker shade is named that can be seen', () => {
    for (const color of ['#ffe600', '#ffffff', '#7fffd4', '#000000'])
      expect(contrast(darkened(color, 3), '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(darkened('#1d4e79', 3)).toBe('#1d4e79');
  });

  it('a logo of white lines is told', () => {
    const files = {
      ...withLine('logo: { file: images/white.svg, alt: A line }'),
      'images/white.svg': white,
    };

    expect(report(files)).toMatchInlineSnapshot(`
      "site.yaml:3:15  warning  Logo › Logo file
        The strongest colour of the logo has a contrast of 1.1 to 1 to white paper; a picture takes 3 to 1 to be seen.
        Use the version of the logo that is made for white paper.               [faint-logo]

      1 warning in 1 file."
    `);
  });
});
