import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/find.ts';
import { startDev, type DevServer } from '../support/dev-server.ts';
import { riverbendSite } from '../support/sites.ts';
import { accessibilityProblems } from './support/watched-page.ts';

let folder: string;
let server: DevServer | undefined;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hornbook-writing-'));
  cpSync(riverbendSite.content, folder, { recursive: true });
  browser = await launchBrowser();
  server = await startDev(folder);
});

afterAll(async () => {
  await server?.stop();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The content as it was, after whatever a test has written. */
beforeEach(async () => {
  cpSync(riverbendSite.content, folder, { recursive: true });
  await expect.poll(printedLast).toContain('No problems found.');
});

const open = async (path: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(new URL(path, server?.url).href);
  return page;
};
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const change = (path: string, from: string, to: string): void => {
  const before = readFileSync(join(folder, path), 'utf8');
  expect(before).toContain(from);
  write(path, before.replace(from, to));
};
/** What the command printed after the content was last read. */
const printedLast = (): string => server?.printed().split('\n\n').slice(-3).join('\n\n') ?? '';
const heading = (page: Page) => page.locator('h1');
const report = (page: Page) => page.locator('.report');

describe('while an author writes, a page shows by itself what was saved', () => {
  test('in a text in Markdown', async () => {
    const page = await open('guides/welcome/');
    change('guides/welcome.md', 'Riverbend Unified is a made-up district.', 'Riverbend was changed just now.');

    await expect.poll(() => page.locator('main').innerText()).toContain('Riverbend was changed just now.');
  });

  test('in a text in MDX', async () => {
    const page = await open('guides/read-a-spending-page/');
    change('guides/read-a-spending-page.mdx', 'Our tables hold', 'Changed: our tables hold');

    await expect.poll(() => page.locator('main').innerText()).toContain('Changed: our tables hold');
  });

  test.each([
    ['districts/riverbend.yaml', 'districts/riverbend/'],
    ['site.yaml', ''],
  ])('in %s', async (file, path) => {
    const page = await open(path);
    change(file, 'name: ', 'name: Changed ');

    await expect.poll(() => page.locator('body').innerText()).toContain('Changed ');
  });

  test('in the list of sources', async () => {
    const page = await open('sources/');
    const line = '\n- { id: new-source, title: A source that came later, kind: book }\n';
    write('sources.yaml', readFileSync(join(folder, 'sources.yaml'), 'utf8') + line);

    await expect.poll(() => page.locator('main').innerText()).toContain('A source that came later');
  });

  test('in a new file, and no more where it was removed', async () => {
    const page = await open('guides/brand-new/');
    write('guides/brand-new.md', '---\ntitle: Brand new\nsummary: A guide.\nreviewed: 2026-11-22\n---\n\nText.\n');
    await expect.poll(() => heading(page).innerText()).toBe('Brand new');

    rmSync(join(folder, 'guides/brand-new.md'));
    await expect.poll(() => heading(page).innerText()).not.toBe('Brand new');
  });
});

describe('while an author writes, what is wrong', () => {
  test('is said in the terminal and on every page, which keeps what was right, until it is mended', async () => {
    const page = await open('guides/welcome/');
    change('guides/welcome.md', 'summary:', 'sumary:');

    await expect.poll(() => report(page).innerText()).toContain('There is no field called "sumary" here.');
    expect(await report(page).innerText()).toContain(`${join(folder, 'guides/welcome.md')}:3:1`);
    expect(await report(page).innerText()).toContain('Did you mean "summary"?');
    expect(await heading(page).innerText()).toBe('Welcome to Riverbend (fictional)');
    expect(printedLast()).toContain(`${join(folder, 'guides/welcome.md')}:3:1`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await report(await open('')).count()).toBe(1);

    change('guides/welcome.md', 'sumary:', 'summary:');

    await expect.poll(() => report(page).count()).toBe(0);
    expect(printedLast()).toContain('No problems found.');
  });

  test('is shown as text, whatever the author has typed', async () => {
    const page = await open('guides/welcome/');
    change('guides/welcome.md', 'summary:', '"<img src=x onerror=alert(1)>": 1\nsummary:');

    await expect.poll(() => report(page).innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await report(page).locator('img').count()).toBe(0);
  });

  test.each(['guides/welcome.md', 'guides/read-a-spending-page.mdx'])(
    'leaves the text of %s as it was',
    async (file) => {
      const page = await open(`${file.replace(/\.mdx?$/, '')}/`);
      const before = await page.locator('main').innerText();
      write(file, `${readFileSync(join(folder, file), 'utf8')}\n\nLook [there](/nowhere/).\n`);

      await expect.poll(() => report(page).count()).toBe(1);
      await expect.poll(() => page.locator('main').innerText()).toBe(before);
    },
  );
});

test('dev starts with content that is not right yet, and shows what is complete of it', async () => {
  const content = mkdtempSync(join(tmpdir(), 'hornbook-writing-'));
  cpSync(riverbendSite.content, content, { recursive: true });
  writeFileSync(join(content, 'guides/welcome.md'), '---\ntitle: Welcome\n---\n\nText.\n');
  const other = await startDev(content);
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(other.url);

    expect(await report(page).innerText()).toContain('Pages show what is complete of your content');
    expect(await heading(page).innerText()).toContain('Riverbend');
    expect(other.printed()).toContain(join(content, 'guides/welcome.md'));
  } finally {
    await other.stop();
    rmSync(content, { recursive: true });
  }
});
