import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/find.ts';
import { run } from '../support/commands.ts';
import { contentFolder, type ContentFolder } from '../support/content-folder.ts';
import { serve, type ServedSite } from '../support/served-site.ts';
import { goldenSites, hornbookSite, hostileSite, isSmall, riverbendSite, type BuiltSite } from '../support/sites.ts';
import { lostText } from './support/seen.ts';
import { serveSites } from './support/served.ts';
import { papers, printOn, spareRoom, wrongPrint, type Paper } from './support/sheets.ts';
import { widestStories } from './support/widest-stories.ts';

const sites = serveSites();

/** The pages of a story, and how many sheets each prints on. */
const versions = { '': 2, 'one-page/': 1, 'card/': 1 } as const;
const bothPapers = Object.keys(papers) as Paper[];

/** Where a sheet is no taller than its page by so many pixels, a browser that rounds otherwise breaks nothing. */
const leastSpare = 4;

const storySites: readonly BuiltSite[] = [hornbookSite, riverbendSite, hostileSite, ...goldenSites.filter(isSmall)];
const stories = storySites.flatMap((site) =>
  readdirSync(join(site.folder, 'stories'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ site, story: name })),
);

test('there are stories to print', () => {
  expect(stories.map(({ site, story }) => `${site.name}/${story}`).sort()).toEqual([
    ...['hornbook/data-story-template', 'hornbook/parkway-mo', 'hornbook/sample-district'],
    ...['hostile/hostile', 'riverbend/riverbend', 'small/small'],
  ]);
});

describe.each(stories)('the story $story', ({ site, story }) => {
  test.each(Object.entries(versions))(
    'prints on its sheets, Letter or A4, whole and in its true size: %s',
    async (version, count) => {
      const page = await sites.open(site, `stories/${story}/${version}`, { bypassCSP: true, colorScheme: 'dark' });
      const origins = await page.locator('.sheet-origin').allTextContents();
      const statuses = await page.locator('.sheet:first-child .sheet-status p').allTextContents();
      const found: Record<string, unknown> = {};
      for (const paper of bothPapers) {
        const sheets = await printOn(page, paper);
        const texts = sheets.map(({ text }) => withoutSpaces(text));
        found[`${paper} print`] = wrongPrint(sheets, paper, count);
        found[`${paper} cut off`] = origins.filter(
          (origin) => !texts.some((text) => text.includes(withoutSpaces(origin))),
        );
        found[`${paper} without status`] = statuses.filter((status) =>
          texts.some((text) => !text.includes(withoutSpaces(status))),
        );
        found[`${paper} inks`] = sheets.flatMap(({ inks }) => [...inks]).filter((ink) => ink !== '#000000');
        found[`${paper} room`] = (await spareRoom(page, paper)).filter(lacksRoom);
      }
      await page.context().close();

      expect(origins.length).toBeGreaterThanOrEqual(count);
      expect(Object.entries(found).filter(([, wrong]) => (wrong as readonly unknown[]).length > 0)).toEqual([]);
    },
  );
});

function lacksRoom({ spare, clipped, outside }: Awaited<ReturnType<typeof spareRoom>>[number]): boolean {
  return clipped || spare < leastSpare || outside.length > 0;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

describe('the longest texts there can be, in the widest letters', () => {
  let browser: Browser;
  let folder: ContentFolder;
  let out: string;
  let server: ServedSite;

  beforeAll(async () => {
    folder = contentFolder(widestStories);
    out = mkdtempSync(join(tmpdir(), 'hornbook-widest-'));
    const { code, stdout, stderr } = await run('build', ['--content', folder.root, '--out', join(out, 'site')]);
    expect([code, stdout + stderr]).toEqual([0, expect.stringContaining('The site is in')]);
    server = await serve(join(out, 'site'));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    folder.remove();
    rmSync(out, { recursive: true });
  });

  const widest = Object.keys(widestStories).flatMap((path) => /^stories\/(.*)\.yaml$/.exec(path)?.[1] ?? []);
  const pages = widest.flatMap((story) =>
    Object.entries(versions).map(([version, count]) => ({ path: `stories/${story}/${version}`, count })),
  );

  async function open(path: string): Promise<Page> {
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    await page.goto(new URL(path, server.url).href);
    await page.evaluate(() => document.fonts.ready);
    return page;
  }

  test.each(pages)('fit on their sheets: $path', async ({ path, count }) => {
    const page = await open(path);
    const found: unknown[] = [];
    for (const paper of bothPapers) {
      found.push(...wrongPrint(await printOn(page, paper), paper, count));
      found.push(...(await spareRoom(page, paper)).filter(lacksRoom));
    }
    await page.context().close();

    expect(found).toEqual([]);
  });

  test('are told apart from texts that would not fit: one line more, and the sheet is too short', async () => {
    const page = await open('stories/own-full/card/');
    const before = await spareRoom(page, 'letter');
    await page.evaluate(() => {
      for (const text of document.querySelectorAll('.sheet-text')) text.append(' WWWWWWWW'.repeat(60));
    });
    const after = await spareRoom(page, 'letter');

    expect(before.filter(lacksRoom)).toEqual([]);
    expect(after.filter(lacksRoom)).not.toEqual([]);
  });

  test('are read on a phone as well', async () => {
    const page = await open('stories/own-full/');
    await page.setViewportSize({ width: 320, height: 640 });

    expect(await lostText(page)).toEqual([]);
  });
});

describe('the blank form', () => {
  /** What the form that Learning Forward published asks for; the words of its fields are names, not sentences. */
  const asked = [
    ...[
      'Who we are',
      'District description',
      'District spending on professional learning',
      'How these dollars are spent',
    ],
    ...['Challenge', 'Solution', 'Impact', 'Contact information'],
    ...['Title I-eligible students', 'Number of Title I schools', 'Number of schools', '% of English learners'],
    ...[
      'Per-pupil expenditure',
      'Student-to-teacher ratio',
      'Number of instructional coaches',
      'special education services',
    ],
  ];

  test('asks for everything, on the screen and on paper', async () => {
    const page = await sites.open(hornbookSite, 'stories/data-story-template/', { bypassCSP: true });
    const shown = await page.locator('main').innerText();
    const printed = (await printOn(page, 'letter')).map(({ text }) => text).join(' ');
    await page.context().close();

    expect(asked.filter((words) => !shown.includes(words))).toEqual([]);
    expect(asked.filter((words) => !withoutSpaces(printed).includes(withoutSpaces(words)))).toEqual([]);
  });

  test('has room for a hand in every place', async () => {
    const page = await sites.open(hornbookSite, 'stories/data-story-template/');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: papers.A4.inside, height: 960 });
    const room = await page.evaluate(() => {
      const sizeOf = (element: Element): { width: number; height: number } => {
        const { width, height } = element.getBoundingClientRect();
        return { width, height };
      };
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      return {
        cells: all('td.blank').map(sizeOf),
        lines: all('.line').map(sizeOf),
        numbers: all('.figure-place').map(sizeOf),
        contact: all('.contact-lines dd').map((line) => ({
          ...sizeOf(line),
          height: sizeOf(line.parentElement ?? line).height,
        })),
      };
    });
    await page.context().close();

    // Years and amounts of two tables: 5 × (1 + 3 + 1 + 1 + 1 + 4 + 1), written in cells of five millimetres and more.
    const row = (5 / 25.4) * 96;
    expect([room.cells.length, room.numbers.length, room.contact.length]).toEqual([60, 14, 5]);
    expect(room.lines.length).toBeGreaterThan(15);
    for (const { width, height } of Object.values(room).flat()) {
      expect(width).toBeGreaterThanOrEqual(60);
      expect(height).toBeGreaterThanOrEqual(row);
    }
  });
});

test('a chart is drawn where there is spending, and its absence is said where there is none', async () => {
  const drawn = await sites.open(hornbookSite, 'stories/sample-district/');
  expect(await drawn.locator('.sheet svg.chart').count()).toBe(1);
  expect(await drawn.locator('.sheet pattern').count()).toBeGreaterThan(2);
  await drawn.context().close();

  const none = await sites.open(hornbookSite, 'stories/parkway-mo/');
  expect(await none.locator('.sheet svg.chart').count()).toBe(0);
  expect(await none.locator('.sheet').first().innerText()).toContain('No chart');
  expect(await none.locator('.ten-figures').innerText()).toContain('not reported');
  expect(await none.locator('.sheet-contact').count()).toBe(0);
  await none.context().close();
});

test('the colour and the logo of a district site are on its sheets', async () => {
  const page = await sites.open(riverbendSite, 'stories/riverbend/');
  const logos = await page
    .locator('.sheet-logo')
    .evaluateAll((all) => all.map((logo) => (logo as HTMLImageElement).naturalWidth));
  await page.emulateMedia({ media: 'print' });
  const rules = await page
    .locator('.sheet h2')
    .evaluateAll((all) => all.map((heading) => getComputedStyle(heading).borderTopColor));
  await page.context().close();

  expect(logos).toEqual([64, 64]);
  expect(new Set(rules)).toEqual(new Set(['rgb(47, 93, 58)']));
});

test('a card is shown once, and printed twice with a line to cut along', async () => {
  const page = await sites.open(hornbookSite, 'stories/sample-district/card/', { bypassCSP: true });
  const seen = (await page.locator('main').innerText()).split('31 of 34').length - 1;
  const [sheet] = await printOn(page, 'letter');
  await page.emulateMedia({ media: 'print' });
  const cut = await page.locator('.card-copy').evaluate((card) => getComputedStyle(card).borderTopStyle);
  await page.context().close();

  expect([seen, (sheet?.text.split('31 of 34').length ?? 0) - 1, cut]).toEqual([1, 2, 'dashed']);
});
