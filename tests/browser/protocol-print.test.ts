import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hornbookSite, toolsSite } from '../support/sites.ts';
import { readPdf, type Sheet } from './support/pdf.ts';
import { serveSites } from './support/served.ts';

const sites = serveSites();

/** What is wrong with the sheets of a protocol: its steps, notes and source on the first, what is filled in from the second on. */
function problemOf(sheets: readonly Sheet[]): string | undefined {
  const places = (words: string) => sheets.flatMap(({ text }, index) => (text.includes(words) ? [index] : []));
  const [cited, [filledIn]] = [places('Cite this page'), places('Fill it in')];
  if (cited.join() !== '0') return `its foot is on sheet ${cited.map((place) => place + 1).join(' and ')}`;
  if (filledIn === undefined ? sheets.length > 1 : filledIn !== 1) return 'the sheet to fill in is not on the second';
  return sheets.some(({ scale }) => Math.abs(scale - 1) > 0.001) ? 'made smaller' : undefined;
}

test.each([hornbookSite, toolsSite])(
  '$name: every protocol prints on one sheet, on Letter and on A4, and what is filled in begins a new one',
  async (site) => {
    const folders = readdirSync(join(site.folder, 'protocols'), { withFileTypes: true });
    const ids = folders.filter((entry) => entry.isDirectory() && entry.name !== 'pages').map(({ name }) => name);
    const page = await sites.open(site, 'protocols/', { bypassCSP: true });
    const wrong: string[] = [];
    expect(ids).not.toEqual([]);
    for (const id of ids) {
      await page.goto(new URL(`${id}/`, new URL(`${site.base}protocols/`, page.url())).href);
      await page.evaluate(() => document.fonts.ready);
      for (const paper of ['letter', 'A4']) {
        const style = await page.addStyleTag({ content: `@page { size: ${paper} }` });
        const problem = problemOf(await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true })));
        await style.evaluate((element) => element.parentNode?.removeChild(element as Element));
        if (problem) wrong.push(`${id} on ${paper}: ${problem}`);
      }
    }

    expect(wrong).toEqual([]);
  },
  300_000,
);
