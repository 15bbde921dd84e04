import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hornbookSite } from '../support/sites.ts';
import { tabTo } from './support/keys.ts';
import { serveSites } from './support/served.ts';
import { isTold, listen } from './support/told.ts';
import { accessibilityProblems } from './support/watched-page.ts';

const sites = serveSites();
const open = (path: string, options = {}) => sites.open(hornbookSite, path, { reducedMotion: 'reduce', ...options });

const suggestions = (page: Page): Promise<string[]> => page.locator('.suggestions ol h3').allInnerTexts();

/** Chooses an answer to the question the focus comes to next, as a person does: Tab to the group, arrows inside it. */
async function answer(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `input[name="${name}"]`);
  for (let steps = 0; steps < 20; steps += 1) {
    if (await page.locator(`input[name="${name}"][value="${value}"]`).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys do not reach ${value}.`);
}

test('by keyboard alone, five answers end in a short list with reasons, at a link that can be shared', async () => {
  const page = await open('choose/');
  await listen(page, 'main');
  await answer(page, 'problem', 'student-work');
  await answer(page, 'who', 'teachers');
  await answer(page, 'time', '31-to-45');
  await answer(page, 'people', '3-to-6');
  await answer(page, 'money', 'none');
  await page.keyboard.press('Enter');
  await page.locator('.suggestions ol h3').first().waitFor();
  const found = await suggestions(page);
  const reasons = await page.locator('.suggestions li').first().locator('.why li').allInnerTexts();

  await isTold(page, await page.locator('.suggestions-status').innerText());
  expect(found).toHaveLength(5);
  expect(reasons).toHaveLength(5);
  expect(reasons.join(' ')).toMatch(
    /minutes fits into the time you have.*people.*No extra money: within what you have/s,
  );
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('suggestions');
  expect(await accessibilityProblems(page)).toEqual([]);

  const shared = await open(page.url().slice(page.url().indexOf('choose/')));
  await shared.locator('.suggestions ol h3').first().waitFor();
  expect(await suggestions(shared)).toEqual(found);
});

test('an answer that is none falls back, and is said', async () => {
  const page = await open('choose/?problem=use-data&who=%22%3E%3Cscript%3E&colour=red');
  await page.locator('.suggestions ol h3').first().waitFor();

  expect(await page.locator('.suggestions-status').innerText()).toMatch(/ 2 parts of the address are not known here/);
  expect(await page.locator('input[name="who"][value=""]').isChecked()).toBe(true);
});

test('without an answer there is no list, and the page says what to do', async () => {
  const page = await open('choose/');
  await page.locator('.chooser button').click();
  await page.locator('.suggestions-status', { hasText: 'Answer at least one question' }).waitFor();

  expect(await suggestions(page)).toEqual([]);
});

test('the browser goes back to the answers before', async () => {
  const page = await open('choose/?problem=use-data');
  await page.locator('.suggestions ol h3').first().waitFor();
  const before = await suggestions(page);
  await page.locator('input[name="problem"][value="student-work"]').check();
  await page.locator('.chooser button').click();
  await page.waitForURL(/problem=student-work/);
  await page.goBack();
  await page.waitForURL(/problem=use-data/);
  await page
    .locator('.suggestions h3', { hasText: before[0] ?? '' })
    .first()
    .waitFor();

  expect(await page.locator('input[name="problem"][value="use-data"]').isChecked()).toBe(true);
});

test('without JavaScript the page says where to look instead', async () => {
  const page = await open('choose/', { javaScriptEnabled: false });

  expect(await page.locator('.chooser').isVisible()).toBe(false);
  expect(await page.locator('noscript a').getAttribute('href')).toBe('/designs/');
});

test('tools and guides for what a reader wants to do stand below the list', async () => {
  const page = await open('choose/?problem=use-data');
  await page.locator('.further li').first().waitFor();
  const lines = await page.locator('.further li').allInnerTexts();

  expect(lines).toContain('45-minute data dive (Protocols)');
  expect(lines.filter((line) => line.endsWith('(Protocols)')).length).toBeLessThanOrEqual(3);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('without a purpose no tools are named', async () => {
  const page = await open('choose/?money=none');
  await page.locator('.suggestions ol h3').first().waitFor();

  expect(await page.locator('.further').isHidden()).toBe(true);
});

test('the list of designs stands also where the tools cannot be loaded', async () => {
  const page = await open('choose/');
  await page.route('**/further.json', (route) => route.abort());
  await page.locator('input[name="problem"][value="use-data"]').check();
  await page.locator('.chooser button').click();
  await page.locator('.suggestions ol h3').first().waitFor();

  expect(await page.locator('.further').isHidden()).toBe(true);
  expect(await page.locator('.suggestions-status').innerText()).toMatch(/designs, the best fit first/);
});
