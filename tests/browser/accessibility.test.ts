import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kindsOfPages } from './support/kinds.ts';
import { serveSites } from './support/served.ts';

/** How a page may be shown. */
const ways = {
  'light colours': { media: 'screen', colorScheme: 'light', forcedColors: 'none' },
  'dark colours': { media: 'screen', colorScheme: 'dark', forcedColors: 'none' },
  print: { media: 'print', colorScheme: 'light', forcedColors: 'none' },
  'forced colours': { media: 'screen', colorScheme: 'dark', forcedColors: 'active' },
} as const;

const everything: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};

/** A page is made of the same in all colours, so in others than light ones only these are looked at again. */
const whatColoursShow: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

const rulesOf: Readonly<Record<keyof typeof ways, RunOptions>> = {
  'light colours': everything,
  'dark colours': whatColoursShow,
  // Nobody clicks on paper, so links in print may be as small as the print.
  print: { ...everything, rules: { 'target-size': { enabled: false } } },
  'forced colours': whatColoursShow,
};

const sites = serveSites();

describe('axe-core finds nothing wrong, however the page is shown', () => {
  test.each(kindsOfPages)('$kind', async ({ site, path }) => {
    const page = await sites.open(site, path, { reducedMotion: 'reduce' });
    await page.evaluate(axe.source);

    const found: string[] = [];
    for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
      await page.emulateMedia(ways[way]);
      found.push(...(await violations(page, rulesOf[way])).map((violation) => `${way}: ${violation}`));
    }
    await page.context().close();

    expect(found).toEqual([]);
  });
});

async function violations(page: Page, rules: RunOptions): Promise<readonly string[]> {
  const results = await page.evaluate(
    (options): Promise<AxeResults> => (window as unknown as { axe: typeof axe }).axe.run(options),
    { ...rules, resultTypes: ['violations' as const] },
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} ${target.join(' ')} ${html}`),
  );
}
