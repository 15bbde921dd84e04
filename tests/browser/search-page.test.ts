import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/find.ts';
import type { ServedSite } from '../support/served-site.ts';
import { builtSite } from './support/site.ts';
import { accessibilityProblems, openWatchedPage } from './support/watched-page.ts';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), builtSite()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

describe('the search page', () => {
  it('searches for what its address names, and its address follows what is typed', async () => {
    const { page, complaints } = await openWatchedPage(browser);
    await page.goto(`${site.url}search/?q=coaching`);
    await page.waitForSelector('.search-result-title');
    expect(await page.locator('main input').inputValue()).toBe('coaching');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('main input').fill('title ii');
    await page.waitForURL(`${site.url}search/?q=title+ii`);
    await page.locator('main input').fill('');
    await page.waitForURL(`${site.url}search/`);
    expect(complaints).toEqual([]);
  });

  it('takes the shortcut to its own field', async () => {
    const { page } = await openWatchedPage(browser);
    await page.goto(`${site.url}search/`);
    await page.waitForSelector('main input');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('main input:focus');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('says what to try where nothing is found', async () => {
    const { page } = await openWatchedPage(browser);
    await page.goto(`${site.url}search/?q=zzqx`);
    await page.waitForSelector('.search-nothing:visible');
    expect(await page.locator('.pf-summary').innerText()).toBe('No results for zzqx');
    await page.click('.search-nothing a');
    expect(page.url()).toBe(`${site.url}search/#browse`);
  });
});

describe('without JavaScript', () => {
  it('the link in the header leads to a page that says what to do instead', async () => {
    const { page } = await openWatchedPage(browser, { javaScriptEnabled: false });
    await page.goto(site.url);
    await page.click('#search-open');
    await page.waitForSelector('.search-page');
    expect(page.url()).toBe(`${site.url}search/`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Search needs JavaScript');
    expect(text).not.toContain('This may help');
    expect(await page.locator('#browse + ul a').count()).toBeGreaterThan(1);
  });
});

describe('on a bad connection', () => {
  it('the page says that search is loading until the dialog opens', async () => {
    const { page } = await openWatchedPage(browser);
    const arrival = Promise.withResolvers<undefined>();
    await page.route('**/pagefind-component-ui.js', async (route) => {
      await arrival.promise;
      await route.continue();
    });
    await page.goto(site.url);
    await page.click('#search-open');
    await page.getByRole('status').getByText('Search is loading…').waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
    arrival.resolve(undefined);
    await page.waitForSelector('dialog[open] input:focus');
    expect(await page.locator('.search-status').innerText()).toBe('');
  });

  it.each(['pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind.js', 'pagefind-entry.json*'])(
    'the search page opens instead when %s cannot be loaded',
    async (file) => {
      const { page } = await openWatchedPage(browser);
      await page.route(`**/pagefind/${file}`, (route) => route.abort());
      await page.goto(site.url);
      await page.click('#search-open');
      await expect.poll(() => page.url()).toBe(`${site.url}search/`);
      if (!file.endsWith('.css')) expect(await failure(page)).toContain('Search could not be loaded.');
    },
  );
});

async function failure(page: Page): Promise<string> {
  const status = page.locator('#search-status');
  await status.getByText('not').waitFor();
  expect(await page.locator('#search-here').isVisible()).toBe(false);
  return status.innerText();
}
