import type { Context } from '../context.ts';
import { frame as frameOf, type Frame } from '../navigation.ts';

/** Something that search engines are told about, in the words of https://schema.org. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** The whole address of a path that has its base path already; where the site does not know its own, the path. */
export function addressOf(path: string, frame: Frame): string {
  return frame.canonical(path) ?? path;
}

/** Where something of the site is: a whole address where the site knows its own, a path otherwise. */
export function wholeAddress(path: string, context: Context): string {
  return addressOf(context.href(path), frameOf(context));
}

/** What is made up says so where a search engine shows it: in the description. */
export function described(summary: string, fictional: boolean): string {
  return fictional ? `Fictional, for illustration only. ${summary}` : summary;
}
