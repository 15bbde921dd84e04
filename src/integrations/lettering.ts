import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Lettering } from '../model/social/lettering.ts';

const require = createRequire(import.meta.url);

/** A weight of the page's font: a file for English, and one for other languages written in Latin letters. */
type Fonts = readonly [Font, Font];

function fontsOf(weight: 400 | 700): Fonts {
  const font = (part: string): Font => {
    const file = `atkinson-hyperlegible-next-${part}-${weight}-normal.woff2`;
    return create(readFileSync(require.resolve(`@fontsource/atkinson-hyperlegible-next/files/${file}`)));
  };
  return [font('latin'), font('latin-ext')];
}

let lettering: Lettering | undefined;

/** Writes in the font of the pages. */
export function pageLettering(): Lettering {
  lettering ??= makeLettering({ regular: fontsOf(400), bold: fontsOf(700) });
  return lettering;
}

function makeLettering(fonts: Readonly<Record<'regular' | 'bold', Fonts>>): Lettering {
  const [{ capHeight, unitsPerEm }] = fonts.bold;
  const isKnown = (letter: string) => fonts.bold.some((font) => has(font, letter));
  return {
    width: (text, size, weight) => runsOf(text, fonts[weight]).reduce((sum, run) => sum + widthOf(run, size), 0),
    outline: (text, at, size, weight) => outline(runsOf(text, fonts[weight]), at, size),
    writable: (text) => writable(text, isKnown),
    capHeight: capHeight / unitsPerEm,
  };
}

/** Letters the font does not have lose their accents, and what is no letter of ours, such as an emoji, goes. */
function writable(text: string, isKnown: (letter: string) => boolean): string {
  const composed = text
    .normalize('NFC')
    .replace(/\p{M}+/gu, '')
    .replace(/\s/g, ' ');
  const letters = Array.from(composed, (letter) => {
    const [plain = ''] = letter.normalize('NFD');
    return [letter, plain].find(isKnown) ?? '';
  });
  return letters.join('').replace(/ +/g, ' ').trim();
}

/** A part of a text whose letters stand in one file. */
interface Run {
  readonly font: Font;
  readonly text: string;
}

function runsOf(text: string, [latin, other]: Fonts): Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const font = has(latin, letter) ? latin : other;
    const last = runs.at(-1);
    if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + letter };
    else runs.push({ font, text: letter });
  }
  return runs;
}

function has(font: Font, letter: string): boolean {
  return font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}

function widthOf({ font, text }: Run, size: number): number {
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
}

function outline(runs: readonly Run[], { x, y }: { readonly x: number; readonly y: number }, size: number): string {
  let pen = x;
  return runs
    .map((run) => {
      const scale = size / run.font.unitsPerEm;
      const { glyphs, positions } = run.font.layout(run.text);
      const paths = glyphs.map(({ path }, index) => {
        const { xAdvance, xOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0 };
        const placed = path.scale(scale, -scale).translate(pen + xOffset * scale, y);
        pen += xAdvance * scale;
        return placed.toSVG();
      });
      return paths.join('');
    })
    .join('');
}
