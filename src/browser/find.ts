import type { Browser } from 'playwright-core';
import { startBundled } from './bundled.ts';
import { reasonOf, startFirst } from './first.ts';
import type { Candidate } from './first.ts';
import { playwrightBrowsers, playwrightFolder, systemBrowsers } from './installed.ts';
import { startBrowser } from './start.ts';
import type { Environment } from './start.ts';

/**
 * Starts the first browser that works: the one CHROME_PATH names, and no other where it is set; else the one that
 * comes with the npm packages; else one Playwright has downloaded; else one installed on the machine. Each is
 * tried by really starting it. The caller closes the browser.
 *
 * @throws Error that names everything that was tried, and what to do
 */
export async function launchBrowser(environment: Environment = process.env): Promise<Browser> {
  const chosen = environment['CHROME_PATH'];
  return chosen === undefined || chosen === '' ? startFirst(candidates(environment)) : startChosen(chosen, environment);
}

async function startChosen(path: string, environment: Environment): Promise<Browser> {
  try {
    return await startBrowser(path, environment);
  } catch (error) {
    throw new Error(
      `CHROME_PATH names ${path}, and no browser starts from there: ${reasonOf(error)}\n` +
        'Set CHROME_PATH to the full path of Chrome, Edge or Chromium, or leave it unset to have one found.',
      { cause: error },
    );
  }
}

function* candidates(environment: Environment): Generator<Candidate> {
  yield { name: '@sparticuz/chromium', start: () => startBundled(environment) };
  yield* eachOf(`Playwright's downloads in ${playwrightFolder(environment)}`, playwrightBrowsers(environment));
  yield* eachOf('Google Chrome, Chromium or Microsoft Edge', systemBrowsers(environment));

  function* eachOf(place: string, programs: readonly string[]): Generator<Candidate> {
    for (const program of programs) yield { name: program, start: () => startBrowser(program, environment) };
    if (programs.length === 0) yield { name: place, start: () => Promise.reject(new Error('none is installed')) };
  }
}
