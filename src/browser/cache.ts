import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The folder inside node_modules where everything a browser needs is kept, and nowhere else. */
export function browserCache(): string {
  return join(dirname(require.resolve('playwright-core/package.json')), '..', '.cache', 'hornbook-browser');
}

/** The folder of the installed @sparticuz/chromium, or undefined where it is not installed. */
export function bundledPackage(): string | undefined {
  try {
    return join(dirname(require.resolve('@sparticuz/chromium')), '..');
  } catch {
    return undefined;
  }
}
