import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../src/browser/find.ts';
import { projectRoot, shippedContent } from '../lib/places.ts';
import { median } from './measure/statistics.ts';

/** Odd, so that there is one in the middle. */
const saves = 5;

/** A port that is not the usual one, which a person may be using. */
const port = 4398;

/**
 * Measures how long it takes from the moment an entry of the shipped content is saved until a browser shows it, while
 * `dev` runs on a copy of that content.
 *
 * @param folder an empty folder to work in
 */
export async function savingCosts(folder: string): Promise<string> {
  const content = join(folder, 'content');
  cpSync(shippedContent, content, { recursive: true });
  const server = spawn(process.execPath, ['scripts/dev.ts', '--content', content, '--port', String(port)], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${await addressOf(server)}guides/use-these-tools/`);
    const seconds = await saveAndLook(page, join(content, 'guides/use-these-tools.md'));
    return `from saving one entry to the browser: ${median(seconds).toFixed(2)} s (${seconds.map((each) => each.toFixed(2)).join(', ')})`;
  } finally {
    await browser.close();
    server.kill();
  }
}

/** The first time the page is compiled, so that one is not counted. */
async function saveAndLook(page: Page, file: string): Promise<readonly number[]> {
  const before = readFileSync(file, 'utf8');
  const seconds: number[] = [];
  for (let round = 0; round <= saves; round += 1) {
    const start = performance.now();
    writeFileSync(file, `${before}\nSaved ${round} times.\n`);
    await page.getByText(`Saved ${round} times.`).waitFor();
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds.slice(1);
}

/** Waits until `dev` says where to look. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (text: Buffer) => {
      const said = /Open (http:\S+);/.exec(text.toString())?.[1];
      if (said !== undefined) resolve(said);
    });
    server.once('exit', () => reject(new Error('dev ended by itself.')));
  });
}
