import { paths } from '../lib/paths.ts';
import { districtCard, guideCard, spendingCard, type Card } from './cards.ts';
import type { Context } from './context.ts';
import type { LinkView } from './navigation.ts';

/** The home page: a district's own site opens with the district. */
export interface HomePage {
  readonly title: string;
  readonly description: string;
  readonly groups: readonly { readonly heading: string; readonly all: LinkView; readonly cards: readonly Card[] }[];
}

/** How many entries of a collection the home page shows; the browse pages have all. */
const shown = 6;

export function homePage(context: Context): HomePage {
  const { corpus, words, href } = context;
  const own = corpus.site.district;
  const mine = corpus.spending.filter(({ data }) => own !== undefined && data.district === own);
  const spending = mine.length > 0 ? mine : corpus.spending;
  const districts = own === undefined ? corpus.districts : corpus.districts.filter(({ id }) => id === own);
  const group = (name: 'spending' | 'districts' | 'guides', cards: readonly Card[]) => ({
    heading: words[name],
    all: { label: `All: ${words[name]}`, href: href(paths.collection(name)) },
    cards: cards.slice(0, shown),
  });
  const groups = [
    group(
      'spending',
      spending.map((entry) => spendingCard(entry, context)),
    ),
    group(
      'districts',
      districts.map((entry) => districtCard(entry, context)),
    ),
    group(
      'guides',
      corpus.guides.map((entry) => guideCard(entry, context)),
    ),
  ];
  return {
    title: corpus.site.name,
    description: corpus.site.description,
    groups: groups.filter(({ cards }) => cards.length > 0),
  };
}
