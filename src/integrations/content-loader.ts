import type { Loader } from 'astro/loaders';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf } from '../checks/merge.ts';
import { pagesOf, type AnyEntry } from '../schemas/corpus.ts';
import { published } from './published.ts';

export const mdxLoaderName = 'hornbook-mdx';

/**
 * Gives Astro the texts in MDX, which it compiles. All else pages take from what was read and checked already: Astro's
 * own `glob()` stops at the first wrong file, and lets one of two entries with the same id vanish without a word.
 */
export function mdxLoader(): Loader {
  return {
    name: mdxLoaderName,
    load({ store, config }) {
      store.clear();
      for (const entry of mdxEntries()) {
        const { root, path } = entry.origin.file;
        const filePath = relative(fileURLToPath(config.root), join(root, path)).replaceAll('\\', '/');
        store.set({ id: addressOf(entry), data: {}, filePath, deferredRender: true, body: '' });
      }
      return Promise.resolve();
    },
  };
}

/** The addresses of all texts in MDX there are now. */
export function mdxPages(): readonly string[] {
  return mdxEntries().map(addressOf);
}

function mdxEntries(): readonly AnyEntry[] {
  return pagesOf(published().corpus).filter(({ prose }) => prose?.format === 'mdx');
}
