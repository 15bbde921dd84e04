/** The part of fontkit 2 that is used here; the package ships no types. */
declare module 'fontkit' {
  export interface Font {
    /** Units of the em square; every other length is counted in them. */
    readonly unitsPerEm: number;
    readonly capHeight: number;
    /** Shapes the text with kerning, as a browser does. */
    layout(text: string): GlyphRun;
    hasGlyphForCodePoint(codePoint: number): boolean;
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
