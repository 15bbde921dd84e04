import { anchors, paths } from '../../lib/paths.ts';
import type { PublishedCorpus } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { howToCite } from '../library/cite.ts';
import type { LinkView } from '../navigation.ts';
import { collectionView, type CollectionView } from './collection-view.ts';
import { publishedEntries } from './collections.ts';
import { publishedCollections } from './file.ts';
import { promises, terms, valueRules } from './words.ts';

/** The page that says what can be downloaded, and what everyone who uses it can rely on. */
export interface DataPage {
  readonly title: string;
  readonly introduction: string;
  readonly promises: readonly string[];
  readonly values: readonly string[];
  readonly citing: readonly string[];
  readonly collections: readonly CollectionView[];
  readonly contents: readonly LinkView[];
}

export function dataPage(context: Context): DataPage {
  const { corpus, words } = context;
  const views = publishedCollections(corpus).map((name) => collectionView(name, context));
  return {
    title: words.data,
    introduction: 'What this site publishes, as files for spreadsheets and for programs.',
    ...{ promises, values: valueRules, collections: views },
    citing: citing(context),
    contents: [
      ...views.map(({ id, heading }) => ({ label: heading, href: `#${id}` })),
      { label: 'What you can rely on', href: `#${anchors.promises}` },
      { label: 'How values are written', href: `#${anchors.values}` },
      { label: 'How to cite', href: `#${anchors.citing}` },
    ],
  };
}

function citing(context: Context): string[] {
  const { corpus, words } = context;
  const day = lastReview(corpus);
  return [
    'Name the source of a figure wherever you use the figure, and cite an entry by its page.',
    ...(day ? [`Cite the files as a whole like this: ${howToCite(words.data, day, paths.dataPage, context)}`] : []),
    terms(context),
  ];
}

/** The day the newest of the entries was checked. */
function lastReview(corpus: PublishedCorpus): string | undefined {
  return publishedCollections(corpus)
    .flatMap((name) => publishedEntries(name, corpus).flatMap(({ data }) => ('reviewed' in data ? data.reviewed : [])))
    .reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}
