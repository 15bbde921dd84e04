import { attribute, elementsIn, elementsOf, named, textOf, type Element } from './html.ts';
import { pagesIn } from './files.ts';
import { pathOf } from './links.ts';
import type { BuiltSite } from './sites.ts';

/** A page of a finished site. */
export interface BuiltPage {
  readonly page: string;
  readonly elements: readonly Element[];
}

/** Something a page tells search engines, in the words of schema.org. */
export interface Thing extends Readonly<Record<string, unknown>> {
  readonly '@type': string;
}

/** A step on the way to a page: its name and where it leads. */
export type Step = readonly [name: string, address: string];

export function pagesOf({ folder }: BuiltSite): readonly BuiltPage[] {
  return pagesIn(folder).map((page) => ({ page, elements: elementsOf(folder, page) }));
}

/** What the meta elements of a page say, by their names. */
export function metaOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  const names = ['property', 'name'];
  return new Map(
    named(elements, 'meta').flatMap((meta) =>
      names.flatMap((each) => {
        const name = attribute(meta, each);
        return name === undefined ? [] : [[name, attribute(meta, 'content') ?? ''] as const];
      }),
    ),
  );
}

/** The whole structured data of a page, as it is written. */
export function structuredData(elements: readonly Element[]): readonly unknown[] {
  return named(elements, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => JSON.parse(textOf(script)) as unknown);
}

/** What a page tells search engines, one after the other. */
export function thingsOf(elements: readonly Element[]): readonly Thing[] {
  return structuredData(elements).flatMap((data) => {
    const graph = data as Thing & { readonly '@graph'?: readonly Thing[] };
    return graph['@graph'] ?? [graph];
  });
}

/** The way to a page as search engines are told of it. */
export function toldTrail(elements: readonly Element[]): readonly Step[] {
  const lists = thingsOf(elements).filter((thing) => thing['@type'] === 'BreadcrumbList');
  const steps = lists.flatMap(
    ({ itemListElement }) => itemListElement as readonly { position: number; name: string; item: string }[],
  );
  return steps.toSorted((a, b) => a.position - b.position).map(({ name, item }) => [name, item]);
}

/** The way to a page as a reader sees it, with the whole addresses where the site knows its own. */
export function shownTrail(elements: readonly Element[], site: BuiltSite): readonly Step[] {
  const trail = named(elements, 'nav').find((nav) => attribute(nav, 'aria-label') === 'Breadcrumb');
  const links = trail ? named(elementsIn(trail), 'a') : [];
  return links.map((link) => [textOf(link).trim(), wholeAddress(attribute(link, 'href') ?? '', site)]);
}

/** The address of a page: whole where the site knows its own, a path otherwise. */
export function addressOf(page: string, site: BuiltSite): string {
  return wholeAddress(pathOf(page, site), site);
}

function wholeAddress(path: string, { address }: BuiltSite): string {
  return address === undefined ? path : new URL(path, address).href;
}
