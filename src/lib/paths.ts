import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Corpus } from '../schemas/corpus.ts';

/** Every address of the site is made here: paths start and end with a slash and leave out the base path. */
export const paths = {
  home: '/',
  about: '/about/',
  search: '/search/',
  documentation: '/docs/',
  collection: (name: CollectionName) => `/${name}/`,
  entry: (name: CollectionName, id: string) => `/${name}/${id}/`,
  fields: (name: CollectionName) => `/docs/fields/${name}/`,
  problems: '/docs/problems/',
  problem: (code: string) => `/docs/problems/${code}/`,
  data: (name: CollectionName, id: string, format: 'json' | 'csv') => `/data/v1/${name}/${id}.${format}`,
  schema: (name: string) => `/schemas/${name}.json`,
  image: (file: string) => `/${file}`,
  theme: '/theme.css',
  icon: '/icon.svg',
} as const;

/** The parts of pages that are made by the site and can be linked to. */
export const anchors = {
  received: 'received',
  bySource: 'by-source',
  byUse: 'by-use',
  perPerson: 'per-student-and-teacher',
  figures: 'figures',
  notes: 'notes',
  citedBy: 'cited-by',
} as const;

/** Collections whose entries have pages of their own. */
export const collectionsWithPages = ['spending', 'districts', 'guides', 'sources'] as const;

/** Which of them a page of each collection can have. */
const anchorsOf: Readonly<Record<(typeof collectionsWithPages)[number], readonly string[]>> = {
  spending: [anchors.received, anchors.bySource, anchors.byUse, anchors.perPerson, anchors.notes],
  districts: [anchors.figures, anchors.notes],
  guides: [anchors.notes],
  sources: [anchors.citedBy],
};

/** Puts the base path in front of a path of this site: "/pl/" and "/about/" give "/pl/about/". */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}

/** The path of the page that shows an entry's file, for links that name the file. */
export function pageOfFile(file: string): string | undefined {
  const name = collectionsWithPages.find((collection) => file.startsWith(`${collections[collection].layout.path}/`));
  return name && paths.entry(name, file.slice(name.length + 1).replace(/\.[a-z]+$/, ''));
}

/**
 * Every page the site will have, with the anchors a link may name on it.
 *
 * @param written entries as they were written: those that are not right have a page, and its anchors are not known
 */
export function sitePages(
  corpus: Corpus,
  documentation: readonly string[],
  written: readonly { readonly collection: CollectionName; readonly id: string }[] = [],
): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  const pages = new Map<string, ReadonlySet<string> | undefined>();
  for (const { collection, id } of written)
    if ((collectionsWithPages as readonly string[]).includes(collection))
      pages.set(paths.entry(collection, id), undefined);
  const add = (path: string, names: Iterable<string> = []): void => void pages.set(path, new Set(names));
  for (const path of [paths.home, paths.about, paths.search, ...documentation]) add(path);
  for (const name of collectionsWithPages) {
    add(paths.collection(name));
    for (const { id, prose } of corpus[name]) {
      add(paths.entry(name, id), [...anchorsOf[name], ...(prose?.headings ?? []).map(({ slug }) => slug)]);
    }
  }
  return pages;
}
