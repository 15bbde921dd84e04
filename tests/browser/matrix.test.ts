import { expect, test } from 'vitest';
import { hornbookSite } from '../support/sites.ts';
import { serveSites } from './support/served.ts';
import { isTold, listen } from './support/told.ts';
import { accessibilityProblems } from './support/watched-page.ts';

const sites = serveSites();
const open = (options = {}) => sites.open(hornbookSite, 'frameworks/ascd-five-elements/', options);

test('a reader sees one case, or one part, of the matrix, and hears how many are left', async () => {
  const page = await open();
  await listen(page, '.matrix');
  const rows = page.locator('.matrix tbody tr:visible');
  const all = await rows.count();
  await page.locator('select[name="case"]').selectOption('noble-high-school');
  await isTold(page, `1 of ${all} cases shown.`);

  expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('Noble High School')]);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.locator('select[name="case"]').selectOption('');
  await page.locator('select[name="part"]').selectOption({ index: 1 });
  await isTold(page, `${all} of ${all} cases shown.`);
  expect(await page.locator('.matrix thead th:visible').count()).toBe(2);
});

test('each mark is a word: described, implied or not told', async () => {
  const page = await open();
  const marks = new Set(await page.locator('.matrix td').allInnerTexts());

  expect([...marks].sort()).toEqual(['Described', 'Implied', 'Not told']);
});

test('without JavaScript the whole matrix is there, and nothing to choose from', async () => {
  const page = await open({ javaScriptEnabled: false });

  expect(await page.locator('.matrix tbody tr').count()).toBeGreaterThanOrEqual(4);
  expect(await page.locator('.matrix select').first().isVisible()).toBe(false);
});
