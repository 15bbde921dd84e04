import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Browser, Page, Route } from 'playwright-core';

const origin = 'http://modules.test';
const root = new URL('../../../', import.meta.url);

/** Where the packages that src/charts imports keep their modules for browsers. */
const imports = {
  'chart.js': '/node_modules/chart.js/dist/chart.js',
  'chart.js/helpers': '/node_modules/chart.js/dist/helpers.js',
  '@kurkle/color': '/node_modules/@kurkle/color/dist/color.esm.js',
};

/**
 * Opens a page that has run one of the project's own TypeScript modules, whose exports it keeps as `loaded`.
 * Nothing is served but modules of the project, and nothing else can be reached.
 *
 * @param path from the project's folder, such as "/tests/browser/support/canvas-chart.ts"
 */
export async function openModulePage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 480, height: 800 } });
  const failures: Error[] = [];
  page.on('pageerror', (error) => failures.push(error));
  await page.route('**/*', (route) => serve(route, writePage(path)));
  await page.goto(`${origin}/`);
  if (failures.length > 0) throw new AggregateError(failures, `${path} did not load: ${String(failures[0])}`);
  return page;
}

async function serve(route: Route, html: string): Promise<void> {
  const asked = new URL(route.request().url());
  if (asked.origin !== origin) return route.abort();
  if (asked.pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
  if (!/\.(?:ts|js)$/.test(asked.pathname)) return route.fulfill({ status: 404 });
  const source = readFileSync(new URL(`.${asked.pathname}`, root), 'utf8');
  const body = asked.pathname.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
  return route.fulfill({ contentType: 'text/javascript', body });
}

function writePage(path: string): string {
  return `<!doctype html><html lang="en"><title>Modules</title>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">import * as loaded from '${path}'; globalThis.loaded = loaded;</script></html>`;
}
