import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/browser/find.ts';
import type { ServedSite } from '../support/served-site.ts';
import { indexedPages } from '../unit/search/support/pages.ts';
import { tabTo } from './support/keys.ts';
import { builtSite, districtSite } from './support/site.ts';
import { isTold, listen } from './support/told.ts';
import { accessibilityProblems, openWatchedPage } from './support/watched-page.ts';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), builtSite()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

describe('before the search is opened', () => {
  it('a page loads at most 1 KB of script, and nothing of the search itself', async () => {
    const { page, requests } = await openWatchedPage(browser);
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(site.url, { waitUntil: 'networkidle' });
    const sizes = (await Promise.all(scripts)).map((script) => script.length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(1024);
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  it('the search opens, tells the number found, leads to a page, and stays on its own host', async () => {
    const { page, complaints, requests } = await openWatchedPage(browser);
    await page.goto(site.url);
    await page.keyboard.press('Control+k');
    await search(page, 'coaching');
    const number = await page.locator('.pf-summary').innerText();
    expect(number).toMatch(/^[1-9]\d* results for coaching$/);
    await isTold(page, number);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const href = await page.locator('.search-result a:focus').first().getAttribute('href');
    expect(href).toBe(await page.locator('.search-result a').first().getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(new URL(href ?? '', site.url).href);
    expect(await page.locator('main').innerText()).toMatch(/coach/i);
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('a kind of page narrows what is found, and goes along to the search page', async () => {
    const { page, complaints } = await openWatchedPage(browser);
    await page.goto(site.url);
    await page.keyboard.press('Control+k');
    await search(page, 'coaching');
    const all = await page.locator('.pf-summary').innerText();
    await tabTo(page, '#search-collection');
    await page.keyboard.type('Cases');
    // between the two numbers it says that it is searching
    await page.locator('.pf-summary', { hasText: /^\d+ results?/, hasNotText: all }).waitFor();
    const number = await page.locator('.pf-summary').innerText();
    await isTold(page, number);
    await page.waitForSelector('.search-result-title');
    expect(new Set(await page.locator('.search-result-kind').allInnerTexts())).toEqual(new Set(['Cases']));
    await tabTo(page, '.search-more');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}search/?q=coaching&collection=cases`);
    await page.locator('.pf-summary').getByText(number, { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it.each(['Enter', 'Control+k'])('%s opens it, and Escape closes it and gives focus back', async (key) => {
    const { page } = await openWatchedPage(browser);
    await page.goto(site.url);
    if (key === 'Enter') await page.locator('#search-open').focus();
    await page.keyboard.press(key);
    await page.waitForSelector('dialog[open] input:focus');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#search-open:focus');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('a shortcut from the page gives focus back to where it was', async () => {
    const { page } = await openWatchedPage(browser);
    await page.goto(site.url);
    await page.locator('main a').first().focus();
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open] input:focus');
    await page.keyboard.press('Escape');
    expect(
      await page
        .locator('main a')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('the dialog has no accessibility problem, whether something is found or not', async () => {
    const { page } = await openWatchedPage(browser, { colorScheme, reducedMotion: 'reduce' });
    await page.goto(site.url);
    await page.click('#search-open');
    await search(page, 'coaching');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('dialog input').fill('zzqx');
    await page.waitForSelector('.search-nothing:visible');
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

it('a result says what kind of page it is, and whether it is fictional', async () => {
  const { page } = await openWatchedPage(browser);
  await page.goto(site.url);
  await page.click('#search-open');
  await search(page, 'sample district');
  const found = page.locator('.search-result > a', { hasText: 'Sample District' }).first();
  expect(await found.locator('.search-result-kind').innerText()).toMatch(/^(Spending|Districts)$/);
  expect(await found.locator('.tag').innerText()).toBe('Fictional');
});

it('the page that is missing and the search page are not found', () => {
  const found = indexedPages(inject('sites').hornbook).map(({ url }) => url);
  expect(found).toContain('/spending/');
  expect(found.filter((url) => /404|^\/search\//.test(url))).toEqual([]);
});

it('what only filters read is no part of the text that is found', () => {
  const [design] = indexedPages(inject('sites').hornbook).filter(({ url }) => url === '/designs/coaching/');
  expect(design?.filters['Audience']).toContain('new-teachers');
  expect(design?.filters['Standard']).toContain('lf-2011-learning-designs');
  expect(design?.filters['Collection']).toEqual(['Learning designs']);
  expect(design?.content).toMatch(/^Coaching\. A teacher and a coach/);
});

it('the keys that open it are named in the header where there is a keyboard and room', async () => {
  const { page } = await openWatchedPage(browser, { viewport: { width: 1280, height: 800 } });
  await page.goto(site.url);
  expect(await page.locator('#search-open').innerText()).toMatch(/^Search\s+Ctrl K$/);
  expect(await page.locator('#search-open').getAttribute('aria-keyshortcuts')).toContain('Control+K');
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.locator('#search-open').innerText()).toBe('Search');
});

it('a site below a base path finds its pages there', async () => {
  const district = await districtSite();
  const { page, complaints } = await openWatchedPage(browser);
  await page.goto(district.url);
  await page.click('#search-open');
  await search(page, 'Riverbend');
  expect(await page.locator('.search-result > a').first().getAttribute('href')).toMatch(/^\/pl\//);
  expect(complaints).toEqual([]);
  await district.close();
});

/** Types into the open dialog, and keeps what screen readers are told from then on. */
async function search(page: Page, words: string): Promise<void> {
  await page.waitForSelector('dialog[open] input:focus');
  await listen(page, 'dialog[open]');
  await page.keyboard.type(words);
  await page
    .locator('.pf-summary')
    .getByText(new RegExp(`^[0-9]+ results? for ${words}$`))
    .waitFor();
  await page.waitForSelector('.search-result-title');
}
