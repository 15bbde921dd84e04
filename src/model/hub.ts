import { number } from '../lib/format.ts';
import { hubs, paths, type Hub } from '../lib/paths.ts';
import { collections } from '../schemas/collections.ts';
import { libraryCards, type Card } from './cards.ts';
import type { Context } from './context.ts';
import type { LinkView } from './navigation.ts';

/** A collection on the page of its hub. */
export interface HubGroup {
  readonly id: string;
  readonly heading: string;
  readonly sentence: string;
  readonly cards: readonly Card[];
  readonly all: LinkView;
}

/** A page that lists several collections. */
export interface HubPage {
  readonly title: string;
  readonly introduction: string;
  readonly path: string;
  readonly groups: readonly HubGroup[];
  readonly contents: readonly LinkView[];
}

const introductions: Readonly<Record<Hub, string>> = {
  tools:
    'Sheets and forms for your own work. Each prints to be filled in by hand. What you type stays in your browser: this site sends nothing anywhere.',
  reference:
    'What the sources say: models, studies, figures, organizations and terms, each with the place it comes from.',
};

/** As many cards of a collection as its hub shows; its own list has all. */
const shown = 6;

export function hubPage(hub: Hub, context: Context): HubPage {
  const { corpus, words, href } = context;
  const groups = hubs[hub]
    .filter((name) => corpus[name].length > 0)
    .map((name) => ({
      ...{ id: name, heading: words[name], sentence: collections[name].sentence },
      cards: libraryCards(name, context).slice(0, shown),
      all: {
        label: `All: ${words[name]} (${number(corpus[name].length)})`,
        href: href(paths.collection(name)),
      },
    }));
  return {
    ...{ title: words[hub], introduction: introductions[hub], path: paths[hub], groups },
    contents: groups.map(({ id, heading }) => ({ label: heading, href: `#${id}` })),
  };
}

/** The hubs of a site: those that have something in them. */
export function listedHubs({ corpus }: Context): Hub[] {
  return (Object.keys(hubs) as Hub[]).filter((hub) => hubs[hub].some((name) => corpus[name].length > 0));
}

/** The collections of a hub as cards, for the home page. */
export function hubCards(hub: Hub, { corpus, words, href }: Context): Card[] {
  return hubs[hub]
    .filter((name) => corpus[name].length > 0)
    .map((name) => ({
      ...{ title: words[name], href: href(paths.collection(name)), summary: collections[name].sentence },
      ...{ facts: `${number(corpus[name].length)} in all`, fictional: false },
    }));
}
