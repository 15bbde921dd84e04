import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/find.ts';
import { mendPdf, type MendedPdf } from '../../src/pdf/mend.ts';
import { drawPatterns, preparations, readLinks } from '../../src/printing/in-page.ts';
import { readPdf } from './support/pdf.ts';
import { readTold, type Told } from './support/tags.ts';

/** Everything a page may hold, with what Chromium leaves to be mended. */
const html = `<!doctype html><html lang="en-US"><head><title>Not this title</title>
<style>
  @page { size: letter; margin: 0.6in; @top-right { content: 'In the margin' } }
  h1 { border-bottom: 2px solid } td { border: 1px solid } p.box { background: silver; print-color-adjust: exact }
  .visually-hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
</style></head><body>
<h1>The page</h1>
<p class="box"><strong>Bold</strong> and <em>set apart</em>. <a href="#last" aria-label="Note 1">1</a></p>
<div><dl><dt>Time</dt><dd>45 minutes</dd></dl></div>
<ol><li>One<ul><li>Inside</li></ul></li><li>Two <a href="https://elsewhere.example/?a=1&amp;b=2">else&shy;where ≥ 2</a></li></ol>
<aside><p>Beside it</p></aside>
<figure><svg role="img" aria-label="A line" width="40" height="10"><path d="M0 5h40" stroke="black"/></svg>
<figcaption>Drawn</figcaption></figure>
<h2>A form</h2>
<table><thead><tr><th scope="col"><span class="visually-hidden">Row</span></th><th scope="col">Who</th></tr></thead>
<tbody><tr><th scope="row">1</th><td></td></tr><tr><td></td><td><span hidden>typed</span></td></tr>
<tr><td><svg aria-hidden="true" width="9" height="9"><path d="M0 0h9v9z"/></svg></td><td><span aria-hidden="true">Yes No</span></td></tr></tbody></table>
<h2 id="last">Last</h2><p><a href="../inside/">A page of the site</a></p>
</body></html>`;

const facts = {
  ...{ title: 'Its title', description: 'What it is', author: 'An office', language: 'en-US' },
  ...{ day: '2026-11-22', page: '/x/' },
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => browser.close());

/** Opens the page, at an address of a site. */
async function show(): Promise<void> {
  await page.route('https://site.example/**', (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('https://site.example/pl/x/');
  for (const prepare of preparations) await page.evaluate(prepare);
}

/** Prints what the page shows now. */
const print = (): Promise<Uint8Array> => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });

async function mended(
  isLost: (to: string) => boolean = () => false,
): Promise<{ printed: Uint8Array; mended: MendedPdf }> {
  const links = await page.evaluate(readLinks);
  const printed = await print();
  return { printed, mended: await mendPdf(printed, { facts, links, isLost }) };
}

describe('a page that was printed and mended', () => {
  let before: Told;
  let after: Told;
  let pdf: MendedPdf;

  beforeAll(async () => {
    await show();
    const { printed, mended: result } = await mended();
    [before, after, pdf] = [await readTold(printed), await readTold(result.bytes), result];
  });

  test('has the parts of the page, and no boxes without a meaning', () => {
    expect(before.pages.join()).toContain('NonStruct');
    expect(after.pages).toEqual([
      [
        'Document[H1[.] P[Span[.] . Span[.] . Link[. *]] P[.] P[.]',
        'L[LI[Lbl[.] LBody[P[.] L[LI[LBody[.]]]]] LI[Lbl[.] LBody[. Link[. *]]]]',
        'Sect[P[.]] Div[Figure[.] Caption[.]] H2[.]',
        'Table[TR[TH[.] TH[.]] TR[TH[.] TD[.]] TR[TD[.] TD[.]] TR[TD TD[.]]] H2[.] P[Link[. *]]]',
      ].join(' '),
    ]);
  });

  test('says what it is', () => {
    expect([before.packet, before.title]).toEqual([[undefined, undefined], 'Not this title']);
    expect(after).toMatchObject({
      ...{ title: 'Its title', author: 'An office', language: 'en-US', isTagged: true },
      packet: ['Its title', 'en-US'],
    });
  });

  test('has bookmarks by its headings', () => {
    expect(after.bookmarks).toBe('The page[A form, Last]');
  });

  test('names its links as screen readers do', () => {
    expect(before.links.map(({ name }) => name)).toEqual(['', '', '']);
    expect(after.links).toEqual([
      { name: 'Note 1', to: 'last' },
      { name: 'elsewhere ≥ 2', to: 'https://elsewhere.example/?a=1&b=2' },
      { name: 'A page of the site', to: 'https://site.example/pl/inside/' },
    ]);
  });

  test('has nothing but the margin outside its parts', () => {
    expect(after.decoration.join('')).toBe('In the margin');
    expect([before.unmarked > 0, after.unmarked]).toEqual([true, 0]);
  });

  test('looks as it was printed, in its true size, with its fonts', async () => {
    const [sheet] = await readPdf(pdf.bytes);
    expect(pdf.sizes).toEqual([[612, 792]]);
    expect(pdf.scale).toBeCloseTo(1, 3);
    expect(sheet?.scale).toBeCloseTo(1, 3);
    expect(sheet?.text).toContain('A page of the site');
    expect(after.missingFonts).toEqual([]);
  });

  test('has the same bytes when it is printed again after other pages', async () => {
    await page.setContent('<table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table>');
    await print();
    await show();
    const again = await mended();
    expect(Buffer.compare(again.mended.bytes, pdf.bytes)).toBe(0);
    expect(await identifierOf(again.mended.bytes)).not.toBe(await identifierOf(again.printed));
  });

  test('loses links that lead nowhere, and keeps their words', async () => {
    const { mended: result } = await mended((to) => to.startsWith('https://site.example/'));
    const told = await readTold(result.bytes);
    expect(told.links.map(({ to }) => to)).toEqual(['last', 'https://elsewhere.example/?a=1&b=2']);
    expect(told.pages.join()).toContain('H2[.] P[Span[.]]]');
  });
});

describe('the size of a page', () => {
  test.each([
    ['a page with a margin', '@page { size: letter; margin: 1in }', 1],
    ['a page without a margin', '@page { size: letter; margin: 0 } body { margin: 0 }', 1],
    ['a page that is too wide', '@page { size: letter; margin: 0.5in } p { width: 9in }', 0.83],
  ])('is known of %s', async (_, style, scale) => {
    await page.setContent(`<style>${style}</style><h1>A page</h1><p>With a text</p>`);
    expect((await mended()).mended.scale).toBeCloseTo(scale, 1);
  });
});

test('patterns of charts are printed as lines, not as a picture of the page', async () => {
  const bars = [0, 40, 80].map((x) => `M${x} 0h30v100h-30z`).join('');
  await page.setContent(`<svg class="chart" role="img" aria-label="Bars" viewBox="0 0 200 100" width="400"><defs>
    <pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><path fill="green" d="M0 0h8v8H0z"/>
    <path stroke="white" stroke-width="2" d="M-2 2l4-4M0 8l8-8M6 10l4-4"/></pattern></defs>
    <path fill="url(#p)" d="${bars}"/></svg>`);
  const coarse = await print();
  const shown = await page.locator('svg').screenshot();
  await page.evaluate(drawPatterns);
  const sharp = await print();

  expect(imagesIn(coarse)).toBeGreaterThan(0);
  expect(imagesIn(sharp)).toBe(0);
  const difference = await differenceOf(shown, await page.locator('svg').screenshot());
  expect(difference).toBeLessThan(0.02);
});

/** Browsers make it from the time; two prints in the same second have the same. */
async function identifierOf(pdf: Uint8Array): Promise<string> {
  return String((await PDFDocument.load(pdf, { updateMetadata: false })).context.trailerInfo.ID);
}

function imagesIn(pdf: Uint8Array): number {
  return Buffer.from(pdf).toString('latin1').split('/Subtype /Image').length - 1;
}

/** How much two pictures of one size differ: 0 where they are the same, 1 where one is white and the other black. */
async function differenceOf(one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (data) => {
          const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
          const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          context?.drawImage(picture, 0, 0);
          return context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!first || first.length === 0 || first.length !== second?.length) return 1;
      return first.reduce((sum, value, index) => sum + Math.abs(value - (second[index] ?? 0)), 0) / first.length / 255;
    },
    [one, other].map((picture) => picture.toString('base64')),
  );
}
