import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hornbookSite } from '../support/sites.ts';
import { tabTo } from './support/keys.ts';
import { serveSites } from './support/served.ts';
import { isTold, listen } from './support/told.ts';
import { accessibilityProblems } from './support/watched-page.ts';

const sites = serveSites();
const path = 'plans/sample-district-2026/activities/';
const open = (address: string, options = {}) =>
  sites.open(hornbookSite, address, { reducedMotion: 'reduce', ...options });

const rows = (page: Page): Promise<string[]> => page.locator('tbody.browser-list th').allInnerTexts();
const status = (page: Page): Promise<string> => page.locator('.browser-status').innerText();

/** How many activities are told in full below the table. */
const told = (page: Page): Promise<number> => page.locator('[data-of]:visible').count();

/** Waits until the table shows what the status line says. */
async function found(page: Page, words: RegExp): Promise<number> {
  await page.locator('.browser-status', { hasText: words }).waitFor();
  return Number(/^\d+/.exec(await status(page))?.[0] ?? 'NaN');
}

test('by keyboard alone the table is narrowed, and what is told below it; the number is said and the address keeps it', async () => {
  const page = await open(path);
  const all = (await rows(page)).length;
  await listen(page, 'main');
  await page.locator('summary', { hasText: 'For whom' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, '.facets input[name="role"][value="coaches"]');
  await page.keyboard.press('Space');
  const count = await found(page, new RegExp(`^\\d+ of ${all} activities$`));
  await isTold(page, await status(page));

  expect(count).toBeLessThan(all);
  expect([(await rows(page)).length, await told(page)]).toEqual([count, count]);
  expect(new URL(page.url()).search).toBe('?role=coaches');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.reload();
  expect(await found(page, /of \d+ activities$/)).toBe(count);
});

test('a page for one role leads to the table for this role in one school', async () => {
  const page = await open('plans/sample-district-2026/for/role-coaches/');
  const link = page.locator('a[href$="?role=coaches&school=northside"]');
  expect(await link.innerText()).toBe('Coaches and mentors, Northside Elementary School');
  await link.click();
  const count = await found(page, /^\d+ of \d+ activities$/);

  expect([(await rows(page)).length, await told(page)]).toEqual([count, count]);
  expect(await page.locator('.facets input:checked').count()).toBe(2);
});

test('the table is ordered by the most hours', async () => {
  const page = await open(`${path}?sort=hours`);
  await found(page, /activities$/);
  await page.waitForFunction(() => document.querySelector('tbody.browser-list td:nth-child(4)')?.textContent !== '3');
  const hours = await page.locator('tbody.browser-list td:nth-child(4)').allInnerTexts();
  const numbers = hours.map(Number).filter((each) => !Number.isNaN(each));

  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
});

test('without JavaScript the whole table is there, and nothing that does not work', async () => {
  const page = await open(`${path}?role=coaches`, { javaScriptEnabled: false });

  expect((await rows(page)).length).toBeGreaterThan(20);
  expect(await told(page)).toBe((await rows(page)).length);
  expect(await page.locator('.facets').isVisible()).toBe(false);
  expect(await page.locator('.browser-sort').isVisible()).toBe(false);
});

test('what is chosen prints, and says what it is', async () => {
  const page = await open(`${path}?role=coaches&year=2026-27`);
  const count = await found(page, /of \d+ activities$/);
  await page.emulateMedia({ media: 'print' });

  expect(await page.locator('.browser-status').isVisible()).toBe(true);
  expect(await page.locator('.browser-chosen').innerText()).toBe(
    'For whom: Coaches and mentors. School year: 2026-27.',
  );
  expect(await page.locator('.facets').isVisible()).toBe(false);
  expect(await told(page)).toBe(count);
});

test('on a phone the filters open with a button, and nothing is wider than the screen', async () => {
  const page = await open(path, { viewport: { width: 360, height: 740 } });
  await page.locator('.facets-toggle').click();

  expect(await page.locator('.facets input').first().isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await accessibilityProblems(page)).toEqual([]);
});
