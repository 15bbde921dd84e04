import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/model/context.ts';
import type { PictureName } from '../../../../src/model/social/names.ts';
import { pictureSize, socialPicture } from '../../../../src/model/social/picture.ts';
import { contextOf } from '../support/context.ts';

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: string;
}

const widthOf = ({ text, size }: Pick<Line, 'text' | 'size'>): number => (text.length * size) / 2;

/** A picture in letters half as wide as high, with the lines that stand in it; the hornbook has single letters. */
function drawn(name: PictureName, context: Context): { readonly svg: string; readonly lines: readonly Line[] } {
  const lines: Line[] = [];
  const svg = socialPicture(name, context, {
    width: (text, size) => widthOf({ text, size }),
    outline: (text, { x, y }, size, weight) => {
      if (text.length > 1) lines.push({ text, x, y, size, weight });
      return 'M0 0z';
    },
    writable: (text) => text.replaceAll('🏫', ''),
    capHeight: 0.7,
  });
  return { svg, lines };
}

describe('the picture of a section', () => {
  const context = contextOf({}, { name: 'Learning in Riverbend', words: { designs: 'Ways to learn' } });

  it('names the site at the top and the section at the foot, in the words of the site', () => {
    expect(drawn('designs', context).lines).toEqual([
      { text: 'Learning in Riverbend', x: 72, y: 72 + 0.7 * 40, size: 40, weight: 'regular' },
      { text: 'Ways to learn', x: 72, y: 558, size: 96, weight: 'bold' },
    ]);
    expect(drawn('docs', context).lines.at(-1)).toMatchObject({ text: 'For authors' });
  });

  it('names on the home page the site, and above it who publishes it', () => {
    expect(drawn('home', context).lines.map(({ text, weight }) => `${weight}: ${text}`)).toEqual([
      'regular: Riverbend Unified',
      'bold: Learning in',
      'bold: Riverbend',
    ]);
    const own = contextOf({}, { name: 'Riverbend Unified' });
    expect(drawn('home', own).lines.map(({ text }) => text)).toEqual(['Riverbend', 'Unified']);
  });

  it.each([
    'Consolidated Unified School District of Greater Cedar Rapids',
    'Professional learning of the Northumberland and Westmoreland-Fauquier Intermediate Educational Service Agency',
    'PL',
  ])('holds the whole of %s, and nothing touches the hornbook or another text', (name) => {
    for (const picture of ['home', 'designs'] as const) {
      const { lines } = drawn(picture, contextOf({}, { name, organization: { name: `The ${name}` } }));
      const [small, large] = [lines.filter(isSmall), lines.filter((line) => !isSmall(line))];
      const shown = picture === 'home' ? large : small;

      expect(
        shown
          .map(({ text }) => text)
          .join(' ')
          .replaceAll('- ', '-'),
      ).toBe(name);
      expect(lines.every((line) => line.x + widthOf(line) <= 772)).toBe(true);
      expect(bottomOf(small)).toBeLessThan(topOf(large));
      expect(bottomOf(large)).toBeLessThan(pictureSize.height);
      expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(30);
    }
  });

  it('leaves out what the font cannot write', () => {
    expect(drawn('designs', contextOf({}, { name: 'Riverbend🏫' })).lines[0]).toMatchObject({ text: 'Riverbend' });
  });

  it('has the colour of the site, and text in black or white, whichever reads better', () => {
    expect(drawn('cases', contextOf({}, { accent: '#1d4e79' })).svg).toMatch(fills('#1d4e79', '#ffffff'));
    expect(drawn('cases', contextOf({}, { accent: '#ffdd00' })).svg).toMatch(fills('#ffdd00', '#000000'));
  });

  it('needs no font, and nothing from elsewhere', () => {
    const { svg } = drawn('cases', contextOf({}, { name: '</title><image href="https://attacker.example/"/>' }));
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630">(?:<\/?[pg][^<>]*>)+<\/svg>$/,
    );
  });
});

function isSmall({ weight }: Line): boolean {
  return weight === 'regular';
}

function topOf(lines: readonly Line[]): number {
  return Math.min(...lines.map(({ y, size }) => y - size));
}

/** Letters such as g reach a quarter of the size below their line. */
function bottomOf(lines: readonly Line[]): number {
  return Math.max(...lines.map(({ y, size }) => y + size / 4));
}

/** The ground comes first, the hornbook and the text in one colour after it. */
function fills(ground: string, ink: string): RegExp {
  return new RegExp(`^<svg[^>]*><path fill="${ground}".*<g fill="${ink}">.*<path fill="${ink}" d="[^"]*"/></svg>$`);
}
