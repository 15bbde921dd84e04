import { z } from 'astro/zod';
import { caseKinds, schoolLevels } from './cases.ts';
import { focuses } from './organizations.ts';
import * as lists from './designs/lists.ts';

/** The words of a closed list as labels of the site, each with the name of its list in front: "purpose-use-data". */
function prefixed<Prefix extends string, List extends Readonly<Record<string, string>>>(prefix: Prefix, list: List) {
  const entries = Object.entries(list).map(([key, label]) => [`${prefix}-${key}`, label]);
  return Object.fromEntries(entries) as { [Key in keyof List & string as `${Prefix}-${Key}`]: List[Key] };
}

/** Labels a district may replace by its own, with the words the site uses otherwise. */
export const defaultWords = {
  home: 'Home',
  search: 'Search',
  spending: 'Spending',
  districts: 'Districts',
  designs: 'Learning designs',
  cases: 'Cases',
  standards: 'Standards',
  frameworks: 'Frameworks',
  guides: 'Guides',
  stories: 'Data stories',
  plans: 'Plans',
  requirements: 'Requirements',
  protocols: 'Protocols',
  lenses: 'Lenses',
  cycles: 'Improvement cycles',
  pathways: 'Pathways',
  credentials: 'Credentials',
  research: 'Research',
  datasets: 'Figures',
  organizations: 'Organizations',
  glossary: 'Glossary',
  tools: 'Tools',
  reference: 'Reference',
  sources: 'Sources',
  about: 'About',
  data: 'Data',
  documentation: 'For authors',
  'kind-of-page': 'Kind of page',
  standard: 'Standard',
  audience: 'Audience',
  received: 'Money received',
  budgeted: 'budgeted',
  spent: 'spent',
  bySource: 'Spending by source',
  byUse: 'Spending by use',
  'title-ii-a': 'Federal Title II-A',
  state: 'State',
  district: 'District',
  coaching: 'Coaching',
  'class-size-reduction': 'Class-size reduction',
  'courses-and-workshops': 'Courses and workshops',
  other: 'Other',
  'recruitment-and-retention': 'Recruitment and retention',
  'transferred-out': 'Transferred out',
  'nonpublic-equitable-services': 'Nonpublic equitable services',
  administration: 'Administration',
  'not-reported': 'not reported',
  'not-applicable': 'not applicable',
  actual: 'actual',
  revised: 'revised',
  proposed: 'proposed',
  estimate: 'estimate',
  ...prefixed('purpose', lists.purposes),
  ...prefixed('audience', lists.audiences),
  ...prefixed('format', lists.formats),
  ...prefixed('frequency', lists.frequencies),
  ...prefixed('cost', lists.costBands),
  ...prefixed('facilitator', lists.facilitatorNeeds),
  ...prefixed('technology', lists.technologyNeeds),
  ...prefixed('case', caseKinds),
  ...prefixed('level', schoolLevels),
  ...prefixed('focus', focuses),
} as const;

export type Word = keyof typeof defaultWords;
export type Words = Readonly<Record<Word, string>>;

export const wordKeys = Object.keys(defaultWords) as Word[];

/** site.yaml may give any of them; the rest keep their default. */
export const wordsSchema = z.partialRecord(z.enum(wordKeys), z.string().min(1));
