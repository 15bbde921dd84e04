import { paths } from '../lib/paths.ts';
import { districtCard, guideCard, libraryCards, spendingCard, type Card } from './cards.ts';
import type { Context } from './context.ts';

/** The sections that have a browse page of cards. */
export const sections = ['spending', 'districts', 'frameworks', 'guides'] as const;
export type Section = (typeof sections)[number];

/** A page that lists a section. */
export interface BrowsePage {
  readonly title: string;
  readonly introduction: string;
  readonly cards: readonly Card[];
  readonly path: string;
}

const introductions: Readonly<Record<Section, string>> = {
  spending:
    'What districts receive and spend on professional learning, by source and by use, with the source of each figure.',
  districts: 'Who the districts are: students, teachers and schools by school year.',
  frameworks: 'Sets of standards, each in one edition.',
  guides: 'How to read the pages of this site, and how to write your own.',
};

export function browsePage(section: Section, context: Context): BrowsePage {
  const { corpus, words } = context;
  const cards = {
    spending: () => corpus.spending.map((entry) => spendingCard(entry, context)),
    districts: () => corpus.districts.map((entry) => districtCard(entry, context)),
    frameworks: () => libraryCards('frameworks', context),
    guides: () => corpus.guides.map((entry) => guideCard(entry, context)),
  };
  return {
    title: words[section],
    introduction: introductions[section],
    cards: cards[section](),
    path: paths.collection(section),
  };
}
