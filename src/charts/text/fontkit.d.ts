/** The part of fontkit 2 that is used here; the package ships no types. */
declare module 'fontkit' {
  export interface Font {
    /** Units of the em square; every other length is counted in them. */
    readonly unitsPerEm: number;
    readonly capHeight: number;
    /** Shapes the text with kerning, as a browser does. */
    layout(text: string): { readonly advanceWidth: number };
  }
  export function create(bytes: Uint8Array): Font;
}
