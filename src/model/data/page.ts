import { number } from '../../lib/format.ts';
import { anchors, paths } from '../../lib/paths.ts';
import { collections } from '../../schemas/collections.ts';
import type { PublishedCorpus } from '../../schemas/corpus.ts';
import type { DataCollection } from '../../schemas/data/data-file.ts';
import type { Context } from '../context.ts';
import { howToCite } from '../library/cite.ts';
import type { LinkView } from '../navigation.ts';
import { publishedEntries, sheetOf } from './collections.ts';
import { meaningOf } from './columns.ts';
import { publishedCollections } from './file.ts';
import { caseRemarks, promises, spendingRemarks, terms, valueRules } from './words.ts';

/** A column of a spreadsheet, and the field of the JSON file that holds the same. */
export interface ColumnView {
  readonly name: string;
  readonly field: string;
  readonly meaning: string;
}

/** What can be downloaded of one collection. */
export interface CollectionView {
  readonly id: DataCollection;
  readonly heading: string;
  readonly sentence: string;
  /** "46 entries". */
  readonly size: string;
  readonly downloads: readonly LinkView[];
  readonly schema: LinkView;
  readonly columnsLabel: string;
  readonly columns: readonly ColumnView[];
  /** Files of single entries, for collections that have any. */
  readonly further: { readonly sentence: string; readonly links: readonly LinkView[] } | undefined;
}

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
    introduction: 'Everything this site publishes, as files for spreadsheets and for programs.',
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

function collectionView(name: DataCollection, context: Context): CollectionView {
  const { corpus, words, href } = context;
  const heading = words[name];
  const { columns, lineSchema } = sheetOf(name);
  return {
    ...{ id: name, heading, sentence: collections[name].sentence },
    size: sizeOf(publishedEntries(name, corpus).length),
    downloads: (['csv', 'json'] as const).map((format) => ({
      label: `${heading}: ${format.toUpperCase()}`,
      href: href(paths.dataFile(name, format)),
    })),
    schema: { label: `${heading}: JSON Schema`, href: href(paths.schema(`${name}-data`)) },
    columnsLabel: `Columns of ${name}.csv`,
    columns: Object.entries(columns).map(([column, field]) => ({
      ...{ name: column, field, meaning: meaningOf(lineSchema, field) },
    })),
    further: furtherFiles(name, context),
  };
}

function sizeOf(entries: number): string {
  return `${number(entries)} ${entries === 1 ? 'entry' : 'entries'}`;
}

function furtherFiles(name: DataCollection, { corpus, href }: Context): CollectionView['further'] {
  const schema = (label: string, id: string) => ({ label, href: href(paths.schema(id)) });
  if (name === 'spending')
    return { sentence: spendingRemarks, links: [schema('JSON Schema of these files', 'spending-entry-data')] };
  if (name !== 'frameworks') return undefined;
  const files = corpus.frameworks.map(({ id, data }) => ({
    label: `${data.title}: CASE 1.1`,
    href: href(paths.caseFile(id)),
  }));
  return { sentence: caseRemarks, links: [...files, schema('JSON Schema of these files', 'case-data')] };
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
