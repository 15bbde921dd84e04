import { describe, expect, test } from 'vitest';
import { pagesIn } from '../support/files.ts';
import { attribute, elementsOf, named, textOf, type Element } from '../support/html.ts';
import { pathOf } from '../support/links.ts';
import { movedPages } from '../support/redirects.ts';
import { everySite, type BuiltSite } from '../support/sites.ts';

interface BuiltPage {
  readonly page: string;
  readonly elements: readonly Element[];
}

describe.each(everySite)('the pages of $name', (site) => {
  const pages = pagesIn(site.folder).map((page) => ({ page, elements: elementsOf(site.folder, page) }));
  const moved = movedPages(site);
  const tools = ['search', 'choose', 'compare', 'hand-out'].map((tool) => `${tool}/index.html`);
  const shorter = pages
    .map(({ page }) => page)
    .filter((page) => /^(?:stories\/[^/]+\/(?:one-page|card)|plans\/[^/]+\/(?:packet|families|board))\//.test(page));
  const earlier = pages.filter(isEarlier).map(({ page }) => page);
  const unlisted = [...new Set(['404.html', ...tools, ...shorter, ...moved, ...earlier])];
  const listed = pages.filter(({ page }) => !unlisted.includes(page));

  test('are kept from search engines only where they have no text of their own, or another version stands', () => {
    const hidden = pages.filter(({ elements }) => metaOf(elements, 'robots') === 'noindex');

    expect(pathsOf(hidden)).toEqual(unlisted.sort());
  });

  test('say in what language they are, what they are called and what they hold', () => {
    const silent = pages.filter(({ elements }) => {
      const texts = [languageOf(elements), titleOf(elements), metaOf(elements, 'description')];
      return texts.some((text) => text.trim() === '') || languageOf(elements) !== 'en-US';
    });

    expect(pathsOf(silent)).toEqual([]);
  });

  test('have titles that tell them apart', () => {
    const titles = listed.map(({ elements }) => titleOf(elements));

    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('have one heading of the first level, in their main part', () => {
    const wrong = pages.filter(({ elements }) => {
      const [main, ...others] = named(elements, 'main');
      const [heading, ...more] = named(elements, 'h1');
      return !main || !heading || others.length + more.length > 0 || !isInside(heading, main);
    });

    expect(pathsOf(wrong)).toEqual([]);
  });

  test('name their whole address where the site has one', () => {
    const found = listed.map(({ page, elements }) => `${page} ${canonicalOf(elements)}`);

    expect(found).toEqual(listed.map(({ page }) => `${page} ${wholeAddress(pathOf(page, site), site)}`));
  });

  test('that moved name the address of the page that took their place', () => {
    const old = pages.filter(({ page }) => moved.includes(page));
    const wrong = old.filter(
      ({ elements }) => canonicalOf(elements) !== wholeAddress(refreshOf(elements).replace('0; url=', ''), site),
    );

    expect(pathsOf(old)).toEqual([...moved].sort());
    expect(pathsOf(wrong)).toEqual([]);
  });
});

function pathsOf(pages: readonly BuiltPage[]): string[] {
  return pages.map(({ page }) => page);
}

function languageOf(elements: readonly Element[]): string {
  return valueOf(named(elements, 'html')[0], 'lang');
}

/** Drawings have titles as well. */
function titleOf(elements: readonly Element[]): string {
  const title = named(elements, 'title').find(({ parentNode }) => parentNode?.nodeName === 'head');
  return title ? textOf(title) : '';
}

function metaOf(elements: readonly Element[], name: string): string {
  return valueOf(
    named(elements, 'meta').find((each) => attribute(each, 'name') === name),
    'content',
  );
}

function refreshOf(elements: readonly Element[]): string {
  return valueOf(
    named(elements, 'meta').find((each) => attribute(each, 'http-equiv') === 'refresh'),
    'content',
  );
}

function canonicalOf(elements: readonly Element[]): string {
  return valueOf(
    named(elements, 'link').find((each) => attribute(each, 'rel') === 'canonical'),
    'href',
  );
}

function valueOf(element: Element | undefined, name: string): string {
  return (element && attribute(element, name)) ?? '';
}

function wholeAddress(path: string, { address }: BuiltSite): string {
  return address === undefined ? '' : new URL(path, address).href;
}

function isInside(element: Element, ancestor: Element): boolean {
  const { parentNode } = element;
  return parentNode === ancestor || (parentNode !== null && 'tagName' in parentNode && isInside(parentNode, ancestor));
}

/** A plan that is kept for reference says so at its head. */
function isEarlier({ page, elements }: BuiltPage): boolean {
  return (
    page.startsWith('plans/') &&
    elements.some((each) => each.tagName === 'strong' && textOf(each).startsWith('This is an earlier version'))
  );
}
