/** The part of fontkit 2 that is used here; the package ships no types. */
declare module 'fontkit' {
  export interface Font {
    /** Units of the em square; every other length is counted in them. */
    readonly unitsPerEm: number;
    readonly capHeight: number;
    readonly ascent: number;
    readonly descent: number;
    readonly italicAngle: number;
    readonly postscriptName: string;
    readonly numGlyphs: number;
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
    /** The code points that have a glyph. */
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph(id: number): Glyph;
    /** Shapes the text with kerning, as a browser does. */
    layout(text: string): GlyphRun;
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
  export interface Glyph {
    /** Its number in the file. */
    readonly id: number;
    readonly advanceWidth: number;
  }
  export interface GlyphRun {
    readonly advanceWidth: number;
    readonly glyphs: readonly { readonly path: Path }[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
  }
  /** An outline; y counts upwards. */
  export interface Path {
    scale(x: number, y: number): Path;
    translate(x: number, y: number): Path;
    toSVG(): string;
  }
  export function create(bytes: Uint8Array): Font;
}
