import { corpus } from './corpus.ts';
import { createContext, type Context } from './model/context.ts';

let shared: Promise<Context> | undefined;

/** What pages are made from. While an author edits, it is put together anew for each page. */
export async function siteContext(): Promise<Context> {
  if (import.meta.env.DEV) return corpus().then(createContext);
  shared ??= corpus().then(createContext);
  return shared;
}
