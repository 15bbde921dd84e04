import { number } from '../../lib/format.ts';
import { alwaysListed, paths } from '../../lib/paths.ts';
import type { Context } from '../context.ts';
import { casesBrowser } from '../cases/browser.ts';
import { designsBrowser } from '../designs/browser.ts';
import { collections } from '../../schemas/collections.ts';
import { libraryBrowser } from '../library/browser.ts';
import { sectionTrail, type LinkView } from '../navigation.ts';
import { pageSize, type BrowserView } from './browser.ts';

/** Collections whose list has facets, each with its list. */
const views = {
  designs: designsBrowser,
  cases: casesBrowser,
  protocols: libraryBrowser('protocols'),
  lenses: libraryBrowser('lenses'),
  cycles: libraryBrowser('cycles'),
  pathways: libraryBrowser('pathways'),
  credentials: libraryBrowser('credentials'),
  frameworks: libraryBrowser('frameworks'),
  research: libraryBrowser('research'),
  datasets: libraryBrowser('datasets'),
  organizations: libraryBrowser('organizations'),
  glossary: libraryBrowser('glossary'),
  requirements: libraryBrowser('requirements'),
} as const;
export type BrowserCollection = keyof typeof views;
const browserCollections = Object.keys(views) as BrowserCollection[];

/** The lists of a site: those that have entries, and those that are always there. */
export function listedCollections({ corpus }: Context): BrowserCollection[] {
  return browserCollections.filter((name) => alwaysListed.has(name) || corpus[name].length > 0);
}

/** One page of a list with facets. Without JavaScript the pages follow each other; with it the first shows what is chosen. */
export interface ListPage {
  readonly title: string;
  readonly introduction: string;
  /** What the entries are called, for sentences about how many there are. */
  readonly noun: string;
  /** "47 in all". */
  readonly total: string;
  readonly view: BrowserView;
  readonly items: BrowserView['items'];
  /** Other pages of the whole list, for readers without JavaScript. */
  readonly pages: readonly (LinkView & { readonly current: boolean })[];
  readonly data: string;
  readonly tools: { readonly choose: string; readonly compare: string; readonly handOut: string } | undefined;
  readonly trail: readonly LinkView[];
}

const introductions: Readonly<Partial<Record<BrowserCollection, string>>> = {
  designs: 'Ways for educators to learn together. Say what you have, and see what fits.',
  cases: 'What schools, districts and networks did to learn, as published sources tell it.',
  organizations: `${collections.organizations.sentence} Web addresses are as they were printed and were not checked.`,
};

const nouns: Readonly<Partial<Record<BrowserCollection, string>>> = {
  designs: 'learning designs',
  cycles: 'cycles',
  research: 'briefs',
  datasets: 'sets of figures',
  glossary: 'terms',
};

/** The list of a collection, for its page and for the data file that the page's script reads. */
export function browserOf(collection: BrowserCollection, context: Context): BrowserView {
  return views[collection](context);
}

/** How many pages the whole list of a collection takes, at least one. */
export function listPageCount(collection: BrowserCollection, { corpus }: Context): number {
  return Math.max(1, Math.ceil(corpus[collection].length / pageSize));
}

/** @param page from 1 */
export function listPage(collection: BrowserCollection, page: number, context: Context): ListPage {
  const { words, href } = context;
  const view = browserOf(collection, context);
  const numbers = Array.from({ length: listPageCount(collection, context) }, (_, index) => index + 1);
  const title = words[collection];
  return {
    title: page === 1 ? title : `${title}, page ${page}`,
    introduction: introductions[collection] ?? collections[collection].sentence,
    noun: nouns[collection] ?? collection,
    total: `${number(view.items.length)} in all`,
    view,
    items: view.items.slice((page - 1) * pageSize, page * pageSize),
    pages: numbers.map((each) => ({
      ...{ label: `Page ${each}`, href: href(paths.listPage(collection, each)), current: each === page },
    })),
    data: href(paths.browserData(collection)),
    tools:
      collection === 'designs'
        ? { choose: href(paths.choose), compare: href(paths.compare), handOut: href(paths.handOut) }
        : undefined,
    trail: [...sectionTrail(collection, context), { label: title, href: paths.collection(collection) }],
  };
}

/** The pages of a list after the first, in the form of Astro's static paths. */
export function furtherListPages(collection: BrowserCollection, context: Context) {
  return Array.from({ length: listPageCount(collection, context) - 1 }, (_, index) => ({
    params: { list: collection, page: String(index + 2) },
    props: { collection, number: index + 2 },
  }));
}
