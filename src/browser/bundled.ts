import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { browserCache, bundledPackage } from './cache.ts';
import { fontSettings } from './fonts.ts';
import { startBrowser } from './start.ts';
import type { Environment } from './start.ts';
import { unpackedBrowser } from './unpack.ts';

/**
 * Starts the browser that comes with @sparticuz/chromium, with its own fonts, and, on a machine that lacks the
 * libraries it is linked against, with its own libraries.
 */
export async function startBundled(environment: Environment): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('It is made for Linux on x64 only.');
  const installed = bundledPackage();
  if (installed === undefined) throw new Error('The npm package @sparticuz/chromium is not installed.');
  const folder = await unpackedBrowser(installed, browserCache());
  const program = join(folder, 'chromium');
  const withFonts = { ...environment, FONTCONFIG_FILE: await fontSettings(folder), FONTCONFIG_PATH: undefined };
  try {
    return await startBrowser(program, withFonts);
  } catch {
    const own = join(folder, 'lib');
    const libraries = environment['LD_LIBRARY_PATH'];
    return startBrowser(program, { ...withFonts, LD_LIBRARY_PATH: libraries ? `${libraries}:${own}` : own });
  }
}
