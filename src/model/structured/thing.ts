import type { Frame } from '../navigation.ts';

/** Something that search engines are told about, in the words of https://schema.org. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** The whole address of a path that has its base path already; where the site does not know its own, the path. */
export function addressOf(path: string, frame: Frame): string {
  return frame.canonical(path) ?? path;
}

/** What is made up says so where a search engine shows it: in the description. */
export function described(summary: string, fictional: boolean): string {
  return fictional ? `Fictional, for illustration only. ${summary}` : summary;
}
