import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindsOfPages } from './support/kinds.ts';
import { lostText } from './support/seen.ts';
import { serveSites } from './support/served.ts';
import { riverbendSite, hornbookSite } from '../support/sites.ts';

const sites = serveSites();

/** WCAG 2.2, 1.4.10 Reflow: a window of 1280 by 1024 pixels has 320 by 256 of them at 400 percent. */
const windows = {
  'a narrow phone': { width: 320, height: 640 },
  'a window at 400 percent': { width: 320, height: 256 },
  'a wide screen': { width: 1280, height: 900 },
};

test.each(kindsOfPages)('$kind: everything can be read and pressed, and only tables scroll sideways', async (kind) => {
  const page = await sites.open(kind.site, kind.path, { viewport: windows['a narrow phone'], deviceScaleFactor: 4 });
  const small = await smallTargets(page);
  const lost = await lostInWindows(page);
  await spreadText(page);
  const lostWhenSpread = await lostInWindows(page);
  await page.context().close();

  expect({ small, lost, lostWhenSpread }).toEqual({ small: [], lost: [], lostWhenSpread: [] });
});

async function lostInWindows(page: Page): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const [name, size] of Object.entries(windows)) {
    await page.setViewportSize(size);
    lost.push(...(await lostText(page)).map((what) => `${name}: ${what}`));
  }
  return lost;
}

test('nothing moves for a reader who asked for less motion', async () => {
  const page = await sites.open(hornbookSite, '', { reducedMotion: 'reduce' });

  expect(await moving(page)).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving(page)).toEqual(['HTML']);
});

test('a site has the colour its site.yaml names', async () => {
  const page = await sites.open(riverbendSite, '');
  const colour = await page.evaluate(() => {
    const head = document.querySelector('.site-head');
    return head && getComputedStyle(head).borderTopColor;
  });

  expect(colour).toBe('rgb(47, 93, 58)');
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

/** WCAG 2.2, 2.5.8 Target Size: what is pressed with a thumb is 24 pixels large, stands apart, or is part of a sentence. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((): Promise<AxeResults> =>
    (window as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'rule', values: ['target-size'] } }),
  );
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
}
