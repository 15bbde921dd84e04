import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hornbookSite } from '../support/sites.ts';
import { readPdf, type Sheet } from './support/pdf.ts';
import { serveSites } from './support/served.ts';

const sites = serveSites();

/** The folders of pages below a folder of the site. */
function idsIn(collection: string): string[] {
  return readdirSync(join(hornbookSite.folder, collection), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'pages')
    .map(({ name }) => name)
    .sort();
}

/** How many sides of a sheet each kind may take. */
const sides = { designs: 2, cases: 1, standards: 2 } as const;

/** The words a page ends with, to see that nothing was cut off. */
const lastWords = 'Cite this page';

describe.each(Object.entries(sides))('every page of %s', (collection, most) => {
  test('prints on Letter and on A4 within its sheets, in its true size, whole', async () => {
    const wrong: string[] = [];
    const ids = idsIn(collection);
    expect(ids).not.toEqual([]);
    const page = await sites.open(hornbookSite, `${collection}/`, { bypassCSP: true });
    for (const id of ids) {
      await page.goto(new URL(`/${collection}/${id}/`, page.url()).href);
      await page.evaluate(() => document.fonts.ready);
      for (const paper of ['letter', 'A4'] as const) {
        const problem = problemOf(await print(page, paper), paper, most);
        if (problem) wrong.push(`${collection}/${id} on ${paper}: ${problem}`);
      }
    }
    await page.context().close();

    expect(wrong).toEqual([]);
  }, 300_000);
});

const widths = { letter: 612, A4: 595 } as const;

async function print(page: Page, paper: keyof typeof widths): Promise<readonly Sheet[]> {
  const style = await page.addStyleTag({ content: `@page { size: ${paper} }` });
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  await style.evaluate((element) => element.parentNode?.removeChild(element as Element));
  return sheets;
}

function problemOf(sheets: readonly Sheet[], paper: keyof typeof widths, most: number): string | undefined {
  if (sheets.length > most) return `${sheets.length} sheets`;
  if (sheets.some(({ width }) => Math.round(width) !== widths[paper])) return 'other paper';
  if (sheets.some(({ scale }) => Math.abs(scale - 1) > 0.001)) return 'made smaller';
  if (!sheets.at(-1)?.text.includes(lastWords)) return 'cut off';
  const alone = sheets.some(({ headings, lines }) => headings.some((at) => !lines.some((line) => line < at - 2)));
  return alone ? 'a heading alone at the foot' : undefined;
}

test('a standard has lines to write on below each question', async () => {
  const page = await sites.open(hornbookSite, 'standards/lf-2011-resources/');
  await page.emulateMedia({ media: 'print' });
  const lines = await page.locator('.questions li').evaluateAll((questions) =>
    questions.map((question) =>
      [...question.querySelectorAll('.answer-lines > span')].map((line) => {
        const { borderBottomStyle, borderBottomWidth } = getComputedStyle(line);
        return [borderBottomStyle, borderBottomWidth, Math.round((line.getBoundingClientRect().height / 96) * 25.4)];
      }),
    ),
  );

  expect(lines.length).toBeGreaterThan(0);
  for (const each of lines) expect(each).toEqual(Array.from({ length: 3 }, () => ['solid', '1px', 8]));
});
