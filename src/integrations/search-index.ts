import type { AstroIntegration } from 'astro';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchFiles } from '../lib/search-files.ts';

/** Pagefind always writes three older ways to show results beside the one that the site uses. */
const unused = [
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/**
 * Pagefind joins the texts of these to what stands beside them: the figure 5,983 with note 1 would be found, and
 * shown, as 5,9831.
 */
const excludeSelectors = ['.citation', 'caption', 'thead'];

/** Makes the finished pages searchable, and stops the build where that does not work. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'hornbook-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeSearchIndex(fileURLToPath(dir));
        logger.info(`${pages} ${pages === 1 ? 'page' : 'pages'} can be found by search.`);
      },
    },
  };
}

/**
 * Writes the index of those built pages that mark their text with `data-pagefind-body`, and the files that show
 * it. The same pages give the same bytes.
 *
 * @param builtSite the folder of the built site
 * @returns how many pages are in the index
 * @throws Error in words for the person who builds the site
 */
export async function writeSearchIndex(builtSite: string): Promise<number> {
  const folder = join(builtSite, searchFiles.folder);
  try {
    await answered(writeAll(builtSite, folder));
  } catch (error) {
    throw failure(builtSite, error instanceof Error ? error.message : String(error));
  } finally {
    await close();
  }
  await Promise.all(unused.map((file) => rm(join(folder, file), { force: true })));
  const pages = await countPages(folder);
  if (pages === 0) throw failure(builtSite, 'No page of the site could be added to the index.');
  return pages;
}

async function writeAll(builtSite: string, outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors });
  if (!index) throw new Error(errors.join('\n'));
  await succeed(index.addDirectory({ path: builtSite }));
  await succeed(index.writeFiles({ outputPath }));
}

async function succeed(step: ReturnType<PagefindIndex['addDirectory'] | PagefindIndex['writeFiles']>): Promise<void> {
  const { errors } = await step;
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/**
 * Pagefind does its work in a program of its own. When that one breaks down, no answer ever comes: Node runs out
 * of things to wait for and would end as if all were well.
 */
async function answered(work: Promise<void>): Promise<void> {
  const { promise: silence, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(new Error('The program that makes the index stopped before it was done.'));
  process.once('beforeExit', giveUp);
  try {
    await Promise.race([work, silence]);
  } finally {
    process.off('beforeExit', giveUp);
  }
}

/** How many pages the written index holds: Pagefind's own answers count those it has left out as well. */
async function countPages(folder: string): Promise<number> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function failure(builtSite: string, reason: string): Error {
  return new Error(
    `${builtSite}  Search\n` +
      `  The pages were built, but the search index was not: search would find nothing.\n` +
      `  ${reason.replaceAll('\n', '\n  ')}\n` +
      '  Look whether the disk is full or the folder is locked, run "npm install", and build again.',
  );
}
