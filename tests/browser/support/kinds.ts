import {
  goldenSites,
  hornbookSite,
  hostileSite,
  isSmall,
  riverbendSite,
  toolsSite,
  type BuiltSite,
} from '../../support/sites.ts';

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
  'list of stories': 'stories/',
  'story, every part told': 'stories/sample-district/',
  'story from published sources': 'stories/parkway-mo/',
  'blank story': 'stories/data-story-template/',
  'story on one page': 'stories/sample-district/one-page/',
  'story as a card': 'stories/sample-district/card/',
  'blank story as a card': 'stories/data-story-template/card/',
  'list of plans': 'plans/',
  plan: 'plans/sample-district-2026/',
  'plan that is a draft': 'plans/sample-draft/',
  'plan of an earlier version': 'plans/sample-district-2025/',
  'earlier versions of plans': 'plans/archive/',
  'goals of a plan': 'plans/sample-district-2026/goals/',
  'activities of a plan': 'plans/sample-district-2026/activities/',
  'activities of a plan, chosen': 'plans/sample-district-2026/activities/?role=coaches&year=2026-27',
  'calendar of a plan': 'plans/sample-district-2026/calendar/',
  'timeline of a plan': 'plans/sample-district-2026/timeline/',
  'plan, for whom': 'plans/sample-district-2026/for/',
  'plan, for one role': 'plans/sample-district-2026/for/role-teachers/',
  'alignment of a plan': 'plans/sample-district-2026/alignment/',
  'budget of a plan': 'plans/sample-district-2026/budget/',
  'people and rules of a plan': 'plans/sample-district-2026/people/',
  'requirements for a plan': 'plans/sample-district-2026/requirements/',
  'what changed in a plan': 'plans/sample-district-2026/changes/',
  'board packet of a plan': 'plans/sample-district-2026/packet/',
  'board packet of a draft': 'plans/sample-draft/packet/',
  'plan, for families': 'plans/sample-district-2026/families/',
  'plan, on one sheet for the board': 'plans/sample-district-2026/board/',
  'plan, for the committee': 'plans/sample-draft/health/',
  'requirements of a state': 'requirements/pennsylvania/',
  district: 'districts/sample-district/',
  'district finder': 'districts/find/',
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
  'model with parts and a matrix': 'frameworks/ascd-five-elements/',
  'model of shifts': 'frameworks/relationship-shifts/',
  'tools of all kinds': 'tools/',
  'reference of all kinds': 'reference/',
  'list of organizations': 'organizations/',
  organization: 'organizations/ncld/',
  'list of terms': 'glossary/',
  term: 'glossary/equity/',
  'figures with a chart': 'datasets/ag-school-leader-views/',
  'figures that are not drawn': 'datasets/ag-interests-unlabeled/',
  'research brief': 'research/srsd-mckeown-2019/',
  'research brief with a sheet': 'research/yeager-2014-wise-feedback/',
  'source with works in it': 'sources/tlp-2019-august/',
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
  'story of the district of the site': 'stories/riverbend/',
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

const inTools = {
  'sheet with every kind of answer': 'lenses/everything/',
  'sheet made from a framework': 'lenses/three-parts-check/',
  'sheet about a student': 'lenses/student/',
  protocol: 'protocols/short-meeting/',
  pathway: 'pathways/two-tiers/',
  'cycle with its measurements': 'cycles/twelve-weeks/',
  credential: 'credentials/data/',
};

export const kindsOfPages: readonly KindOfPage[] = [
  ...kindsOf(hornbookSite, inHornbook),
  ...kindsOf(riverbendSite, inRiverbend),
  ...kindsOf(toolsSite, inTools),
  ...kindsOf(hostileSite, {
    'spending, with words as wide as a screen': 'spending/hostile/',
    'story, with words as wide as a screen': 'stories/hostile/',
  }),
  ...goldenSites
    .filter(isSmall)
    .flatMap((site) => kindsOf(site, { 'everything a text may have': 'guides/everything/' })),
];

function kindsOf(site: BuiltSite, paths: Readonly<Record<string, string>>): readonly KindOfPage[] {
  return Object.entries(paths).map(([kind, path]) => ({ kind: `${site.name}: ${kind}`, site, path }));
}
