import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What keeps the browser off the network and its pictures the same from machine to machine. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * Starts a browser without a window and proves that it shows a page. Its profile is a new folder in the system's
 * temporary folder, which Playwright removes when the browser is closed.
 *
 * @param executablePath the browser's program
 * @throws whatever kept the browser from starting
 */
export async function startBrowser(executablePath: string, environment: Environment): Promise<Browser> {
  // Playwright would leave its temporary folders behind.
  if (!existsSync(executablePath)) throw new Error('There is no such file.');
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    // Chromium's sandbox does not work for root, and must not be off for anyone else.
    chromiumSandbox: process.getuid?.() !== 0,
    args: flags,
    env: { ...environment, ...writableHome() },
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<p>ready</p>');
    await page.close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** On Linux a browser may write below the home folder, whatever its profile: it gets the temporary folder for one. */
function writableHome(): Environment {
  if (process.platform !== 'linux') return {};
  return { HOME: tmpdir(), XDG_CONFIG_HOME: undefined, XDG_CACHE_HOME: undefined, XDG_DATA_HOME: undefined };
}
