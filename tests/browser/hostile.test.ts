import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/find.ts';
import { pagesIn } from '../support/files.ts';
import { pathOf } from '../support/links.ts';
import { movedPages } from '../support/redirects.ts';
import { serve, type ServedSite } from '../support/served-site.ts';
import { hostileSite as site } from '../support/sites.ts';
import { openWatchedPage, type WatchedPage } from './support/watched-page.ts';

let browser: Browser;
let served: ServedSite;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serve(site.folder, site.base)]);
});

afterAll(async () => {
  await Promise.all([browser.close(), served.close()]);
});

const pages = pagesIn(site.folder).filter((page) => !movedPages(site).includes(page));

test.each(pages)('nothing that %s holds is run, and nothing is asked of another host', async (page) => {
  const watched = await openedPage(pathOf(page, site));

  expect(await broken(watched.page)).toBe(false);
  expect(watched.complaints).toEqual([]);
  expect(watched.requests.filter((url) => !url.startsWith(served.url))).toEqual([]);
});

test('nothing is run by a search that finds it, and what is found reads as it was written', async () => {
  const watched = await openedPage(site.base);

  await watched.page.click('#search-open');
  await watched.page.waitForSelector('dialog[open] input:focus');
  await watched.page.keyboard.type('alert');
  await watched.page.waitForSelector('.search-result-title');
  const results = watched.page.locator('pagefind-results');

  expect(await results.locator('.search-result-title').allInnerTexts()).toContain('</script><script>alert(1)</script>');
  expect(await results.locator('.search-result-kind').allInnerTexts()).toContain(
    '<b onmouseover=globalThis.broken=1>Spending</b>, with a comma: and a colon',
  );
  expect(await results.locator('script:not([type="text/pagefind-template"]), img, svg, b, iframe').count()).toBe(0);
  expect(await results.innerText()).not.toMatch(/&lt;|&amp;/);
  expect(await broken(watched.page)).toBe(false);
  expect(watched.complaints).toEqual([]);
});

async function openedPage(path: string): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser);
  watched.page.on('dialog', (dialog) => void dialog.dismiss());
  await watched.page.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt'])
      Object.assign(window, { [name]: () => Object.assign(window, { broken: name }) });
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.error(violatedDirective));
  });
  await watched.page.goto(new URL(path, served.url).href, { waitUntil: 'load' });
  return watched;
}

/** Every hostile text, were it run, would leave this mark. */
function broken(page: Page): Promise<boolean> {
  return page.evaluate(() => 'broken' in window);
}
