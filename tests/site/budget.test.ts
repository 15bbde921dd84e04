import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, elementsOf, type Element } from '../support/html.ts';
import { fileAt, linksOf } from '../support/links.ts';
import { hornbookSite, riverbendSite, type BuiltSite } from '../support/sites.ts';

/** A phone on a slow line: what a spending page may weigh, and what of it may be script, in bytes. */
const budget = { page: 40 * 1024, script: 1024 };

test.each([
  [hornbookSite, 'spending/sample-district/index.html'],
  [hornbookSite, 'spending/north-brunswick-township-nj/index.html'],
  [riverbendSite, 'spending/riverbend/index.html'],
] as const)('$0.name: %s stays within its budget', (site, page) => {
  const loaded = filesOf(site, page);
  const weight = [page, ...loaded].map((file) => gzipSync(contentOf(site, file)).length);
  const script = loaded.filter((file) => file.endsWith('.js')).map((file) => contentOf(site, file).length);

  expect(loaded.filter((file) => file.endsWith('.css'))).toHaveLength(2);
  expect(script).toHaveLength(1);
  expect(sum(weight)).toBeLessThanOrEqual(budget.page);
  expect(sum(script)).toBeLessThanOrEqual(budget.script);
});

/** Pages of the library may have a script of their own; a list with facets reads its entries when it is first used. */
test.each([
  ['designs/coaching/index.html', 40],
  ['designs/srsd-professional-development/index.html', 40],
  ['cases/the-met/index.html', 40],
  ['standards/lf-2011-learning-designs/index.html', 40],
  ['frameworks/lf-2022/index.html', 40],
  ['designs/index.html', 60],
  ['cases/index.html', 60],
  ['choose/index.html', 60],
  ['compare/index.html', 60],
  ['hand-out/index.html', 60],
] as const)('%s weighs at most %i KB with its script', (page, most) => {
  const loaded = filesOf(hornbookSite, page);
  const weight = [page, ...loaded].map((file) => gzipSync(contentOf(hornbookSite, file)).length);
  const script = loaded.filter((file) => file.endsWith('.js')).map((file) => contentOf(hornbookSite, file).length);

  expect(sum(weight)).toBeLessThanOrEqual(most * 1024);
  // Schemas are for checks: with one of them a script would weigh 100 KB, and ask to run code the policy forbids.
  expect(sum(script)).toBeLessThanOrEqual(20 * 1024);
});

/** What a browser loads with a page, but for fonts. What waits in a template is loaded when the search opens. */
function filesOf(site: BuiltSite, page: string): readonly string[] {
  const loaded = elementsOf(site.folder, page).filter((element) => isLoaded(element) && !waits(element));
  return linksOf(page, loaded, site).map(({ to }) => fileAt(to, site));
}

function isLoaded(element: Element): boolean {
  const kinds = ['stylesheet', 'icon', 'modulepreload'];
  return attribute(element, 'src') !== undefined || kinds.includes(attribute(element, 'rel') ?? '');
}

/** What stands in a template has a fragment of its own for a parent. */
function waits({ parentNode }: Element): boolean {
  if (parentNode === null) return false;
  return 'tagName' in parentNode ? waits(parentNode) : parentNode.nodeName === '#document-fragment';
}

function contentOf(site: BuiltSite, file: string): Buffer {
  return readFileSync(join(site.folder, file));
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
