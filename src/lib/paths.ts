import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Corpus } from '../schemas/corpus.ts';
import { anchors } from './anchors.ts';
import { planPartNames, type PlanPart } from './plan-parts.ts';
import { planSheetNames, type PlanSheet } from './plan-sheets.ts';
import { earlierVersions, isEarlierVersion } from './plans/versions.ts';

/** Every address of the site is made here: paths start and end with a slash and leave out the base path. */
export const paths = {
  home: '/',
  about: '/about/',
  search: '/search/',
  documentation: '/docs/',
  collection: (name: CollectionName) => `/${name}/`,
  entry: (name: CollectionName, id: string) => `/${name}/${id}/`,
  /** The page of an entry as a PDF, beside the page. */
  pdf: (name: CollectionName, id: string) => `/${name}/${id}/${id}.pdf`,
  /** The blank story as a PDF to fill in on a computer, beside the one to print. */
  fillable: (story: string) => `/stories/${story}/fillable.pdf`,
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
  /** Finds any school district in what was imported from federal files, and those files. */
  findDistrict: '/districts/find/',
  districtShards: '/data/districts/v1/',
  choose: '/choose/',
  /** Tools and guides that the short list of designs leads to. */
  chooseFurther: '/choose/further.json',
  /** What can be filled in, and what can be looked up: each lists several collections. */
  tools: '/tools/',
  reference: '/reference/',
  /** A story on one sheet, and on half of one. */
  onePage: (story: string) => `/stories/${story}/one-page/`,
  storyCard: (story: string) => `/stories/${story}/card/`,
  planPart: (plan: string, part: PlanPart) => `/plans/${plan}/${part}/`,
  /** What is different from a version further back than the one that the plan replaces. */
  planChangesSince: (plan: string, earlier: string) => `/plans/${plan}/changes/${earlier}/`,
  /** Versions of plans that are only kept for reference. */
  planArchive: '/plans/archive/',
  /** The whole plan for Word, beside its pages. */
  planWord: (plan: string) => `/plans/${plan}/${plan}.docx`,
  /** What the script of the table of activities reads. */
  planActivitiesData: (plan: string) => `/plans/${plan}/activities/list.json`,
  /** A table of a plan for spreadsheets, and the report of what rules ask of it. */
  planTable: (plan: string, table: string) => `/data/v1/plans/${plan}/${table}.csv`,
  planRequirements: (plan: string) => `/data/v1/plans/${plan}/requirements.json`,
  /** What of a plan is made for paper, its PDF beside it, and the head of each page of its board packet. */
  planSheet: (plan: string, sheet: PlanSheet) => `/plans/${plan}/${sheet}/`,
  planSheetPdf: (plan: string, sheet: PlanSheet) => `/plans/${plan}/${sheet}/${plan}-${sheet}.pdf`,
  planPacketHead: (plan: string) => `/plans/${plan}/packet/head.css`,
  planCalendar: (plan: string) => `/plans/${plan}/calendar.ics`,
  planForCalendar: (plan: string, who: string) => `/plans/${plan}/for/${who}.ics`,
  planFor: (plan: string, who: string) => `/plans/${plan}/for/${who}/`,
  storyBuilder: '/tell-your-story/',
  planBuilder: '/write-your-plan/',
  compare: '/compare/',
  handOut: '/hand-out/',
  /** Further pages of a list that has more entries than one page shows; the first page is the collection's own. */
  listPage: (name: CollectionName, page: number) => (page === 1 ? `/${name}/` : `/${name}/pages/${page}/`),
  /** What the script of a list with facets reads. */
  browserData: (name: CollectionName) => `/${name}/list.json`,
  /** What other sites show where a page is shared. */
  socialPicture: (name: string) => `/og/${name}.png`,
  /** What of the site was printed to PDF; sites without PDFs do not have it. */
  printPlan: '/printed.json',
  theme: '/theme.css',
  icon: '/icon.svg',
} as const;

export { anchors };

/** Collections whose entries have pages of their own. */
export const collectionsWithPages = [
  ...(['plans', 'stories', 'spending', 'districts', 'designs', 'cases', 'standards', 'frameworks', 'guides'] as const),
  ...(['protocols', 'lenses', 'cycles', 'pathways', 'credentials'] as const),
  ...(['research', 'datasets', 'organizations', 'glossary', 'requirements', 'sources'] as const),
] as const;

/** Sections that hold several collections: what can be filled in, and what can be looked up. */
export const hubs = {
  tools: ['protocols', 'lenses', 'cycles', 'pathways', 'credentials'],
  reference: ['frameworks', 'requirements', 'research', 'datasets', 'organizations', 'glossary'],
} as const satisfies Readonly<Record<string, readonly CollectionName[]>>;
export type Hub = keyof typeof hubs;

/** Lists that every site has, with or without entries: menus and older addresses lead to them. */
export const alwaysListed: ReadonlySet<CollectionName> = new Set([
  ...(['spending', 'districts', 'designs', 'cases', 'standards', 'frameworks', 'guides', 'sources'] as const),
]);

/** Which of them a page of each collection can have. */
const anchorsOf: Readonly<Record<(typeof collectionsWithPages)[number], readonly string[]>> = {
  plans: [anchors.comment, anchors.vision, anchors.goals, anchors.contact, anchors.notes],
  requirements: [anchors.parts, anchors.related, anchors.notes],
  stories: [
    ...[anchors.whoWeAre, anchors.description, anchors.bySource, anchors.byUse],
    ...[anchors.challenge, anchors.solution, anchors.impact, anchors.contact, anchors.provenance],
  ],
  spending: [anchors.received, anchors.bySource, anchors.byUse, anchors.perPerson, anchors.notes],
  districts: [anchors.figures, anchors.notes],
  designs: [...[anchors.whenToUse, anchors.steps, anchors.evidence, anchors.standards, anchors.related, anchors.notes]],
  cases: [anchors.challenge, anchors.approach, anchors.results, anchors.lessons, anchors.related, anchors.notes],
  standards: [anchors.questions, anchors.crosswalk, anchors.serving, anchors.notes],
  frameworks: [anchors.parts, anchors.examples, anchors.related, anchors.notes],
  guides: [anchors.related, anchors.notes],
  protocols: [anchors.steps, anchors.worksheet, anchors.related, anchors.notes],
  lenses: [anchors.worksheet, anchors.related, anchors.notes],
  cycles: [anchors.worksheet, anchors.related, anchors.notes],
  pathways: [anchors.tiers, anchors.worksheet, anchors.forecast, anchors.related, anchors.notes],
  credentials: [anchors.months, anchors.worksheet, anchors.related, anchors.notes],
  research: [anchors.worksheet, anchors.related, anchors.notes],
  datasets: [anchors.figures, anchors.related, anchors.notes],
  organizations: [anchors.related, anchors.notes],
  glossary: [anchors.parts, anchors.usedIn, anchors.related, anchors.notes],
  sources: [anchors.citedBy],
};

/** The pages of a story beside its own: the same on less paper. */
export function storyVersions(id: string): readonly string[] {
  return [paths.onePage(id), paths.storyCard(id)];
}

/** The pages of plans beside their overviews that a text may lead to. */
function planPages(plans: Corpus['plans']): string[] {
  const parts = plans.flatMap((plan) => {
    const [before, ...further] = earlierVersions(plan, plans);
    return [
      ...planPartNames
        .filter((part) => part !== 'changes' || before !== undefined)
        .map((part) => paths.planPart(plan.id, part)),
      ...planSheetNames.map((sheet) => paths.planSheet(plan.id, sheet)),
      ...further.map(({ id }) => paths.planChangesSince(plan.id, id)),
    ];
  });
  return plans.some((plan) => isEarlierVersion(plan, plans)) ? [...parts, paths.planArchive] : parts;
}

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
    paths.storyBuilder,
    paths.planBuilder,
    paths.findDistrict,
    ...documentation,
  ])
    add(path);
  add(paths.dataPage, [anchors.promises, anchors.values, anchors.citing]);
  for (const name of collectionsWithPages) {
    if (corpus[name].length === 0 && !alwaysListed.has(name)) continue;
    add(paths.collection(name));
    for (const { id, prose } of corpus[name]) {
      add(paths.entry(name, id), [...anchorsOf[name], ...(prose?.headings ?? []).map(({ slug }) => slug)]);
      if (name === 'stories') for (const path of storyVersions(id)) add(path);
    }
  }
  for (const path of planPages(corpus.plans)) add(path, [anchors.notes]);
  for (const [hub, names] of Object.entries(hubs))
    if (names.some((name) => corpus[name].length > 0)) add(paths[hub as Hub], names);
  return pages;
}
