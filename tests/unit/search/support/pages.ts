import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Writes pages, given as the contents of their bodies by path, into a new folder. */
export function writePages(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hornbook-search-'));
  for (const [path, body] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`);
  }
  return folder;
}

/** Every file of the index, with its bytes in hexadecimal digits. */
export function indexFiles(folder: string): Map<string, string> {
  const root = join(folder, 'pagefind');
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(root.length + 1), readFileSync(path).toString('hex')]));
}

/** What the index knows of a page. */
export interface IndexedPage {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What the index knows of each page: Pagefind packs it with gzip, behind a mark of 12 bytes. */
export function indexedPages(folder: string): IndexedPage[] {
  const fragments = join(folder, 'pagefind', 'fragment');
  return readdirSync(fragments)
    .map((file) => gunzipSync(readFileSync(join(fragments, file))).toString('utf8', 12))
    .map((text) => JSON.parse(text) as IndexedPage)
    .sort((a, b) => a.url.localeCompare(b.url, 'en-US'));
}
