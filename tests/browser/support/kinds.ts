import { goldenSites, hornbookSite, hostileSite, isSmall, riverbendSite, type BuiltSite } from '../../support/sites.ts';

/** One page of each kind, by its path below the base path. A page that moved is left out: a browser leaves it at once. */
export interface KindOfPage {
  readonly kind: string;
  readonly site: BuiltSite;
  readonly path: string;
}

const inHornbook = {
  home: '',
  'list of cards': 'spending/',
  'spending, every cell filled': 'spending/sample-district/',
  'spending, cells missing': 'spending/north-brunswick-township-nj/',
  'blank template': 'spending/blank-template/',
  district: 'districts/sample-district/',
  'list of designs with facets': 'designs/',
  'list of cases with facets': 'cases/',
  design: 'designs/coaching/',
  'design with a study': 'designs/srsd-professional-development/',
  case: 'cases/the-met/',
  'list of standards': 'standards/',
  'standard of an older edition': 'standards/lf-2011-resources/',
  'standard that is new': 'standards/lf-2022-equity-practices/',
  'list of frameworks': 'frameworks/',
  framework: 'frameworks/lf-2022/',
  'five questions': 'choose/',
  'short list': 'choose/?problem=student-work&money=none',
  comparison: 'compare/?design=coaching&design=lesson-study&design=tuning-protocols',
  'hand-out': 'hand-out/?design=coaching&design=srsd-professional-development',
  'guide in Markdown': 'guides/title-ii-a-money/',
  'guide in MDX': 'guides/why-coaching-and-teams/',
  'list of sources': 'sources/',
  source: 'sources/nces-f33-2022/',
  'data files': 'data/',
  about: 'about/',
  'page not found': '404.html',
  search: 'search/',
  'contents for authors': 'docs/',
  'field guide': 'docs/fields/spending/',
  'list of problems': 'docs/problems/',
  problem: 'docs/problems/unquoted-id/',
  'every component': 'docs/components/',
};

const inRiverbend = {
  home: '',
  'list of cards': 'guides/',
  'spending, cells missing, a year budgeted': 'spending/riverbend/',
  district: 'districts/riverbend/',
  'list of designs with facets': 'designs/',
  design: 'designs/pdsa-cycle/',
  'guide in Markdown': 'guides/welcome/',
  'guide in MDX': 'guides/read-a-spending-page/',
  'list of sources': 'sources/',
  source: 'sources/riverbend-profile/',
  about: 'about/',
  'page not found': '404.html',
  search: 'search/',
};

export const kindsOfPages: readonly KindOfPage[] = [
  ...kindsOf(hornbookSite, inHornbook),
  ...kindsOf(riverbendSite, inRiverbend),
  ...kindsOf(hostileSite, { 'spending, with words as wide as a screen': 'spending/hostile/' }),
  ...goldenSites
    .filter(isSmall)
    .flatMap((site) => kindsOf(site, { 'everything a text may have': 'guides/everything/' })),
];

function kindsOf(site: BuiltSite, paths: Readonly<Record<string, string>>): readonly KindOfPage[] {
  return Object.entries(paths).map(([kind, path]) => ({ kind: `${site.name}: ${kind}`, site, path }));
}
