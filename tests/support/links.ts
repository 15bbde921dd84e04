import { attribute, named, textOf, type Element } from './html.ts';
import type { BuiltSite } from './sites.ts';

/** Where the sites are taken to stand while their links are followed. */
const origin = 'https://finished.site.example';

/** A link, an image, a style sheet, a script, a download: whatever leads from a page to an address. */
export interface Link {
  /** The file of the page it stands on. */
  readonly page: string;
  readonly written: string;
  readonly to: URL;
}

/** Attributes that hold one address each. */
const addresses = ['href', 'src', 'data', 'action', 'formaction', 'poster', 'cite', 'data-script'];

/** Everything on a page that leads to an address, but for the link that names the page's own. */
export function linksOf(page: string, elements: readonly Element[], site: BuiltSite): readonly Link[] {
  const from = new URL(pathOf(page, site), origin);
  const written = elements.filter((element) => attribute(element, 'rel') !== 'canonical').flatMap(addressesOf);
  return [...written, ...structuredAddresses(elements, site)].map((each) => ({
    page,
    written: each,
    to: new URL(each, from),
  }));
}

function addressesOf(element: Element): readonly string[] {
  const sets = ['srcset', 'imagesrcset'].flatMap((name) => attribute(element, name)?.split(',') ?? []);
  const refresh = attribute(element, 'http-equiv') === 'refresh' ? attribute(element, 'content') : undefined;
  return [
    ...addresses.flatMap((name) => attribute(element, name) ?? []),
    ...sets.map((each) => each.trim().split(/\s/)[0] ?? ''),
    ...(refresh === undefined ? [] : [refresh.replace(/^\d+; url=/, '')]),
  ];
}

/** The site's own addresses in the structured data, which are whole where it knows its own. */
function structuredAddresses(elements: readonly Element[], { address = '', base }: BuiltSite): readonly string[] {
  return named(elements, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .flatMap((script) => [...textOf(script).matchAll(/"(?:url|contentUrl|targetUrl|item)":("(?:[^"\\]|\\.)*")/g)])
    .map(([, value = '""']) => JSON.parse(value) as string)
    .filter((value) => value.startsWith(address + base))
    .map((value) => value.slice(address.length));
}

/** Whether a link stays on the site. */
export function staysInside({ to }: Link): boolean {
  return to.origin === origin;
}

/** Whether a link leads to another place of the web. */
export function leadsOut({ to }: Link): boolean {
  return /^https?:$/.test(to.protocol) && to.origin !== origin;
}

/** The path of a page as it stands in links. */
export function pathOf(page: string, { base }: BuiltSite): string {
  return base + page.replace(/(^|\/)index\.html$/, '$1');
}

/** The file an address of the site stands for; for an address outside its base path, no file of it. */
export function fileAt({ pathname }: URL, { base }: BuiltSite): string {
  if (!pathname.startsWith(base)) return pathname;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** A link as a list of failures shows it. */
export function shown({ page, written }: Link): string {
  return `${page}: ${written}`;
}
