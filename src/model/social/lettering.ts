import type { Weight } from '../../charts/text/measure.ts';

/** Writes text as outlines, so that a picture looks the same on machines that have other fonts, or none. */
export interface Lettering {
  width(text: string, size: number, weight: Weight): number;
  /** The text as SVG path data; x and y are where its base line begins. */
  outline(text: string, at: { readonly x: number; readonly y: number }, size: number, weight: Weight): string;
  /** The text in letters the font has, as near as they come. */
  writable(text: string): string;
  /** The height of a capital letter as a part of the font size. */
  readonly capHeight: number;
}
