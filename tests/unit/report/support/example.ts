import type { Files } from '../../../support/content-folder.ts';

/** Puts the lines of an example where an author would write them. */
export type Place = (lines: string) => Files;

/** An example that tells in words what no lines can show, with a folder of which it holds. */
export interface Told {
  readonly words: string;
  readonly why: string;
  readonly files: Files;
}

export interface Example {
  readonly example: Place | Told;
  readonly mended: Place | Told;
}

/** Example and mended lines stand in the same place. */
export const inPlace = (place: Place): Example => ({ example: place, mended: place });

export const told = (words: string, why: string, files: Files): Told => ({ words, why, files });

export const indent = (lines: string, by: number): string => lines.replaceAll(/^/gm, ' '.repeat(by));
