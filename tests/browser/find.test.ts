import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../src/browser/find.ts';
import { startFirst } from '../../src/browser/first.ts';
import { playwrightBrowsers } from '../../src/browser/installed.ts';
import { tarFiles } from '../../src/browser/tar.ts';
import { unpackedBrowser } from '../../src/browser/unpack.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A ustar archive of files given by path and text. */
function tar(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([path, text]) => {
    const header = Buffer.alloc(512);
    header.write(path, 0);
    header.write('0000644\0', 100);
    header.write(text.length.toString(8).padStart(11, '0'), 124);
    header.write(path.endsWith('/') ? '5' : '0', 156);
    const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
    body.write(text);
    return [header, body];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** Something built like the npm package, with a few bytes for a browser. */
function fakePackage(version: string): string {
  const home = join(folder, `package-${version}`);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ version }));
  const archives = {
    'chromium.br': Buffer.from('a browser'),
    'fonts.tar.br': tar({ 'fonts/': '', 'fonts/Sans/regular.ttf': 'x'.repeat(700) }),
    'al2023.tar.br': tar({ 'lib/libnss3.so': 'a library' }),
  };
  for (const [name, bytes] of Object.entries(archives)) {
    writeFileSync(join(home, 'bin', name), brotliCompressSync(bytes));
  }
  return home;
}

describe('starting a browser', () => {
  it('shows a page, and leaves nothing in the temporary folder when it is closed', async () => {
    vi.stubEnv('TMPDIR', folder);
    const browser = await launchBrowser();
    expect(readdirSync(folder)).not.toEqual([]);
    const page = await browser.newPage();
    await page.setContent('<h1>Here</h1>');
    expect(await page.locator('h1').textContent()).toBe('Here');
    await browser.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('starts several at the same time', async () => {
    const browsers = await Promise.all([launchBrowser(), launchBrowser(), launchBrowser()]);
    expect(browsers.map((browser) => browser.isConnected())).toEqual([true, true, true]);
    await Promise.all(browsers.map((browser) => browser.close()));
  });

  it('stops where CHROME_PATH is wrong, although another browser would start', async () => {
    vi.stubEnv('TMPDIR', folder);
    const path = join(folder, 'no-browser');
    const start = launchBrowser({ ...process.env, CHROME_PATH: path });
    await expect(start).rejects.toThrow(`CHROME_PATH names ${path}, and no browser starts from there`);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the first that works', () => {
  it('is started, and none after it', async () => {
    const browser = { name: 'the one' } as never;
    const start = vi.fn(() => Promise.resolve(browser));
    const broken = { name: 'broken', start: () => Promise.reject(new Error('It does not start.')) };
    expect(await startFirst([broken, { name: 'whole', start }, { name: 'next', start }])).toBe(browser);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('or else every try is named, with its reason in one line', async () => {
    const fails = (name: string, message: string) => ({ name, start: () => Promise.reject(new Error(message)) });
    const tries = [fails('one', 'browserType.launch: Missing library\nlong log'), fails('two', 'none is installed')];
    await expect(startFirst(tries)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: No browser could be started. These were tried:
        one: Missing library
        two: none is installed
      Install Google Chrome, Microsoft Edge or Chromium, or set CHROME_PATH to the full path of one.]
    `);
  });
});

describe('unpacking', () => {
  it('gives the browser, its fonts and its libraries', async () => {
    const unpacked = await unpackedBrowser(fakePackage('1.0.0'), join(folder, 'cache'));
    expect(readFileSync(join(unpacked, 'chromium'), 'utf8')).toBe('a browser');
    expect(statSync(join(unpacked, 'chromium')).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(unpacked, 'fonts/Sans/regular.ttf'), 'utf8')).toHaveLength(700);
    expect(readFileSync(join(unpacked, 'lib/libnss3.so'), 'utf8')).toBe('a library');
  });

  it('is done once a version, whole, however many begin at the same time', async () => {
    const [home, cache] = [fakePackage('1.0.0'), join(folder, 'cache')];
    const unpacked = await Promise.all(Array.from({ length: 8 }, () => unpackedBrowser(home, cache)));
    expect(new Set(unpacked)).toEqual(new Set([join(cache, 'chromium-1.0.0')]));
    expect(readdirSync(cache)).toEqual(['chromium-1.0.0']);
    await unpackedBrowser(fakePackage('1.1.0'), cache);
    expect(readdirSync(cache).toSorted()).toEqual(['chromium-1.0.0', 'chromium-1.1.0']);
  });

  it('leaves nothing half done behind', async () => {
    const [home, cache] = [fakePackage('1.0.0'), join(folder, 'cache')];
    cpSync(join(home, 'package.json'), join(home, 'bin/al2023.tar.br'));
    await expect(unpackedBrowser(home, cache)).rejects.toThrow();
    expect(readdirSync(cache)).toEqual([]);
  });
});

it('reads the plain files of a tar archive', () => {
  const files = [...tarFiles(tar({ 'a/': '', 'a/one.txt': '1'.repeat(513), two: '' }))];
  expect(files.map(({ path, bytes }) => [path, bytes.length])).toEqual([
    ['a/one.txt', 513],
    ['two', 0],
  ]);
});

it('finds what Playwright has downloaded, the newest first', () => {
  const programs = ['chromium-999/chrome-linux/chrome', 'chromium_headless_shell-1200/chrome-linux64/headless_shell'];
  for (const path of [...programs, 'chromium-1200/chrome-linux64/chrome', 'firefox-1500/firefox/firefox']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  const found = playwrightBrowsers({ PLAYWRIGHT_BROWSERS_PATH: folder });
  expect(found.map((path) => path.slice(folder.length + 1))).toEqual([
    'chromium_headless_shell-1200/chrome-linux64/headless_shell',
    'chromium-1200/chrome-linux64/chrome',
    'chromium-999/chrome-linux/chrome',
  ]);
});
