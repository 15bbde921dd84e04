import { dirname, join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../src/browser/find.ts';
import { command } from './lib/command.ts';
import { exit, readOptions } from './lib/options.ts';
import { shippedContent } from './lib/places.ts';
import { serveSite } from './lib/serve-site.ts';
import { writingSite } from './lib/writing-site.ts';

/** In points of a screen: as wide as the text of a guide, and as high as it takes to see what a page is about. */
const size = { width: 800, height: 640 };

/** Milliseconds a page may take: the first one of a site that is being written is compiled first. */
const patience = 120_000;

/** The pictures of the guide "Publish your plan", each with the page it shows. */
const pages = {
  'publish-plan-overview.png': 'plans/sample-district-2026/',
  'publish-plan-requirements.png': 'plans/sample-district-2026/requirements/',
} as const;

/**
 * Makes the pictures of guides anew, from Hornbook's own finished site and from pages as they look while an author
 * writes. Fonts are drawn by the browser, so two browsers may give different bytes.
 */
await command(async () => {
  const { site } = readOptions('pictures', ['site']);
  const browser = await launchBrowser();
  try {
    const server = await serveSite(site, 0);
    for (const [name, path] of Object.entries(pages)) await take(browser, `${server.address}/${path}`, name, 'main');
    await server.stop();
    const writing = await writingSite();
    await take(browser, `${writing.address}/`, 'publish-plan-problem.png', 'body');
    await writing.stop();
  } finally {
    await browser.close();
  }
  return exit.fine;
});

/** @param from the element the picture begins with */
async function take(browser: Browser, url: string, name: string, from: string): Promise<void> {
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
  await page.goto(url, { timeout: patience });
  await page.evaluate(() => document.fonts.ready);
  await page.locator(from).evaluate((element) => element.scrollIntoView());
  const file = join(shippedContent, 'images', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await page.screenshot());
  await page.close();
  console.log(file);
}
