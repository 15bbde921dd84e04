import { corpus } from './corpus.ts';
import { published, type Published } from './integrations/published.ts';
import { createContext, type Context } from './model/context.ts';

/** One context for each reading of the content: while an author writes, there are many. */
const contexts = new WeakMap<Published, Promise<Context>>();

/** What pages are made from. */
export function siteContext(): Promise<Context> {
  const content = published();
  const context = contexts.get(content) ?? makeContext(content);
  contexts.set(content, context);
  return context;
}

async function makeContext({ printing, today }: Published): Promise<Context> {
  return createContext(await corpus(), printing, today);
}
