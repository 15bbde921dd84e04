import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hornbookSite } from '../support/sites.ts';
import { tabTo } from './support/keys.ts';
import { serveSites } from './support/served.ts';
import { isTold, listen } from './support/told.ts';
import { accessibilityProblems } from './support/watched-page.ts';

const sites = serveSites();
const open = (path: string, options = {}) => sites.open(hornbookSite, path, { reducedMotion: 'reduce', ...options });

/** The first line of a facet's box, by the name and value of its address. */
const box = (name: string, value: string): string => `.facets input[name="${name}"][value="${value}"]`;

const titles = (page: Page): Promise<string[]> => page.locator('.browser-list h2').allInnerTexts();
const status = (page: Page): Promise<string> => page.locator('.browser-status').innerText();

/** Waits until the list shows what the status line says. */
async function found(page: Page, words: RegExp): Promise<number> {
  await page.locator('.browser-status', { hasText: words }).waitFor();
  return Number(/^\d+/.exec(await status(page))?.[0] ?? 'NaN');
}

test('by keyboard alone, facets combine, say the number found, and stand in the address', async () => {
  const page = await open('designs/');
  const all = (await titles(page)).length;
  await listen(page, 'main');
  await tabTo(page, box('purpose', 'improve-teaching'));
  await page.keyboard.press('Space');
  const first = await found(page, /^\d+ of \d+ learning designs$/);
  await isTold(page, await status(page));
  await page.locator('summary', { hasText: 'Cost' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, box('cost', 'none'));
  await page.keyboard.press('Space');
  await page.waitForURL(/cost=none/);
  const second = await found(page, new RegExp(`^(?!${first} ).*of ${all} learning designs$`));

  expect(first).toBeLessThan(all);
  expect(second).toBeLessThan(first);
  expect(await titles(page)).toHaveLength(second);
  expect(new URL(page.url()).search).toBe('?purpose=improve-teaching&cost=none');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('the number beside a box is what ticking it finds', async () => {
  const page = await open('designs/?time=31-to-45');
  await found(page, /learning designs/);
  const label = page.locator('label', { has: page.locator('input[value="use-data"]') });
  const promised = Number(await label.locator('.facet-count').innerText());
  await label.click();
  await page.waitForURL(/purpose=use-data/);

  expect(await found(page, new RegExp(`^${promised} of`))).toBe(promised);
});

test('an address brings back the same list, also after a reload', async () => {
  const page = await open('designs/?audience=coaches&format=online&sort=time&design=coaching');
  await found(page, /learning designs/);
  const before = [await titles(page), await status(page)];
  await page.reload();
  await found(page, /learning designs/);

  expect([await titles(page), await status(page)]).toEqual(before);
  expect(await page.locator(box('audience', 'coaches')).isChecked()).toBe(true);
  expect(await page.locator('select[name="sort"]').inputValue()).toBe('time');
  expect(await page.locator('input[name="design"][value="coaching"]').isChecked()).toBe(true);
});

test('sorting by the shortest meeting orders the list by it', async () => {
  const page = await open('designs/');
  await page.locator('select[name="sort"]').selectOption('time');
  await page.waitForURL(/sort=time/);
  await found(page, /^All/).catch(() => undefined);
  await page.waitForFunction(() => document.querySelector('.card-facts')?.textContent.startsWith('5'));
  const facts = await page.locator('.card-facts').allInnerTexts();
  const minutes = facts.map((text) => Number(/^\d+/.exec(text)?.[0]));

  expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
});

test('where nothing is left, the page says what to loosen, and does it', async () => {
  const page = await open('designs/?time=over-120&cost=none&audience=students');
  await page.locator('.browser-nothing li').first().waitFor();
  const [button] = await page.locator('.browser-nothing button').all();
  const words = (await button?.innerText()) ?? '';
  const promised = Number(/: (\d+) fits?$/.exec(words)?.[1]);

  expect(await titles(page)).toEqual([]);
  expect(await status(page)).toMatch(/^None of \d+ learning designs$/);
  expect(await accessibilityProblems(page)).toEqual([]);
  await button?.focus();
  await page.keyboard.press('Enter');
  expect(await found(page, new RegExp(`^${promised} of`))).toBe(promised);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('browser-status');
});

test('what the page does not know in an address is left out, and said', async () => {
  const page = await open(
    'designs/?purpose=use-data&purpose=%3Cscript%3Ealert(1)%3C/script%3E&colour=red&sort=__proto__&design=../../about',
  );
  const count = await found(page, /learning designs/);

  expect(await status(page)).toMatch(/ 4 parts of the address are not known here and were left out\.$/);
  expect(await titles(page)).toHaveLength(count);
  expect(new URL(page.url()).search).toBe('?purpose=use-data');
});

test('three designs can be chosen to compare, and no fourth', async () => {
  const page = await open('designs/');
  const boxes = page.locator('.browser-list input[name="design"]');
  for (const index of [0, 1, 2]) await boxes.nth(index).check();
  const links = await page.locator('.compare-bar a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));

  expect(await page.locator('.compare-bar [role="status"]').innerText()).toMatch(/^3 of 3 chosen/);
  expect(await boxes.nth(3).isDisabled()).toBe(true);
  expect(links.every((link) => (link?.match(/design=/g) ?? []).length === 3)).toBe(true);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.locator('[data-clear-compared]').click();
  expect(await page.locator('.compare-bar').isVisible()).toBe(false);
  expect(await boxes.nth(3).isDisabled()).toBe(false);
});

test('on a phone the filters open with a button', async () => {
  const page = await open('designs/', { viewport: { width: 320, height: 640 } });
  const first = page.locator(box('purpose', 'use-data'));
  const button = page.locator('.facets-toggle');

  expect(await first.isVisible()).toBe(false);
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await first.isVisible()).toBe(true);
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('without JavaScript the whole list is there, and nothing that does not work', async () => {
  const page = await open('designs/', { javaScriptEnabled: false });

  expect((await titles(page)).length).toBeGreaterThan(40);
  expect(await page.locator('.facets').isVisible()).toBe(false);
  expect(await page.locator('.compare-choice').first().isVisible()).toBe(false);
});

test('a list that does not arrive is said, and the page stays as it was', async () => {
  const page = await open('designs/');
  const before = await titles(page);
  await page.route('**/list.json', (route) => route.abort());
  await page.locator(box('purpose', 'use-data')).check();
  await page.locator('.browser-status', { hasText: 'could not be loaded' }).waitFor();

  expect(await titles(page)).toEqual(before);
});

test('cases are found by kind, level, state and design', async () => {
  const page = await open('cases/?kind=district&state=MO');
  await found(page, /^1 of \d+ cases$/);

  expect(await titles(page)).toEqual([expect.stringContaining('Parkway')]);
  expect(await page.locator('.facets .facet-heading').allTextContents()).toEqual([
    'Kind',
    'Level',
    'State',
    'Learning design',
  ]);
  expect(await accessibilityProblems(page)).toEqual([]);
});
