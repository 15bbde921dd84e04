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
  components: '/docs/components/',
  problem: (code: string) => `/docs/problems/${code}/`,
  /** The page that says what can be downloaded. */
  dataPage: '/data/',
  /** A whole collection. */
  dataFile: (name: CollectionName, format: 'json' | 'csv') => `/data/v1/${name}.${format}`,
  data: (name: CollectionName, id: string, format: 'json' | 'csv') => `/data/v1/${name}/${id}.${format}`,
  caseFile: (framework: string) => `/data/v1/case/${framework}.json`,
  schema: (name: string) => `/schemas/${name}.json`,
  image: (file: string) => `/${file}`,
  choose: '/choose/',
  compare: '/compare/',
  handOut: '/hand-out/',
  /** Further pages of a list that has more entries than one page shows; the first page is the collection's own. */
  listPage: (name: CollectionName, page: number) => (page === 1 ? `/${name}/` : `/${name}/pages/${page}/`),
  /** What the script of a list with facets reads. */
  browserData: (name: CollectionName) => `/${name}/list.json`,
  /** What other sites show where a page is shared. */
  socialPicture: (name: string) => `/og/${name}.png`,
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
  whenToUse: 'when-to-use-it',
  steps: 'steps',
  evidence: 'evidence',
  standards: 'standards-and-cases',
  related: 'related',
  challenge: 'challenge',
  approach: 'what-they-did',
  results: 'what-came-of-it',
  lessons: 'what-others-can-take-from-it',
  questions: 'questions-to-discuss',
  crosswalk: 'in-other-editions',
  serving: 'designs-and-cases',
  promises: 'what-you-can-rely-on',
  values: 'how-values-are-written',
  citing: 'how-to-cite',
} as const;

/** Collections whose entries have pages of their own. */
export const collectionsWithPages = [
  ...(['spending', 'districts', 'designs', 'cases', 'standards', 'frameworks'] as const),
  ...(['guides', 'sources'] as const),
] as const;

/** Which of them a page of each collection can have. */
const anchorsOf: Readonly<Record<(typeof collectionsWithPages)[number], readonly string[]>> = {
  spending: [anchors.received, anchors.bySource, anchors.byUse, anchors.perPerson, anchors.notes],
  districts: [anchors.figures, anchors.notes],
  designs: [...[anchors.whenToUse, anchors.steps, anchors.evidence, anchors.standards, anchors.related, anchors.notes]],
  cases: [anchors.challenge, anchors.approach, anchors.results, anchors.lessons, anchors.related, anchors.notes],
  standards: [anchors.questions, anchors.crosswalk, anchors.serving, anchors.notes],
  frameworks: [anchors.notes],
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
  return name && paths.entry(name, (file.split('/').at(-1) ?? '').replace(/\.[a-z]+$/, ''));
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
  for (const path of [
    paths.home,
    paths.about,
    paths.search,
    paths.choose,
    paths.compare,
    paths.handOut,
    ...documentation,
  ])
    add(path);
  add(paths.dataPage, [anchors.promises, anchors.values, anchors.citing]);
  for (const name of collectionsWithPages) {
    add(paths.collection(name));
    for (const { id, prose } of corpus[name]) {
      add(paths.entry(name, id), [...anchorsOf[name], ...(prose?.headings ?? []).map(({ slug }) => slug)]);
    }
  }
  return pages;
}
