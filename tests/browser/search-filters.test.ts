import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/find.ts';
import { serve, type ServedSite } from '../support/served-site.ts';
import { hostileSite, hornbookSite, riverbendSite, type BuiltSite } from '../support/sites.ts';
import { tabTo } from './support/keys.ts';
import { lostText } from './support/seen.ts';
import { isTold, listen } from './support/told.ts';
import { accessibilityProblems, openWatchedPage, type WatchedPage } from './support/watched-page.ts';

let browser: Browser;
const servers = new Map<BuiltSite, ServedSite>();

beforeAll(async () => {
  browser = await launchBrowser();
  for (const site of [hornbookSite, riverbendSite, hostileSite]) servers.set(site, await serve(site.folder, site.base));
});

afterAll(async () => {
  await Promise.all([browser.close(), ...[...servers.values()].map((server) => server.close())]);
});

const wide = { viewport: { width: 1280, height: 900 } } as const;

describe('with the keyboard alone', () => {
  test('a search is narrowed by kind of page, then by standard, and each number is told', async () => {
    const { page, complaints } = await searchPage('?q=coaching');
    await listen(page, 'body');
    const numbers = [await found(page)];
    for (const [filter, answer] of [
      ['collection', 'Learning designs'],
      ['standard', 'Evidence'],
    ] as const) {
      await tabTo(page, `#search-${filter}`);
      await page.keyboard.type(answer);
      // The number that stands beside the answer is the number that is found.
      await expect.poll(async () => (await chosen(page, filter)) === `${answer} (${await found(page)})`).toBe(true);
      await isTold(page, await summary(page));
      numbers.push(await found(page));
    }
    expect(new Set(numbers).size).toBe(3);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(page.url()).toMatch(/\?q=coaching&collection=designs&standard=lf-2022-evidence$/);
    expect(await page.locator('.search-chosen').innerText()).toBe('2 chosen');
    expect(complaints).toEqual([]);
  });

  test('a change that would find something is named where nothing is left, and made at a press', async () => {
    const { page } = await searchPage('?q=coaching&collection=spending&audience=students');
    await listen(page, 'body');
    const change = page.locator('.search-loosen button');
    await change.waitFor();
    const [, offered] = /^Take any answer to “Audience”: (\d+) fit$/.exec(await change.innerText()) ?? [];
    await tabTo(page, '.search-loosen button');
    await page.keyboard.press('Enter');
    await foundOther(page, 0);
    expect(await found(page)).toBe(Number(offered));
    await page.waitForSelector('#search-audience:focus');
    expect(await change.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?q=coaching&collection=spending');
  });

  test('every filter can be cleared at once', async () => {
    const { page } = await searchPage('?q=coaching&collection=designs&standard=lf-2022-evidence&audience=teachers');
    const before = await found(page);
    await tabTo(page, '.search-clear');
    await page.keyboard.press('Enter');
    expect(await foundOther(page, before)).toBeGreaterThan(before);
    expect(new URL(page.url()).search).toBe('?q=coaching');
    await page.waitForSelector('#search-collection:focus');
    expect(await page.locator('.search-clear').isVisible()).toBe(false);
  });
});

describe('the address', () => {
  test('gives the same when it is loaded again, and somewhere else', async () => {
    const { page } = await searchPage('?q=coaching&collection=designs&audience=new-teachers');
    const first = await shown(page);
    await page.reload();
    await page.waitForSelector('.search-result-title');
    await answersCounted(page);
    expect(await shown(page)).toEqual(first);
    const { page: other } = await searchPage(new URL(page.url()).search, { viewport: { width: 360, height: 740 } });
    expect(await shown(other)).toEqual(first);
    expect(await other.locator('#search-audience').isVisible()).toBe(true);
  });

  test('finds pages with filters alone', async () => {
    const { page } = await searchPage('?audience=new-teachers');
    expect(await summary(page)).toMatch(/^\d+ results$/);
    expect(await chosen(page, 'audience')).toBe(`New teachers (${await found(page)})`);
    // What the other answers would find is counted too.
    expect(await page.locator('#search-audience option:not(:disabled)').count()).toBeGreaterThan(4);
  });

  test.each([
    ['?q=coaching&collection=<script>alert(1)</script>', 'One part of the address is not known here and was left out.'],
    [
      '?q=coaching&collection=__proto__&standard=%00&audience="',
      '3 parts of the address are not known here and were left out.',
    ],
    ['?q=coaching&collection=Learning%20designs', 'One part of the address is not known here and was left out.'],
  ])('that asks for %s is put right, and says so', async (query, status) => {
    const { page, complaints } = await searchPage(query);
    expect(await page.locator('#search-status').innerText()).toBe(status);
    expect(new URL(page.url()).search).toBe('?q=coaching');
    expect(await chosen(page, 'collection')).toBe(`All (${await found(page)})`);
    expect(complaints).toEqual([]);
    await page.selectOption('#search-collection', 'designs');
    await page.locator('#search-status:empty').waitFor({ state: 'attached' });
  });
});

test('no single change may be enough: then all filters can be cleared', async () => {
  const { page } = await searchPage('?q=coaching&collection=spending&standard=lf-2011-data&audience=students');
  await page.locator('.search-loosen button').waitFor();
  expect(await page.locator('.search-loosen button').allInnerTexts()).toEqual([
    expect.stringMatching(/^Clear all filters: \d+ fit$/),
  ]);
});

test.each([hornbookSite, riverbendSite])(
  'what $name offers where nothing is found leads to something',
  async (site) => {
    const { page } = await searchPage('?q=zzqx', wide, site);
    await page.waitForSelector('.search-nothing:visible');
    const links = await page
      .locator('.search-nothing ul')
      .last()
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThanOrEqual(3);
    for (const link of links) {
      await page.goto(link);
      await page.waitForSelector(link.includes('?q=') ? '.search-result-title' : 'main h1');
      expect(await page.locator('h1').innerText()).not.toBe('Page not found');
    }
  },
);

test('filters have the words of the site', async () => {
  const { page, complaints } = await searchPage('', wide, hostileSite);
  const word = '<b onmouseover=globalThis.broken=1>Spending</b>, with a comma: and a colon';
  const answers = await page.locator('#search-collection option').allInnerTexts();
  expect(answers.map((answer) => answer.replace(/ \(\d+\)$/, ''))).toContain(word);
  await page.selectOption('#search-collection', 'spending');
  await page.waitForSelector('.search-result-title');
  expect(await chosen(page, 'collection')).toBe(`${word} (${await found(page)})`);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(complaints).toEqual([]);
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each([320, 1280])('open filters can be read and used by everyone at %i pixels', async (width) => {
    const { page } = await searchPage('?q=coaching&collection=designs', {
      ...{ colorScheme, reducedMotion: 'reduce' as const },
      viewport: { width, height: 900 },
    });
    expect(await page.locator('#search-standard').isVisible()).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await lostText(page)).toEqual([]);
    await page.goto(`${page.url()}&audience=students&standard=lf-2011-data`);
    await page.waitForSelector('.search-loosen button');
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

test.each([
  { media: 'screen', colorScheme: 'light', forcedColors: 'none' },
  { media: 'screen', colorScheme: 'dark', forcedColors: 'none' },
  { media: 'screen', colorScheme: 'dark', forcedColors: 'active' },
  { media: 'print', colorScheme: 'dark', forcedColors: 'none' },
] as const)('the words that were found stand out: $media, $colorScheme, forced colours $forcedColors', async (way) => {
  const { page } = await searchPage('?q=coaching');
  await page.emulateMedia(way);
  const [word, around] = await page
    .locator('.search-result mark')
    .first()
    .evaluate((mark) => {
      const look = ({ fontWeight, color, backgroundColor }: CSSStyleDeclaration) => ({
        fontWeight: Number(fontWeight),
        colors: [color, backgroundColor].join(' on '),
      });
      return [look(getComputedStyle(mark)), look(getComputedStyle(mark.parentElement ?? mark))];
    });
  expect(word.fontWeight).toBeGreaterThanOrEqual(around.fontWeight + 300);
  // Paper has one ink.
  if (way.media === 'screen') expect(word.colors).not.toBe(around.colors);
});

/** Opens the search page of a site as it is when its numbers have arrived. */
async function searchPage(
  query: string,
  options: Parameters<typeof openWatchedPage>[1] = wide,
  site: BuiltSite = hornbookSite,
): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser, options);
  await watched.page.goto(`${servers.get(site)?.url ?? ''}search/${query}`);
  await answersCounted(watched.page);
  if (query !== '') await watched.page.locator('.pf-summary', { hasText: /^(?:\d+|No) results?/ }).waitFor();
  return watched;
}

/** Waits until every filter says how many pages its answer finds. */
async function answersCounted(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const all = [...document.querySelectorAll<HTMLSelectElement>('main select')];
    return all.length > 0 && all.every(({ selectedOptions }) => /\(\d+\)$/.test(selectedOptions[0]?.text ?? ''));
  });
}

function summary(page: Page): Promise<string> {
  return page.locator('.pf-summary').innerText();
}

/** How many results the page names. */
async function found(page: Page): Promise<number> {
  return Number.parseInt((await summary(page)).replace(/^No/, '0'), 10);
}

/** Waits for another number of results. */
async function foundOther(page: Page, before: number | undefined): Promise<number> {
  await expect.poll(() => found(page)).not.toBe(before);
  await expect.poll(() => found(page)).not.toBeNaN();
  return found(page);
}

/** The answer that a filter shows. */
function chosen(page: Page, filter: string): Promise<string> {
  return page.locator(`#search-${filter} option:checked`).innerText();
}

/** Everything a reader sees of a search. */
async function shown(page: Page) {
  return {
    words: await page.locator('main input').inputValue(),
    answers: await Promise.all(['collection', 'standard', 'audience'].map((filter) => chosen(page, filter))),
    number: await summary(page),
    first: await page.locator('.search-result-title').first().innerText(),
  };
}
