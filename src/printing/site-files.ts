import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { withBase } from '../lib/paths.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Where a finished site stands, and the address it answers to. */
export interface PrintedSite {
  readonly folder: string;
  readonly origin: string;
  readonly base: string;
}

/**
 * Answers what pages ask for with the files of a finished site, so that links are printed with the site's own address
 * and nothing goes over a network.
 *
 * @returns what was asked for and is not there, filled while pages load
 */
export async function answerFromFiles(context: BrowserContext, site: PrintedSite): Promise<Set<string>> {
  const missing = new Set<string>();
  await context.route('**/*', async (route) => {
    const body = await bodyOf(route, site);
    if (body) return route.fulfill(body);
    missing.add(route.request().url().replace(site.origin, ''));
    return route.abort();
  });
  return missing;
}

async function bodyOf(route: Route, site: PrintedSite): Promise<{ body: Buffer; contentType: string } | undefined> {
  const { origin, pathname } = new URL(route.request().url());
  const inside = decodeURIComponent(pathname);
  const start = withBase(site.base, '/');
  if (origin !== site.origin || !inside.startsWith(start)) return undefined;
  // Read from the top of the site, so that no path leads out of it.
  const path = normalize(`/${inside.slice(start.length)}`);
  const file = join(site.folder, path.endsWith('/') ? `${path}index.html` : path);
  const contentType = types[extname(file)] ?? 'application/octet-stream';
  return readFile(file).then(
    (body) => ({ body, contentType }),
    () => undefined,
  );
}
