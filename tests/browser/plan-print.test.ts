import { describe, expect, test } from 'vitest';
import { hornbookSite } from '../support/sites.ts';
import { kindsOfPages } from './support/kinds.ts';
import { readPdf, type Sheet } from './support/pdf.ts';
import { serveSites } from './support/served.ts';

const sites = serveSites();

/** The archive is a list, and what is made for paper has tests of its own. */
const isOther = /^plans\/(?:archive|[^/]+\/(?:packet|families|board))\//;

const pages = kindsOfPages.filter(
  ({ site, path }) => site === hornbookSite && /^plans\/[^/]+\//.test(path) && !isOther.test(path),
);

/** The words a page ends with, to see that nothing was cut off. */
const lastWords = 'Last reviewed';

/** Black, and white in the discs of a calendar. */
const inks = /^#(?:000000|ffffff)$/;

test('every kind of page of a plan is among those that are printed', () => {
  expect(pages.length).toBeGreaterThan(12);
});

test.each(pages)('$kind prints whole, in its true size', async ({ site, path }) => {
  const page = await sites.open(site, path, { colorScheme: 'dark' });
  const rows = await page.locator('tr', { hasText: /\S/ }).count();
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  await page.context().close();

  expect(sheets.filter(({ width, scale }) => Math.round(width) !== 612 || Math.abs(scale - 1) > 0.001)).toEqual([]);
  expect(sheets.flatMap((sheet) => [...sheet.inks]).filter((ink) => !inks.test(ink))).toEqual([]);
  // A table that goes on repeats its head on the next sheet.
  const printed = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  expect(printed).toBeGreaterThanOrEqual(rows);
  expect(printed).toBeLessThan(rows + sheets.length);
  expect(headingsAlone(sheets)).toEqual([]);
  expect(sheets.map(({ text }) => text).join('')).toContain(lastWords);
});

/** Headings with nothing below them on their sheet. */
function headingsAlone(sheets: readonly Sheet[]): readonly number[] {
  return sheets.flatMap(({ headings, lines }) => headings.filter((at) => !lines.some((line) => line < at - 2)));
}

describe('the overview of a plan', () => {
  const overview = 'plans/sample-district-2026/';

  test('is one sheet', async () => {
    const page = await sites.open(hornbookSite, overview);
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    await page.context().close();

    expect(sheets).toHaveLength(1);
  });

  test('says on the first screen where the plan stands, what it aims at, what it costs and where to go', async () => {
    const page = await sites.open(hornbookSite, overview, { viewport: { width: 1280, height: 900 } });
    const essential = [
      page.getByText('Adopted August 18, 2026 ·').first(),
      page.getByText('Hours in all activities'),
      page.getByText('Budget, 3 years'),
      page.getByText('To be reviewed by'),
      page.getByRole('link', { name: 'For the committee' }),
      ...(await page.locator('.plan-areas a').all()),
    ];
    const feet = await Promise.all(
      essential.map(async (each) => ((box) => (box ? box.y + box.height : 0))(await each.boundingBox())),
    );
    await page.context().close();

    expect(feet).toHaveLength(11);
    for (const foot of feet) {
      expect(foot).toBeGreaterThan(0);
      expect(foot).toBeLessThanOrEqual(900);
    }
  });
});

test.each(['calendar', 'timeline', 'goals'])(
  'on a phone the pictures of the %s keep letters of 11 pixels',
  async (part) => {
    const page = await sites.open(hornbookSite, `plans/sample-district-2026/${part}/`, {
      viewport: { width: 360, height: 740 },
    });
    const sizes = await page.locator('main svg.chart text').evaluateAll((texts) =>
      texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        return scale * Number.parseFloat(getComputedStyle(text).fontSize);
      }),
    );
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.context().close();

    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.8);
    expect(overflow).toBe(0);
  },
);
