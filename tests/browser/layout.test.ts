import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kindsOfPages } from './support/kinds.ts';
import { lostText } from './support/seen.ts';
import { serveSites } from './support/served.ts';
import { riverbendSite, hornbookSite } from '../support/sites.ts';

const sites = serveSites();

/** WCAG 2.2, 1.4.10 Reflow: 320 CSS pixels, which is also a window of 1280 pixels at 400 percent. */
const narrow = { viewport: { width: 320, height: 640 } };
const magnified = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
const wide = { viewport: { width: 1280, height: 900 } };

describe.each([
  ['on the narrowest phone', narrow],
  ['at four times the size', magnified],
  ['on a wide screen', wide],
])('%s', (_, options) => {
  test.each(kindsOfPages)('$kind: everything can be read, however far apart letters and lines are', async (kind) => {
    const page = await sites.open(kind.site, kind.path, options);
    const lost = await lostText(page);
    await spreadText(page);
    const lostWhenSpread = await lostText(page);
    await page.context().close();

    expect({ lost, lostWhenSpread }).toEqual({ lost: [], lostWhenSpread: [] });
  });
});

test.each(kindsOfPages)(
  '$kind: what is pressed with a thumb is 24 pixels large or stands apart',
  async ({ site, path }) => {
    const page = await sites.open(site, path, narrow);
    await page.evaluate(axe.source);
    const { violations, passes } = await page.evaluate((): Promise<AxeResults> =>
      (window as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'rule', values: ['target-size'] } }),
    );
    await page.context().close();

    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    expect(passes).toHaveLength(1);
  },
);

test('nothing moves for a reader who asked for less motion', async () => {
  const page = await sites.open(hornbookSite, '', { reducedMotion: 'reduce' });

  expect(await moving(page)).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving(page)).toEqual(['HTML']);
});

test('a site has the colour its site.yaml names', async () => {
  const page = await sites.open(riverbendSite, '');
  const colours = await page.evaluate(() => {
    const head = document.querySelector('.site-head');
    return head && [getComputedStyle(head).backgroundColor, getComputedStyle(head).color];
  });

  expect(colours).toEqual(['rgb(47, 93, 58)', 'rgb(255, 255, 255)']);
});

/** WCAG 2.2, 1.4.12 Text Spacing. The policy of the pages allows no style element, and a reader's sheet is none. */
async function spreadText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** The elements that move by themselves or slide when they change. */
async function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
      })
      .map(({ tagName }) => tagName),
  );
}
