import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/find.ts';
import { run } from '../support/commands.ts';
import { startDev } from '../support/dev-server.ts';
import { serve } from '../support/served-site.ts';
import { shippedContent } from '../support/sites.ts';
import { accessibilityProblems } from './support/watched-page.ts';

/*
 * Follows the guide "Publish your plan" with its own commands, as they stand there, from no folder at all to the plan
 * in a reader's browser. Only the folders are others, so that nothing is left in this one.
 */
const guide = readFileSync(join(shippedContent, 'guides/publish-your-plan.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'hornbook-guide-'));
const [content, out] = [join(folder, 'our-district'), join(folder, 'dist')];
const plan = 'plans/our-township-schools-2026';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The options of the one command of the guide that begins so. */
function options(command: string): string[] {
  const lines = [...guide.matchAll(/^```sh\n([^`]*)```$/gm)].flatMap(([, block = '']) => block.trim().split('\n'));
  const [line = '', ...others] = lines.filter((each) => each.startsWith(`npm run ${command}`));
  expect([command, others]).toEqual([command, []]);
  const words = line.slice('npm run '.length).match(/"[^"]*"|\S+/g) ?? [];
  return words
    .slice(1)
    .filter((word) => word !== '--')
    .map((word) => (word === 'our-district' ? content : word.replaceAll('"', '')));
}

/** Changes one line of a file of the folder, which must be there. */
function edit(path: string, line: string, to: string): void {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(`\n${line}\n`);
  writeFileSync(file, text.replace(`\n${line}\n`, `\n${to}\n`));
}

async function open(url: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  return page;
}

test('the guide leads from no folder at all to the plan in a browser', { timeout: 300_000 }, async () => {
  // 2. Start your folder.
  expect(await run('new', options('new'))).toMatchObject({ code: 0, stderr: '' });

  // 3. Write, and look: a mistake is said on the page, and gone with it.
  expect(options('dev')).toEqual(['--content', content]);
  await write();

  // 4. Check.
  const checked = await run('check', options('check'));
  expect([checked.code, checked.stderr]).toEqual([0, '']);
  expect(checked.stdout).toMatch(/\n\d+ warnings in 1 file\.\n$/);

  // 5. Build.
  const built = await run('build', [...options('build'), '--out', out]);
  expect([built.code, built.stderr]).toEqual([0, '']);

  await readPlan();
});

async function write(): Promise<void> {
  const server = await startDev(content);
  try {
    const page = await open(new URL(`${plan}/`, server.url).href);
    edit(`${plan}.yaml`, '#vision: Write here', 'vison: Every teacher learns with colleagues each week.');
    await expect.poll(() => page.locator('.report').innerText()).toContain('Did you mean "vision"?');
    edit(
      `${plan}.yaml`,
      'vison: Every teacher learns with colleagues each week.',
      'vision: Every teacher learns with colleagues each week.',
    );
    await expect.poll(() => page.locator('main').innerText()).toContain('Every teacher learns with colleagues');
    expect(await page.locator('.report').count()).toBe(0);
  } finally {
    await server.stop();
  }
}

/** What a reader does: from the home page to the plan, to what the law asks, and to the packet for the board. */
async function readPlan(): Promise<void> {
  const site = await serve(out);
  try {
    const page = await open(site.url);
    expect(await page.locator('header').first().innerText()).toContain('Our Township Schools');
    await page.getByRole('link', { name: 'Professional-learning plan of Our Township Schools' }).first().click();
    await expect.poll(() => page.url()).toBe(`${site.url}${plan}/`);
    expect(await page.locator('main').innerText()).toContain('Every teacher learns with colleagues each week.');
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('link', { name: 'Requirements' }).first().click();
    await expect.poll(() => page.locator('h1').innerText()).toContain('Requirements');
    expect(await page.locator('main').innerText()).toContain('not legal advice');

    await page.goto(`${site.url}${plan}/packet/`);
    const pdf = await page.locator('a[href$=".pdf"]').first().getAttribute('href');
    const answer = await page.request.get(new URL(pdf ?? '', page.url()).href);
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  } finally {
    await site.close();
  }
}
