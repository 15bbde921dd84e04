import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../../src/browser/find.ts';
import { serve, type ServedSite } from '../../support/served-site.ts';
import { everySite, type BuiltSite } from '../../support/sites.ts';

/** A browser and every site behind a web server, for all tests of a file. */
export interface ServedSites {
  /** Opens a page of a site, by its path below the base path; fonts and the search are there when it is given. */
  open(site: BuiltSite, path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Starts a browser and the web servers before the tests of the file, and ends them afterwards. */
export function serveSites(): ServedSites {
  let browser: Browser;
  const servers = new Map<BuiltSite, ServedSite>();
  beforeAll(async () => {
    browser = await launchBrowser();
    for (const site of everySite) servers.set(site, await serve(site.folder, site.base));
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([...servers.values()].map((server) => server.close()));
  });
  return {
    open: async (site, path, options = {}) => {
      const page = await (await browser.newContext(options)).newPage();
      // What a page shows of its address arrives after the page itself.
      const waitUntil = path.includes('?') ? 'networkidle' : 'load';
      await page.goto(new URL(path, servers.get(site)?.url).href, { waitUntil });
      await page.evaluate(() => document.fonts.ready);
      if (path === 'search/') await page.waitForSelector('pagefind-input input');
      if (options.javaScriptEnabled !== false) await nextFrame(page);
      return page;
    },
  };
}

/** What a script shows or hides once for many changes is there with the next frame. */
async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
