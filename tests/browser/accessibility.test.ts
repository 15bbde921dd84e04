import axe, { type AxeResults, type RuleObject } from 'axe-core';
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

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nobody clicks on paper, so links in print may be as small as the print. */
const rulesOf = (way: string) => (way === 'print' ? { 'target-size': { enabled: false } } : {});

const sites = serveSites();

describe('axe-core finds nothing wrong, however the page is shown', () => {
  test.each(kindsOfPages)('$kind', async ({ site, path }) => {
    const page = await sites.open(site, path, { reducedMotion: 'reduce' });
    await page.evaluate(axe.source);

    const found: Record<string, readonly string[]> = {};
    for (const [way, media] of Object.entries(ways)) {
      await page.emulateMedia(media);
      found[way] = await violations(page, rulesOf(way));
    }
    await page.context().close();

    expect(found).toEqual(Object.fromEntries(Object.keys(ways).map((way) => [way, []])));
  });
});

async function violations(page: Page, rules: RuleObject): Promise<readonly string[]> {
  const results = await page.evaluate(
    (options): Promise<AxeResults> => (window as unknown as { axe: typeof axe }).axe.run(options),
    { runOnly: { type: 'tag' as const, values: tags }, resultTypes: ['violations' as const], rules },
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} ${target.join(' ')} ${html}`),
  );
}
