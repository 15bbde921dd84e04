import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/places.ts';
import { filesIn, pagesIn } from '../support/files.ts';
import { attribute, elementsOf, nodesOf, type Element } from '../support/html.ts';
import { linksOf, staysInside } from '../support/links.ts';
import { everySite } from '../support/sites.ts';

/** Scripts that no browser runs: facts for search engines, and how the search writes down what it found. */
const data = ['application/ld+json', 'text/pagefind-template'];

/** Elements that load, frame or change something else than a page of text needs. */
const unwanted = ['style', 'base', 'iframe', 'frame', 'object', 'embed', 'applet', 'audio', 'video', 'math'];

describe.each(everySite)('the pages of $name', (site) => {
  const pages = pagesIn(site.folder).map((page) => ({ page, elements: elementsOf(site.folder, page) }));
  const everywhere = (wrong: (element: Element) => boolean): string[] =>
    pages.flatMap(({ page, elements }) => elements.filter(wrong).map(({ tagName }) => `${page}: <${tagName}>`));

  test('run no script that stands in them', () => {
    const scripts = everywhere((element) => element.tagName === 'script' && isRun(element));

    expect(scripts).toEqual([]);
  });

  test('have no event handlers and no styles of their own', () => {
    const attributes = everywhere(({ attrs }) => attrs.some(({ name }) => /^on|^style$|^srcdoc$/i.test(name)));

    expect(attributes).toEqual([]);
  });

  test('hold nothing that could load, frame or send something else', () => {
    expect(everywhere(({ tagName }) => unwanted.includes(tagName))).toEqual([]);
  });

  test('send what a form holds to the page itself only, where it stands in the address', () => {
    const forms = everywhere(
      (element) =>
        element.tagName === 'form' &&
        (attribute(element, 'method') !== 'get' || attribute(element, 'action') !== undefined),
    );

    expect(forms).toEqual([]);
  });

  test('lead to no address that is itself a program', () => {
    const links = pages.flatMap(({ page, elements }) => linksOf(page, elements, site));
    const programs = links.filter(({ to }) => !/^(?:https?|mailto|tel):$/.test(to.protocol));

    expect(programs.map(({ page, written }) => `${page}: ${written}`)).toEqual([]);
  });

  test('and all files with them say nothing of the machine they were made on', () => {
    const telling = filesIn(site.folder).filter((file) => readFileSync(join(site.folder, file)).includes(projectRoot));

    expect(telling).toEqual([]);
  });

  test('load from their own site only', () => {
    const loaded = pages.map(({ page, elements }) => ({ page, elements: elements.filter(isLoaded) }));
    const links = loaded.flatMap(({ page, elements }) => linksOf(page, elements, site));

    expect(links.length).toBeGreaterThan(2 * pages.length);
    expect(links.filter((link) => !staysInside(link)).map(({ page, written }) => `${page}: ${written}`)).toEqual([]);
  });

  test('state what a browser may load and run, before anything is loaded', () => {
    const policies = pages.map(({ page, elements }) => [page, policyOf(elements)]);

    expect(policies).toEqual(pages.map(({ page }) => [page, policy]));
  });

  test('publish no remark that authors wrote for each other', () => {
    const remarks = pages.flatMap(({ page }) =>
      [...nodesOf(parse(readFileSync(join(site.folder, page), 'utf8')))]
        .filter(({ nodeName }) => nodeName === '#comment')
        .map((node) => `${page}: ${'data' in node ? node.data : ''}`),
    );

    expect(remarks).toEqual([]);
  });
});

/** The search needs WebAssembly; nothing comes from elsewhere, and nothing that stands in a page is run. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** The policy of a page by its directives; none where something that loads stands before it. */
function policyOf(elements: readonly Element[]): Readonly<Record<string, string>> | undefined {
  const first = elements.find((element) => isLoaded(element) || attribute(element, 'http-equiv') !== undefined);
  if (!first || attribute(first, 'http-equiv') !== 'content-security-policy') return undefined;
  const directives = (attribute(first, 'content') ?? '').split('; ');
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')] as const;
    }),
  );
}

function isRun(element: Element): boolean {
  return attribute(element, 'src') === undefined && !data.includes(attribute(element, 'type') ?? '');
}

/** Whether a browser fetches what the element points to without being asked. */
function isLoaded(element: Element): boolean {
  if (element.tagName === 'link') return attribute(element, 'rel') !== 'canonical';
  return ['script', 'img', 'source', 'image', 'use', 'track', 'input'].includes(element.tagName);
}
