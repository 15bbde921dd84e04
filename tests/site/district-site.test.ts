import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';
import { attribute, elementsIn, elementsOf, named, textOf, type Element } from '../support/html.ts';
import { hornbookSite, riverbendSite as site, shippedContent } from '../support/sites.ts';

/** What a district writes in its site.yaml is what its readers see; nothing of the engine was changed for it. */
const files = filesIn(site.folder);
const page = (path: string): readonly Element[] => elementsOf(site.folder, `${path}index.html`);
const texts = (elements: readonly Element[], name: string): readonly string[] => named(elements, name).map(textOf);

test('the home page opens with the district: its own spending first, and no other district', () => {
  const links = named(page(''), 'main').flatMap((main) => cardsOf(main));

  expect(texts(page(''), 'h2')[0]).toBe('Our investment in educators');
  expect(links[0]).toBe('/pl/spending/riverbend/');
  expect(links.filter((link) => /\/(?:spending|districts)\//.test(link))).toEqual([
    '/pl/spending/riverbend/',
    '/pl/districts/riverbend/',
  ]);
});

test('it shows the name, the logo and the words of the district', () => {
  const elements = page('spending/riverbend/');
  const [logo] = named(elements, 'img');

  expect(logo && [attribute(logo, 'src'), attribute(logo, 'alt')]).toEqual([
    '/pl/images/logo.svg',
    'A river bends around an open book',
  ]);
  expect(named(elements, 'header').map(textOf).join()).toContain('Professional learning in Riverbend (fictional)');
  expect(texts(elements, 'h2')).toEqual(expect.arrayContaining(['Investment by source', 'Investment by use']));
  expect(texts(elements, 'th').map((text) => text.replace(/\d+$/, ''))).toContain('Courses, workshops and conferences');
});

test('it has the colour and the paper of the district', () => {
  const theme = readFileSync(join(site.folder, 'theme.css'), 'utf8');

  expect(theme).toContain('--accent:#2f5d3a');
  expect(theme).toMatch(/@page\{size:A4;/);
});

test('it says whom to ask', () => {
  const [footer] = named(page(''), 'footer');
  const links = footer && elementsIn(footer).flatMap((element) => attribute(element, 'href') ?? []);

  expect(links).toEqual(
    expect.arrayContaining(['https://www.riverbend.example/', 'mailto:learning@riverbend.example']),
  );
});

test('it has no pages for authors', () => {
  expect(files.filter((file) => file.startsWith('docs/'))).toEqual([]);
  expect(existsSync(join(hornbookSite.folder, 'docs/index.html'))).toBe(true);
});

test('an old address leads to the page that took its place', () => {
  const refresh = named(page('budget/2021/'), 'meta').find((meta) => attribute(meta, 'http-equiv') === 'refresh');

  expect(refresh && attribute(refresh, 'content')).toBe('0; url=/pl/spending/riverbend/');
});

test('it has the guides of the library, but for those it replaces or hides, and no examples', () => {
  const shipped = readdirSync(join(shippedContent, 'guides')).map((file) => file.replace(/\.mdx?$/, ''));
  const guides = new Set([...shipped, 'welcome']);
  guides.delete('start-your-districts-site');

  expect(files.filter((file) => /^(?:guides|spending|districts)\/.+\//.test(file))).toEqual(
    ['districts/find', 'districts/riverbend', ...[...guides].map((id) => `guides/${id}`), 'spending/riverbend']
      .map((folder) => `${folder}/index.html`)
      .sort(),
  );
  expect(texts(page('guides/read-a-spending-page/'), 'h1')).toEqual(['How to read our investment page']);
  expect(texts(page('sources/westat-2022-23/'), 'main').join()).toContain('Riverbend (fictional) cites');
});

function cardsOf(main: Element): readonly string[] {
  return elementsIn(main)
    .filter(({ tagName, parentNode }) => tagName === 'a' && parentNode?.nodeName === 'h3')
    .flatMap((link) => attribute(link, 'href') ?? []);
}
