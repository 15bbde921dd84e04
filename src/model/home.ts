import { paths } from '../lib/paths.ts';
import {
  districtCard,
  guideCard,
  libraryCard,
  libraryCards,
  planCard,
  spendingCard,
  storyCard,
  type Card,
} from './cards.ts';
import type { Context } from './context.ts';
import { hubCards } from './hub.ts';
import { inReadingOrder } from './library/neighbours.ts';
import { planBuilderLink } from './plans/builder-page.ts';
import { isSetOfStandards } from './standards/of-framework.ts';
import { builderLink } from './stories/builder-page.ts';
import { isHub, sectionOrder, type LinkView } from './navigation.ts';

/** A section on the home page. */
export interface HomeGroup {
  readonly heading: string;
  readonly introduction: string | undefined;
  readonly all: LinkView;
  readonly cards: readonly Card[];
}

/** The home page: a district's own site opens with the district. */
export interface HomePage {
  readonly title: string;
  readonly description: string;
  /** Where most readers want to go first; none where the site has no designs. */
  readonly start: readonly LinkView[];
  readonly groups: readonly HomeGroup[];
}

/** How many entries of a collection the home page shows; the browse pages have all. */
const shown = 6;

export function homePage(context: Context): HomePage {
  const { corpus } = context;
  return {
    title: corpus.site.name,
    description: corpus.site.description,
    start: start(context),
    groups: sectionOrder(corpus.site.district)
      .map((name) => group(name, context))
      .filter(({ cards }) => cards.length > 0),
  };
}

type Section = ReturnType<typeof sectionOrder>[number];

function group(name: Section, context: Context): HomeGroup {
  const { words, href } = context;
  return {
    heading: words[name],
    introduction: introductions[name],
    all: { label: `All: ${words[name]}`, href: href(isHub(name) ? paths[name] : paths.collection(name)) },
    cards: cardsOf(name, context).slice(0, shown),
  };
}

const introductions: Readonly<Partial<Record<Section, string>>> = {
  designs: 'Ways for educators to learn together, with the time, people and money each takes.',
  cases: 'What schools, districts and networks did, and what came of it, as published sources tell it.',
  standards: 'What professional learning should be like, in our own words, with questions to discuss.',
};

function cardsOf(name: Section, context: Context): readonly Card[] {
  const { corpus } = context;
  const own = corpus.site.district;
  switch (name) {
    case 'designs':
    case 'cases':
      return libraryCards(name, context);
    case 'standards':
      return context.corpus.frameworks
        .filter(isSetOfStandards)
        .sort(inReadingOrder)
        .map((entry) => libraryCard(entry, context));
    case 'tools':
    case 'reference':
      return hubCards(name, context);
    case 'guides':
      return corpus.guides.map((entry) => guideCard(entry, context));
    case 'plans':
      return ofDistrict(corpus.plans, own)
        .filter(({ data }) => data.status !== 'archived')
        .map((entry) => planCard(entry, context));
    case 'stories':
      return ofDistrict(corpus.stories, own).map((entry) => storyCard(entry, context));
    case 'spending':
      return ofDistrict(corpus.spending, own).map((entry) => spendingCard(entry, context));
    case 'districts': {
      const districts = own === undefined ? corpus.districts : corpus.districts.filter(({ id }) => id === own);
      return districts.map((entry) => districtCard(entry, context));
    }
  }
}

/** A district's own, and all where it has none. */
function ofDistrict<Each extends { readonly data: { readonly district?: string | undefined } }>(
  entries: readonly Each[],
  own: string | undefined,
): readonly Each[] {
  const mine = entries.filter(({ data }) => own !== undefined && data.district === own);
  return mine.length > 0 ? mine : entries;
}

function start(context: Context): LinkView[] {
  const { corpus, href } = context;
  if (corpus.designs.length === 0 || corpus.site.district !== undefined) return [];
  return [
    { label: 'Find a design in five questions', href: href(paths.choose) },
    { label: 'Browse all designs', href: href(paths.collection('designs')) },
    builderLink(context),
    planBuilderLink(context),
  ];
}
