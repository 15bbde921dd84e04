import { PDFString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { create, type Font } from 'fontkit';

/**
 * Puts a whole TrueType font into a document, so that readers can write with it what nobody knew when the document was
 * made: ISO 32000-1, 9.7.4.
 */
export function embedFont(document: PDFDocument, file: Uint8Array): PDFRef {
  const { context } = document;
  const font = create(file);
  const name = font.postscriptName;
  const perThousand = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = context.obj({
    ...{ Type: 'FontDescriptor', FontName: name, Flags: 32, ItalicAngle: font.italicAngle, StemV: 80 },
    FontBBox: [minX, minY, maxX, maxY].map(perThousand),
    ...{ Ascent: perThousand(font.ascent), Descent: perThousand(font.descent), CapHeight: perThousand(font.capHeight) },
    FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
  });
  const glyphs = context.obj({
    ...{ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: name, CIDToGIDMap: 'Identity' },
    // Two bytes tell a glyph by its number in the file.
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: context.register(descriptor),
    W: [0, widthsOf(font).map(perThousand)],
  });
  return context.register(
    context.obj({
      ...{ Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H' },
      DescendantFonts: [context.register(glyphs)],
      ToUnicode: context.register(context.flateStream(toUnicode(font))),
    }),
  );
}

function widthsOf(font: Font): number[] {
  return Array.from({ length: font.numGlyphs }, (_, id) => font.getGlyph(id).advanceWidth);
}

/** Which letters the glyphs stand for, by which readers find the glyphs of what is typed. */
function toUnicode(font: Font): string {
  const letters = new Map<number, number>();
  // A glyph may stand for several letters, as for the two spaces; the first of them is the usual one.
  for (const letter of [...font.characterSet].sort((a, b) => a - b)) {
    const { id } = font.glyphForCodePoint(letter);
    if (id !== 0 && letter < 0xffff && !letters.has(id)) letters.set(id, letter);
  }
  const lines = [...letters].map(([id, letter]) => `<${hex(id)}> <${hex(letter)}>`);
  return [
    ...['/CIDInit /ProcSet findresource begin', '12 dict begin', 'begincmap'],
    ...['/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def'],
    ...['/CMapName /Adobe-Identity-UCS def', '/CMapType 2 def'],
    ...['1 begincodespacerange', '<0000> <FFFF>', 'endcodespacerange'],
    ...inHundreds(lines).flatMap((some) => [`${some.length} beginbfchar`, ...some, 'endbfchar']),
    ...['endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end'],
  ].join('\n');
}

/** A list of such a map has at most a hundred lines. */
function inHundreds(lines: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) =>
    lines.slice(index * 100, (index + 1) * 100),
  );
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}
