import { normalize } from 'node:path';
import type { Plugin } from 'vite';
import { published } from '../published.ts';

/** Has texts in MDX compiled from what was checked, also where their file holds something else by now. */
export function keptPages(): Plugin {
  return {
    name: 'hornbook-kept-pages',
    enforce: 'pre',
    load: (id) => (id.endsWith('.mdx') ? published().texts?.get(normalize(id))?.text : undefined),
  };
}
