import type { Loader, LoaderContext } from 'astro/loaders';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf } from '../checks/merge.ts';
import { locate } from '../reading/positions.ts';
import { terminalReport } from '../report/terminal.ts';
import { pagesOf } from '../schemas/corpus.ts';
import { publish, published, readPublished } from './published.ts';

/**
 * Gives Astro the texts in MDX, which it compiles. All else pages take from what was read and checked already: Astro's
 * own `glob()` stops at the first wrong file, and lets one of two entries with the same id vanish without a word.
 */
export function mdxLoader(): Loader {
  return {
    name: 'hornbook-mdx',
    load(context) {
      fill(context, 0);
      let changes = 0;
      // Vite watches the project's own folder; a district's content may stand anywhere.
      context.watcher?.add(contentRoots());
      context.watcher?.on('all', (_event, path) => {
        if (!contentRoots().some((root) => path.startsWith(root))) return;
        reread(context.logger);
        fill(context, (changes += 1));
      });
      return Promise.resolve();
    },
  };
}

function contentRoots(): string[] {
  const { own, library } = published().folders;
  return [own.root, ...(library ? [library.root] : [])];
}

/** Reads everything anew, and shows what is wrong where the author looks while writing. */
function reread(logger: LoaderContext['logger']): void {
  const fresh = readPublished(published().folders.own.root, process.env['SITE_TODAY'] ?? '');
  publish(fresh);
  logger.info(`\n${terminalReport(locate(fresh.issues), ({ file }) => file.path)}`);
}

/** @param changes tells Astro, which looks at its store only, that pages are to be made anew */
function fill({ store, config }: LoaderContext, changes: number): void {
  store.clear();
  store.set({ id: 'changes', data: { changes } });
  for (const entry of pagesOf(published().corpus)) {
    if (entry.prose?.format !== 'mdx') continue;
    const { root, path } = entry.origin.file;
    const filePath = relative(fileURLToPath(config.root), join(root, path)).replaceAll('\\', '/');
    store.set({ id: addressOf(entry), data: {}, filePath, deferredRender: true, body: '' });
  }
}
