import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, pagesIn } from '../support/files.ts';
import { attribute, elementsOf, type Element } from '../support/html.ts';
import { fileAt, leadsOut, linksOf, shown, staysInside, type Link } from '../support/links.ts';
import { movedPages } from '../support/redirects.ts';
import { everySite, shippedContent, type BuiltSite } from '../support/sites.ts';

describe.each(everySite)('what the pages of $name point to', (site) => {
  const files = filesIn(site.folder);
  const pages = new Map(pagesIn(site.folder).map((page) => [page, elementsOf(site.folder, page)]));
  const links = [...pages].flatMap(([page, elements]) => linksOf(page, elements, site));
  const inside = links.filter(staysInside);

  test('is a file that is there', () => {
    const lost = inside.filter(({ to }) => !files.includes(fileAt(to, site)));

    expect(inside.length).toBeGreaterThan(pages.size);
    expect(lost.map(shown)).toEqual([]);
  });

  test('is a part of a page that is there', () => {
    const parts = inside.filter(({ to }) => to.hash !== '');
    const lost = parts.filter(({ to }) => !idsOf(pages.get(fileAt(to, site))).includes(partOf(to)));

    expect(parts).not.toEqual([]);
    expect(lost.map(shown)).toEqual([]);
  });

  test('is outside the site only where a text of the content says so', () => {
    const content = textOfContent(site.content) + textOfContent(shippedContent);
    const invented = links.filter(leadsOut).filter(({ written }) => !content.includes(withoutScheme(written)));

    expect(invented.map(shown)).toEqual([]);
  });

  test('leads from the home page to every page, but for those that moved and the one that is shown for none', () => {
    const reached = reachable('index.html', inside, site);
    const known = [...reached, ...movedPages(site), '404.html'];

    expect([...pages.keys()].filter((page) => !known.includes(page))).toEqual([]);
  });

  test('is named once on a page', () => {
    const twice = [...pages].map(([page, elements]) => [page, repeated(idsOf(elements))] as const);

    expect(twice.filter(([, ids]) => ids.length > 0)).toEqual([]);
  });

  test('is on the same page where labels, descriptions and patterns are meant', () => {
    const lost = [...pages].map(([page, elements]) => {
      const ids = idsOf(elements);
      return [page, elements.flatMap(namesOf).filter((id) => !ids.includes(id))] as const;
    });

    expect(lost.filter(([, names]) => names.length > 0)).toEqual([]);
  });
});

test.each(everySite)('what the style sheets of $name point to is a file that is there', (site) => {
  const all = filesIn(site.folder);
  const sheets = all.filter((file) => file.endsWith('.css'));
  const lost = sheets.map((file) => {
    const text = readFileSync(join(site.folder, file), 'utf8');
    const urls = [...text.matchAll(/url\((["']?)(.*?)\1\)/g)].map(([, , url = '']) => url);
    const own = new URL(`${site.base}${file}`, 'https://finished.site.example');
    const files = urls.filter((url) => !url.startsWith('data:'));
    return [file, files.filter((url) => !all.includes(fileAt(new URL(url, own), site)))] as const;
  });

  expect(sheets).toContain('theme.css');
  expect(lost.filter(([, urls]) => urls.length > 0)).toEqual([]);
});

function idsOf(elements: readonly Element[] = []): readonly string[] {
  return elements.flatMap((element) => attribute(element, 'id') ?? []);
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** The part of a page an address names; browsers read it percent-decoded. */
function partOf({ hash }: URL): string {
  return decodeURIComponent(hash.slice(1));
}

const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for', 'headers', 'list'];

/** The ids an element refers to on its own page. */
function namesOf(element: Element): readonly string[] {
  const named = references.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? []);
  const drawn = element.attrs.flatMap(({ value }) => [...value.matchAll(/^url\(#([^)]+)\)$/g)]);
  return [...named, ...drawn.map(([, id = '']) => id)];
}

/** All texts of a content folder; what YAML writes with a backslash stands there as it is published. */
function textOfContent(folder: string): string {
  const texts = filesIn(folder).filter((file) => /\.(?:yaml|mdx?)$/.test(file));
  return texts.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\\', '')).join('\n');
}

/** Markdown takes www.example.org for an address too, and puts the scheme in front. */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '');
}

function reachable(home: string, links: readonly Link[], site: BuiltSite): ReadonlySet<string> {
  const reached = new Set([home]);
  for (const page of reached) for (const link of links) if (link.page === page) reached.add(fileAt(link.to, site));
  return reached;
}
