import { expect, test } from 'vitest';
import { hornbookSite, hostileSite, type BuiltSite } from '../support/sites.ts';
import { readPdf } from './support/pdf.ts';
import { serveSites } from './support/served.ts';
import { accessibilityProblems } from './support/watched-page.ts';

const sites = serveSites();
const open = (path: string, site: BuiltSite = hornbookSite, options = {}) =>
  sites.open(site, path, { reducedMotion: 'reduce', ...options });

const three = '?design=coaching&design=lesson-study&design=tuning-protocols';

test('three designs stand side by side, a row for each line of their pages', async () => {
  const page = await open(`compare/${three}`);
  await page.locator('.compare-table').waitFor();
  const columns = await page.locator('.compare-table thead th').allInnerTexts();
  const rows = await page.locator('.compare-table tbody th').allInnerTexts();
  const lesson = await open('designs/lesson-study/');

  expect(columns).toEqual(['Coaching', 'Lesson study', 'Tuning protocol']);
  expect(rows.slice(0, 9)).toEqual(await lesson.locator('.glance dt').allInnerTexts());
  expect(rows.slice(9)).toEqual(['Use it when', 'Choose something else when', 'Steps']);
  expect(await page.locator('.side-status').innerText()).toBe('3 designs are shown.');
  expect(await page.locator('[data-back]').getAttribute('href')).toContain('design=lesson-study');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('the comparison prints on one sheet that lies on its side, in its true size', async () => {
  const page = await open(`compare/${three}`);
  await page.locator('.compare-table').waitFor();
  const [sheet, ...more] = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));

  expect(more).toEqual([]);
  expect([sheet?.width, sheet?.height]).toEqual([792, 612]);
  expect(sheet?.scale).toBeCloseTo(1, 3);
  expect(sheet?.text).toContain('The presenter thinks aloud');
});

test('a hand-out has each design on sheets of its own, with its notes', async () => {
  const page = await open('hand-out/?design=lesson-study&design=tuning-protocols');
  await page.locator('.side-result .entry').nth(1).waitFor();
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const first = sheets.findIndex(({ text }) => text.includes('Tuning protocol'));
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));

  expect(sheets.length).toBeLessThanOrEqual(4);
  expect(sheets[first - 1]?.text).not.toContain('Tuning protocol');
  expect(sheets.map(({ text }) => text).join(' ')).toContain('Notes and sources');
  for (const { scale } of sheets) expect(scale).toBeCloseTo(1, 3);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a design that is not there is said, and the others are shown', async () => {
  const page = await open('compare/?design=coaching&design=no-such-design&design=..%2Fabout&colour=red');
  await page.locator('.compare-table').waitFor();
  const status = await page.locator('.side-status').innerText();

  expect(await page.locator('.compare-table thead th').allInnerTexts()).toEqual(['Coaching']);
  expect(status).toContain('“no-such-design” could not be loaded and was left out.');
  expect(status).toContain('Part of the address is not known here and was left out.');
});

test('without a choice the page says so', async () => {
  const page = await open('compare/');
  await page.locator('.side-status', { hasText: 'No design is chosen yet.' }).waitFor();

  expect(await page.locator('[data-print]').isVisible()).toBe(false);
});

test('what an author wrote stays text in a comparison, a hand-out, a list and a short list', async () => {
  const paths = [
    'compare/?design=hostile&design=hostile-two',
    'hand-out/?design=hostile&design=hostile-two',
    'designs/?purpose=reflect&sort=time',
    'choose/?problem=reflect',
  ];
  for (const path of paths) {
    const page = await open(path, hostileSite);
    await page.locator('main', { hasText: "globalThis.broken='design'" }).waitFor();

    expect(await page.evaluate(() => 'broken' in globalThis), path).toBe(false);
    expect(await page.locator('main script:not([type]):not([src]), main iframe, main img').count(), path).toBe(0);
  }
});

test('without JavaScript the page says where to look instead', async () => {
  const page = await open(`compare/${three}`, hornbookSite, { javaScriptEnabled: false });

  expect(await page.locator('noscript a').getAttribute('href')).toBe('/designs/');
});
