import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { goldenSites, hornbookSite, isSmall, riverbendSite, type BuiltSite } from '../support/sites.ts';
import { readPdf, type Sheet } from './support/pdf.ts';
import { serveSites } from './support/served.ts';

const sites = serveSites();

const letter = { width: 612, height: 792 };
const a4 = { width: 595, height: 842 };

interface Printed {
  readonly name: string;
  readonly site: BuiltSite;
  readonly path: string;
  readonly paper: typeof letter;
}

const printed: readonly Printed[] = [
  { name: 'a spending page', site: hornbookSite, path: 'spending/sample-district/', paper: letter },
  {
    name: 'a spending page with gaps',
    site: hornbookSite,
    path: 'spending/north-brunswick-township-nj/',
    paper: letter,
  },
  { name: 'the blank template', site: hornbookSite, path: 'spending/blank-template/', paper: letter },
  { name: 'a guide', site: hornbookSite, path: 'guides/title-ii-a-money/', paper: letter },
  { name: 'a spending page on A4', site: riverbendSite, path: 'spending/riverbend/', paper: a4 },
  { name: 'a guide with a chart on A4', site: riverbendSite, path: 'guides/read-a-spending-page/', paper: a4 },
  ...goldenSites.filter(isSmall).map((site) => ({
    ...{ name: 'a guide with everything a text may have', site, path: 'guides/everything/', paper: a4 },
  })),
];

/** What is for the screen only. */
const navigation = ['Skip to the content', 'For authors', 'Search', 'Download CSV', 'Home'];

describe.each(printed)('$name in print', ({ site, path, paper }) => {
  let sheets: readonly Sheet[];
  let headings: number;
  let rows: number;
  let isFictional: boolean;

  beforeAll(async () => {
    // The reader has a dark screen; the paper stays white.
    const page = await sites.open(site, path, { colorScheme: 'dark' });
    // Paper has nowhere to go next: those links are for the screen.
    headings = await page.locator('main :is(h1, h2, h3):not(.related *, .naming *)').count();
    rows = await page.locator('tr', { hasText: /\S/ }).count();
    isFictional = (await page.locator('.banner').count()) > 0;
    sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    await page.context().close();
  });

  test('is on the paper of the site, in its true size', () => {
    for (const { width, height, scale } of sheets) {
      expect([Math.round(width), Math.round(height)]).toEqual([paper.width, paper.height]);
      expect(scale).toBeCloseTo(1, 3);
    }
  });

  test('is black on white', () => {
    for (const { inks } of sheets) expect([...inks]).toEqual(['#000000']);
  });

  test('leaves out what is for the screen', () => {
    const lines = sheets.flatMap(({ text }) => text.split('\n')).map((line) => line.trim());

    expect(lines.filter((line) => navigation.includes(line))).toEqual([]);
  });

  test('says on every sheet that it is made up, where it is', () => {
    const labelled = sheets.filter(({ text }) => text.includes('Fictional: made up for illustration'));
    const [first] = sheets;

    expect(labelled).toHaveLength(isFictional ? sheets.length : 0);
    expect(first?.text.includes('Fictional. Made up for illustration.')).toBe(isFictional);
  });

  test('keeps each row of a table on one sheet', () => {
    expect(sheets.reduce((sum, sheet) => sum + sheet.rows, 0)).toBe(rows);
  });

  test('has no heading at the foot of a sheet', () => {
    const alone = sheets.flatMap((sheet) => sheet.headings.filter((at) => !sheet.lines.some((line) => line < at - 2)));

    expect(sheets.reduce((sum, sheet) => sum + sheet.headings.length, 0)).toBe(headings);
    expect(alone).toEqual([]);
  });
});

test('the notes and sources of the figures are printed', async () => {
  const page = await sites.open(hornbookSite, 'spending/north-brunswick-township-nj/');
  const notes = await page.locator('.notes li').allInnerTexts();
  const text = (await readPdf(await page.pdf({ preferCSSPageSize: true }))).map((sheet) => sheet.text).join(' ');

  expect(notes.length).toBeGreaterThan(5);
  expect(notes.filter((note) => !withoutSpaces(text).includes(withoutSpaces(note)))).toEqual([]);
});

test('the paper is white where the screen is dark', async () => {
  const page = await sites.open(hornbookSite, 'spending/sample-district/', { colorScheme: 'dark' });

  expect(await colours(page)).not.toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.emulateMedia({ media: 'print' });
  expect(await colours(page)).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('the blank template has room to write, on one sheet', async () => {
  const page = await sites.open(hornbookSite, 'spending/blank-template/');
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  await page.setViewportSize({ width: 700, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const cells = await roomIn(page.locator('td.blank'));
  const lines = await roomIn(page.locator('.write-in dd'));

  expect(sheets).toHaveLength(1);
  expect(cells.length).toBeGreaterThan(50);
  expect(lines).toHaveLength(5);
  // Squared paper has five millimetres for a row; there are 96 CSS pixels in an inch.
  const row = (5 / 25.4) * 96;
  for (const { width, height, line } of [...cells, ...lines]) {
    expect(width).toBeGreaterThanOrEqual(48);
    expect(line).toBe('solid rgb(0, 0, 0)');
    expect(height).toBeGreaterThanOrEqual(row);
  }
});

async function colours(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color];
  });
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** The line below it. */
  readonly line: string;
}

/** The room for a hand in each of these elements, in CSS pixels. */
async function roomIn(elements: Locator): Promise<readonly Room[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const { width } = element.getBoundingClientRect();
      const { height } = (element.parentElement ?? element).getBoundingClientRect();
      const { borderBottomStyle, borderBottomColor } = getComputedStyle(element);
      return { width, height, line: `${borderBottomStyle} ${borderBottomColor}` };
    }),
  );
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
