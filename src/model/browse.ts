import { paths } from '../lib/paths.ts';
import { isEarlierVersion } from '../lib/plans/versions.ts';
import { districtCard, guideCard, planCard, spendingCard, storyCard, type Card } from './cards.ts';
import type { Context } from './context.ts';
import { findDistrict } from './finder/page.ts';
import type { LinkView } from './navigation.ts';
import { planArchive } from './plans/archive.ts';
import { planBuilderLink } from './plans/builder-page.ts';
import { builderLink } from './stories/builder-page.ts';

/** The sections that have a browse page of cards. */
export const sections = ['plans', 'stories', 'spending', 'districts', 'guides'] as const;
export type Section = (typeof sections)[number];

/** A page that lists a section. */
export interface BrowsePage {
  readonly title: string;
  readonly introduction: string;
  readonly cards: readonly Card[];
  readonly path: string;
  /** Pages that find or make what the list does not have. */
  readonly tools: readonly (LinkView & { readonly about: string })[];
}

const introductions: Readonly<Record<Section, string>> = {
  plans: 'What educators of a district will learn, why, when and with what money: each plan, and what changed in it.',
  stories:
    'A district, its money and its learning on two sheets of paper, to hand to somebody who decides. Each prints as it stands.',
  spending:
    'What districts receive and spend on professional learning, by source and by use, with the source of each figure.',
  districts: 'Who the districts are: students, teachers and schools by school year.',
  guides: 'How to read the pages of this site, and how to write your own.',
};

export function browsePage(section: Section, context: Context): BrowsePage {
  const { corpus, words } = context;
  const cards = {
    plans: () =>
      corpus.plans.filter((entry) => !isEarlierVersion(entry, corpus.plans)).map((entry) => planCard(entry, context)),
    stories: () => corpus.stories.map((entry) => storyCard(entry, context)),
    spending: () => corpus.spending.map((entry) => spendingCard(entry, context)),
    districts: () => corpus.districts.map((entry) => districtCard(entry, context)),
    guides: () => corpus.guides.map((entry) => guideCard(entry, context)),
  };
  return {
    title: words[section],
    introduction: introductions[section],
    cards: cards[section](),
    path: paths.collection(section),
    tools: toolsOf(section, context),
  };
}

function toolsOf(section: Section, context: Context): BrowsePage['tools'] {
  const { href } = context;
  if (section === 'plans') return planTools(context);
  if (section === 'districts')
    return [{ label: findDistrict, href: href(paths.findDistrict), about: 'in federal files, by name, city or ZIP.' }];
  if (section === 'stories')
    return [{ ...builderLink({ href }), about: 'in your browser: you see the sheets as you write.' }];
  return [];
}

function planTools({ href, corpus }: Context): BrowsePage['tools'] {
  const hasEarlier = corpus.plans.some((entry) => isEarlierVersion(entry, corpus.plans));
  return [
    { ...planBuilderLink({ href }), about: 'in your browser: the check reads along, and you see it as it prints.' },
    ...(hasEarlier
      ? [{ label: planArchive, href: href(paths.planArchive), about: 'of plans are kept for reference.' }]
      : []),
  ];
}
