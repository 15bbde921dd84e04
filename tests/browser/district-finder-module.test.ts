import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/find.ts';
import type * as Module from '../../src/client/stories/finder/finder.ts';
import { fillStory, type Filled } from '../../src/model/finder/fill-story.ts';
import { finderWords } from '../../src/model/finder/sentences.ts';
import { origins, recordOf, shippedShards, start } from '../support/shipped-shards.ts';
import { openModulePage } from './support/module-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page of somebody else's, with a finder in it. */
async function mounted(options: { readonly accepts: boolean; readonly headingLevel?: number }): Promise<Page> {
  const page = await openModulePage(browser, '/src/client/stories/finder/finder.ts');
  await page.route('**/shards/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/shards/', '');
    return route.fulfill({ contentType: 'application/json', body: readFileSync(join(shippedShards, name)) });
  });
  await page.evaluate(({ headingLevel, accepts }) => {
    const { loaded } = globalThis as unknown as { loaded: typeof Module };
    const taken: Filled[] = [];
    Object.assign(globalThis, { taken });
    const root = Object.assign(document.createElement('div'), { id: 'here' });
    document.body.replaceChildren(root);
    loaded.mountFinder(root, {
      ...{ shards: '/shards/' },
      ...(accepts ? { onAccept: (filled: Filled) => void taken.push(filled) } : {}),
      ...(headingLevel === undefined ? {} : { headingLevel }),
    });
  }, options);
  return page;
}

async function choose(page: Page): Promise<void> {
  await page.getByRole('combobox').fill('middletown');
  await page.getByRole('option').first().click();
  await page.getByRole('heading', { name: 'Middletown City School District' }).waitFor();
}

const taken = (page: Page) => page.evaluate(() => (globalThis as unknown as { taken: Filled[] }).taken);

test('what a person accepts is handed over once, as the model fills it, and it is said', async () => {
  const page = await mounted({ accepts: true, headingLevel: 3 });
  await choose(page);
  expect(await taken(page)).toEqual([]);
  expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Middletown City School District']);
  await page.getByRole('button', { name: finderWords.accept }).press('Enter');

  expect(await taken(page)).toEqual([fillStory(recordOf('3619320'), start, origins)]);
  expect(await page.getByRole('status').first().innerText()).toBe(finderWords.accepted);
});

test('where nobody takes the figures there is no button to accept them', async () => {
  const page = await mounted({ accepts: false });
  await choose(page);

  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Middletown City School District']);
  expect(await page.getByRole('button').count()).toBe(0);
});
