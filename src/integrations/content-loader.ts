import type { Loader, LoaderContext } from 'astro/loaders';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addressOf } from '../checks/merge.ts';
import { locate } from '../reading/positions.ts';
import { terminalReport } from '../report/terminal.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { AnyEntry, Corpus } from '../schemas/corpus.ts';
import { publish, published, readPublished, type Published } from './published.ts';

/**
 * Gives Astro the entries of one collection, read and checked by the same code as `npm run check`: Astro's own
 * `glob()` stops at the first wrong file, and lets one of two entries with the same id vanish without a word.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `hornbook-${collection}`,
    async load(context) {
      await fill(context, collection, published());
      // Vite watches the project's own folder; a district's content may stand anywhere.
      context.watcher?.add(contentRoots());
      context.watcher?.on('all', (_event, path) => void refill(context, collection, path));
    },
  };
}

/** While an author edits, each change reads the folder anew; all collections then share that reading. */
async function refill(context: LoaderContext, collection: CollectionName, changed: string): Promise<void> {
  if (!contentRoots().some((root) => changed.startsWith(root))) return;
  // The site's loader was registered first, so it reads before the others take what it read.
  if (collection === 'site') reread(context.logger);
  await fill(context, collection, published());
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

async function fill(context: LoaderContext, collection: CollectionName, { corpus, bodies }: Published): Promise<void> {
  context.store.clear();
  if (collection === 'site') context.store.set({ id: 'site', data: { fields: corpus.site } });
  for (const entry of entriesOf(corpus, collection)) {
    const body = bodies.get(addressOf(entry));
    const path = join(entry.origin.file.root, entry.origin.file.path);
    const filePath = relative(fileURLToPath(context.config.root), path).replaceAll('\\', '/');
    // Positions in files are of use to messages only, and the store is written to disk.
    const stored = { id: entry.id, data: { fields: entry.data, prose: pageProse(entry), layer: entry.origin.layer } };
    if (body === undefined) context.store.set(stored);
    else if (entry.prose?.format === 'mdx') context.store.set({ ...stored, filePath, deferredRender: true, body: '' });
    else
      context.store.set({
        ...stored,
        filePath,
        rendered: await context.renderMarkdown(body, { fileURL: pathToFileURL(path) }),
      });
  }
}

function entriesOf(corpus: Corpus, collection: CollectionName): readonly AnyEntry[] {
  return collection === 'site' ? [] : corpus[collection];
}

/** What pages show of a text beside the text itself: its headings and its citations. */
function pageProse({ prose }: AnyEntry) {
  return prose && { headings: prose.headings, citations: prose.citations };
}
