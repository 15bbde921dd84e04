import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toolsSite } from '../support/sites.ts';
import { readPdf } from './support/pdf.ts';
import { serveSites } from './support/served.ts';
import { isTold, listen } from './support/told.ts';
import { accessibilityProblems } from './support/watched-page.ts';

const sites = serveSites();
const open = (options = {}): Promise<Page> =>
  sites.open(toolsSite, 'pathways/two-tiers/', { reducedMotion: 'reduce', ...options });

const fill = (page: Page, place: string, text: string) => page.locator(`.forecast [name="${place}"]`).fill(text);
const results = (page: Page) => page.locator('[data-result]').allTextContents();
const sum = (page: Page) => page.locator('[data-sum]').innerText();
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/forecast:')));

/** 80% and 60% of 50 people. */
async function fillIn(page: Page): Promise<void> {
  await fill(page, 'participants', '50');
  await fill(page, 'tier-1_completion', '80');
  await fill(page, 'tier-2_completion', '60');
  await page.keyboard.press('Tab');
}

test('the forecast is worked out as it is filled in, with the stipends of the pathway', async () => {
  const page = await open();
  await listen(page, '.forecast');
  expect(await sum(page)).toMatch(/^Fill in the participants/);
  await fillIn(page);

  // 40 people times $75; 30 people times $100.
  expect(await results(page)).toEqual(['40', '$3,000', '$3,000', '30', '$3,000', '$6,000']);
  expect(await sum(page)).toBe('For 50 participants the stipends come to $6,000.');
  await isTold(page, 'For 50 participants the stipends come to $6,000.');
  expect(await accessibilityProblems(page)).toEqual([]);

  await fill(page, 'tier-2_stipend', '$1,200');
  expect((await results(page)).slice(3)).toEqual(['30', '$36,000', '$39,000']);
});

test('what does not fit is said beside its place when it is left, and goes when it is mended', async () => {
  const page = await open();
  await fillIn(page);
  await listen(page, '.forecast');
  const [input, error] = [
    page.locator('.forecast [name="tier-2_completion"]'),
    page.locator('#forecast-error-tier-2_completion'),
  ];
  await input.fill('90');
  expect(await error.isVisible()).toBe(false);
  await input.press('Tab');

  const message = await error.innerText();
  expect(message).toMatch(/^More people complete this tier than “Tier 1: Learning”\./);
  expect(await input.getAttribute('aria-invalid')).toBe('true');
  expect(await input.getAttribute('aria-describedby')).toBe(await error.getAttribute('id'));
  await isTold(page, `${message} ${await sum(page)}`);
  expect(await accessibilityProblems(page)).toEqual([]);

  await input.fill('80');
  expect(await error.isVisible()).toBe(false);
  expect(await input.getAttribute('aria-invalid')).toBeNull();
});

test('what is typed stays in this browser, shows in another tab, and goes when it is begun anew', async () => {
  const page = await open();
  await fillIn(page);
  await fill(page, 'tier-1_stipend', '90');
  const other = await page.context().newPage();
  await other.goto(page.url());
  expect(await sum(other)).toBe('For 50 participants the stipends come to $6,600.');

  await fill(other, 'participants', '100');
  await page.locator('[data-sum]', { hasText: 'For 100 participants' }).waitFor();
  expect(await kept(page)).toHaveLength(4);

  await page.getByRole('button', { name: 'Begin anew' }).click();
  expect(await kept(page)).toEqual([]);
  expect(
    await page.locator('.forecast input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toEqual(['', '', '75', '', '100']);
  expect(await sum(page)).toMatch(/^Fill in/);
});

test('the chart is loaded when it is asked for, and follows the numbers', async () => {
  const page = await open();
  await fillIn(page);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  expect(await page.locator('#forecast-chart').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Show a chart' }).click();
  await page.locator('#forecast-chart svg').waitFor();

  expect(scripts.length).toBeGreaterThan(0);
  expect(await page.locator('#forecast-chart figcaption').innerText()).toContain('$6,000');
  expect(await accessibilityProblems(page)).toEqual([]);
  await fill(page, 'participants', '100');
  await page.locator('#forecast-chart figcaption', { hasText: '$12,000' }).waitFor();

  await page.getByRole('button', { name: 'Hide the chart' }).click();
  expect(await page.locator('#forecast-chart').isVisible()).toBe(false);
});

test('the forecast goes into a spreadsheet', async () => {
  const page = await open();
  await fillIn(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download for a spreadsheet' }).last().click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');

  expect(download.suggestedFilename()).toBe('Forecast for Two tiers.csv');
  expect(text.replace('\ufeff', '').split('\r\n')).toEqual([
    'tier,participants,percent,stipend,people,dollars,running total',
    'Tier 1: Learning,50,80,75,40,3000,3000',
    'Tier 2: Use,50,60,100,30,3000,6000',
    '',
  ]);
});

test('the checklist counts the words that a tier asks for', async () => {
  const page = await open();
  await page.locator('[name="tier-1-reflection-text"]').fill('Three words only');
  await page.keyboard.press('Tab');
  const error = page.locator('#error-tier-1-reflection-text');
  await error.waitFor();

  expect(await error.innerText()).toContain('takes 5 words or more');
  await page.locator('[name="tier-2-result"][value="returned"]').check();
  await page.reload();
  expect(await page.locator('[name="tier-2-result"][value="returned"]').isChecked()).toBe(true);
});

test('without JavaScript the form reads, with what the pathway pays', async () => {
  const page = await open({ javaScriptEnabled: false });

  expect(await page.locator('[name="tier-1_stipend"]').inputValue()).toBe('75');
  expect(await page.locator('.forecast .button').first().isVisible()).toBe(false);
  expect(await page.locator('.forecast [name="participants"]').isVisible()).toBe(true);
});

test('on paper the handbook comes first, then the checklist, then the forecast with what was typed', async () => {
  const page = await open();
  await fillIn(page);
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const sheetOf = (words: string) => sheets.findIndex(({ text }) => text.includes(words));

  expect(sheetOf('Cite this page')).toBeLessThan(sheetOf('Fill it in'));
  expect(sheetOf('Fill it in')).toBeLessThan(sheetOf('Budget forecast'));
  const forecast = sheets[sheetOf('Budget forecast')];
  expect(forecast?.text).toContain('$6,000');
  expect(forecast?.text).not.toContain('Begin anew');
  expect(forecast?.text).not.toContain('is sent nowhere');
  expect(sheets.every(({ scale }) => Math.abs(scale - 1) < 0.001)).toBe(true);
});

test('on a small screen nothing is wider than the screen', async () => {
  const page = await open({ viewport: { width: 320, height: 640 } });
  await fillIn(page);

  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await accessibilityProblems(page)).toEqual([]);
});
