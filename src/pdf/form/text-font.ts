import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFDocument,
} from '@cantoo/pdf-lib';

/** What of a form's font is needed to write with it; lengths are parts of the height of the letters. */
export interface TextFont {
  width(text: string): number;
  /** The glyphs of a text as a string of a PDF. */
  encode(text: string): string;
}

/** What the resources of a form call the font of what is typed. */
export const fontName = 'Body';

/** The form of a document. */
export function formOf({ catalog }: PDFDocument): PDFDict {
  return catalog.lookup(PDFName.of('AcroForm'), PDFDict);
}

/** Reads the font of a form, as `embedFont` wrote it. */
export function readFont(document: PDFDocument): TextFont {
  const fonts = formOf(document).lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
  const font = fonts.lookup(PDFName.of(fontName), PDFDict);
  const glyphs = glyphsOf(font);
  const widths = widthsOf(font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict));
  const each = (text: string): number[] => Array.from(shown(text), (letter) => glyphs.get(letter) ?? 0);
  return {
    width: (text) => each(text).reduce((sum, glyph) => sum + (widths[glyph] ?? 0) / 1000, 0),
    encode: (text) =>
      `<${each(text)
        .map((glyph) => glyph.toString(16).padStart(4, '0'))
        .join('')}>`,
  };
}

/** Accents are one letter with what they stand on; spaces of all widths are spaces. */
function shown(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]/g, ' ')
    .replace(/\u00ad/g, '');
}

function glyphsOf(font: PDFDict): ReadonlyMap<string, number> {
  const stream = font.lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) throw new Error('The font of the form has no list of its letters.');
  const lines = new TextDecoder().decode(decodePDFRawStream(stream).decode());
  const pairs = [...lines.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]{4})>$/gim)].slice(1);
  return new Map(
    pairs.map(([, glyph = '', letter = '']) => [String.fromCharCode(parseInt(letter, 16)), parseInt(glyph, 16)]),
  );
}

function widthsOf(font: PDFDict): number[] {
  return font
    .lookup(PDFName.of('W'), PDFArray)
    .lookup(1, PDFArray)
    .asArray()
    .map((width) => (width instanceof PDFNumber ? width.asNumber() : 0));
}
