import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { finderWords } from '../../src/model/finder/sentences.ts';
import { goldenSites, hornbookSite } from '../support/sites.ts';
import { tabTo } from './support/keys.ts';
import { lostText } from './support/seen.ts';
import { serveSites } from './support/served.ts';
import { isTold, listen } from './support/told.ts';
import { accessibilityProblems } from './support/watched-page.ts';

const sites = serveSites();
const open = (options: BrowserContextOptions = {}) =>
  sites.open(hornbookSite, 'districts/find/', { reducedMotion: 'reduce', ...options });

const field = (page: Page) => page.getByRole('combobox', { name: finderWords.label });
const options = (page: Page) => page.getByRole('option');
const status = (page: Page) => page.locator('.finder > .finder-status');
const again = (page: Page) => page.locator('.finder > .button');
const result = (page: Page) => page.locator('.finder-result');

/** Types into the field, and waits for the first suggestion. */
async function type(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await options(page).first().waitFor();
}

async function choose(page: Page, query: string, name: string): Promise<void> {
  await type(page, query);
  await options(page).filter({ hasText: name }).first().click();
  await result(page).getByRole('heading', { level: 2, name }).waitFor();
}

/** The row of a figure in a year, cell by cell. */
function row(page: Page, figure: string, year: string): Promise<string[]> {
  const rows = page.locator('.finder-figures tbody tr').filter({ hasText: `${figure}, ${year}` });
  return rows.locator('th, td').allInnerTexts();
}

describe('by keyboard alone', () => {
  test('a few letters, an arrow and Enter show a district, and each step is told', async () => {
    const page = await open();
    await listen(page, '.finder');
    await tabTo(page, '[role="combobox"]');
    await page.keyboard.type('parkw');
    await isTold(page, '1 district. Choose with the arrow keys.');
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    const active = (await field(page).getAttribute('aria-activedescendant')) ?? '';
    expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator(`[id="${active}"]`).innerText()).toMatch(/^Parkway C-2\s+Chesterfield, Missouri 63017/);
    await page.keyboard.press('Enter');
    await isTold(page, 'Parkway C-2, Missouri: its figures follow.');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await field(page).inputValue()).toBe('Parkway C-2');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('the arrows go round by the field; Escape closes the list, and then empties the field', async () => {
    const page = await open();
    await field(page).focus();
    await page.keyboard.type('new haven');
    await options(page).nth(1).waitFor();
    const active = () => field(page).getAttribute('aria-activedescendant');
    const ids = await options(page).evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(1);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(ids.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(ids[0]);
    await page.keyboard.press('Escape');
    expect([await field(page).getAttribute('aria-expanded'), await active()]).toEqual(['false', null]);
    expect(await field(page).inputValue()).toBe('new haven');
    await page.keyboard.press('ArrowDown');
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect([await field(page).inputValue(), await status(page).innerText()]).toEqual(['', '']);
  });
});

describe('what is typed', () => {
  test.each([
    ['a ZIP', '17033', 'Derry Township SD'],
    ['a city', 'charlottesville', 'Albemarle County Public Schools'],
    ['an NCES id', '3411490', 'North Brunswick Township School District'],
  ])('may be %s', async (_, query, name) => {
    const page = await open();
    await type(page, query);

    expect(await options(page).first().innerText()).toContain(name);
  });

  test('says what to do where nothing fits, or too little was typed', async () => {
    const page = await open();
    await field(page).fill('q');
    await status(page).filter({ hasText: finderWords.more }).waitFor();
    await field(page).fill('qqqqq');
    await status(page).filter({ hasText: 'typed by hand' }).waitFor();

    expect(await options(page).count()).toBe(0);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('is answered from the files that are there: no letter more asks the server again', async () => {
    const page = await open();
    await type(page, 'parkway');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const fits = (words: string) => status(page).filter({ hasText: words }).waitFor();
    await field(page).fill('parkways of nowhere');
    await fits('typed by hand');
    await field(page).fill('parkw');
    await fits('1 district.');
    expect(asked).toEqual([]);

    // Other letters need another file, and the test would see it.
    await type(page, 'charlottesville');
    expect(asked).not.toEqual([]);
  });
});

describe('a district', () => {
  test('of New York says that Title II-A money of 2021-22 is not reported, and never 0', async () => {
    const page = await open();
    await choose(page, 'middletown', 'Middletown City School District');

    expect(await row(page, 'Title II-A money received', '2021-22')).toEqual([
      'Title II-A money received, 2021-22',
      'not reported\nNCES F-33, 2021-22, row LEAID 3619320, column C22. The source holds 0 with the flag M, which means missing, not zero.',
    ]);
    expect(await result(page).innerText()).toMatch(/Title II-A money received.*2021-22 is not reported; the median is/);
    expect(await result(page).innerText()).not.toMatch(/\$0\b|E07/);
  });

  test('shows each figure with its source and year, its address, and the medians in one sentence', async () => {
    const page = await open();
    await choose(page, 'parkway', 'Parkway C-2');
    const facts = await page.locator('.finder-result .facts').innerText();

    expect(facts).toContain('455 N Woods Mill Rd, Chesterfield 63017');
    expect(facts).toContain('Suburb, large');
    expect((await row(page, 'Per-pupil expenditure', '2021-22'))[1]).toMatch(/^\$14,102\n/);
    expect((await row(page, 'Title II-A money received', '2019-20'))[1]).toMatch(/^\$191,000\n/);
    expect((await row(page, 'Instructional staff', '2023-24'))[1]).toContain(
      'NCES CCD, 2023-24, row district_id 2923580',
    );
    expect(await result(page).innerText()).toMatch(
      /Parkway C-2 spent \$14,102 for each student in 2021-22; the median is \$[\d,]+ in Missouri, where [\d,]+ of [\d,]+ districts reported it, and \$[\d,]+ in the nation, where/,
    );
  });

  test('is drawn beside the others of its state when somebody wants to see it, and only then', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await choose(page, 'parkway', 'Parkway C-2');
    expect(asked.filter((url) => url.includes('/spread/'))).toEqual([]);
    await page.locator('.finder-chart summary').first().press('Enter');
    await page.locator('.finder-chart svg').first().waitFor();

    expect(asked.filter((url) => url.includes('/spread/'))).toHaveLength(1);
    expect(await page.locator('.finder-chart figcaption').first().innerText()).toContain('Parkway C-2');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('reads on a phone', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    await choose(page, 'boston', 'Boston');

    expect(await lostText(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('where a connection', () => {
  test('is slow, it is said, and the answer still comes', async () => {
    const page = await open();
    await listen(page, '.finder');
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/look-up/**', async (route) => {
      await held;
      await route.continue();
    });
    await field(page).fill('parkway');
    await isTold(page, finderWords.slow);
    go();
    await isTold(page, '1 district. Choose with the arrow keys.');
  });

  test.each(['start.json', 'look-up/p-.json'])('fails at %s, it is said, and a press tries again', async (file) => {
    const page = await open();
    await listen(page, '.finder');
    await page.route(`**/${file}`, (route) => route.abort());
    await field(page).fill('parkway');
    await isTold(page, finderWords.failed);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.unroute(`**/${file}`);
    await tabTo(page, '.finder > .button');
    await page.keyboard.press('Enter');
    await isTold(page, '1 district. Choose with the arrow keys.');
    expect(await again(page).isHidden()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('combobox');
  });

  test('fails while a district is read, the list stays and a press tries again', async () => {
    const page = await open();
    await page.route('**/records/*.json', (route) => route.fulfill({ status: 503 }));
    await type(page, 'parkway');
    await options(page).first().click();
    await status(page).filter({ hasText: finderWords.failed }).waitFor();
    await page.unroute('**/records/*.json');
    await again(page).click();
    await result(page).getByRole('heading', { name: 'Parkway C-2' }).waitFor();
  });

  test('fails while a chart is read, the sentence stays and a press tries again', async () => {
    const page = await open();
    await choose(page, 'parkway', 'Parkway C-2');
    await page.route('**/spread/*.json', (route) => route.abort());
    const chart = page.locator('.finder-chart').first();
    await chart.locator('summary').click();
    await chart.getByText(finderWords.failed).waitFor();
    await page.unroute('**/spread/*.json');
    await chart.getByRole('button', { name: finderWords.again }).click();
    await chart.locator('svg').waitFor();
  });
});

test('without JavaScript the page says so and lists the districts of the site', async () => {
  const page = await open({ javaScriptEnabled: false });

  expect(await page.locator('main noscript').innerText()).toContain('JavaScript');
  expect(await page.locator('main .cards a').count()).toBeGreaterThan(0);
});

test('a site without federal figures says what to do instead', async () => {
  const [site] = goldenSites;
  if (!site) throw new Error('There is no small site.');
  const page = await sites.open(site, 'districts/find/');

  expect(await page.locator('main').innerText()).toContain('npm run import -- districts --from FOLDER');
  expect(await page.getByRole('combobox').count()).toBe(0);
});

test('finding a district and reading its figures loads at most 60 KB beside the page', async () => {
  const page = await open();
  const loaded: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/data/districts/')) return;
    loaded.push(
      response
        .body()
        .then((body) => new Blob([new Uint8Array(body)]))
        .then(gzipped),
    );
  });
  await choose(page, 'boston', 'Boston');
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  for (const script of scripts)
    loaded.push(
      page.request.get(script).then(async (answer) => gzipped(new Blob([new Uint8Array(await answer.body())]))),
    );
  const sizes = await Promise.all(loaded);

  expect(sizes.length).toBeGreaterThan(4);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60 * 1024);
});

async function gzipped(blob: Blob): Promise<number> {
  const stream = blob.stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}
