import { number } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { collections } from '../../schemas/collections.ts';
import type { DataCollection } from '../../schemas/data/data-file.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { publishedEntries, sheetOf } from './collections.ts';
import { meaningOf } from './columns.ts';
import { caseRemarks, spendingRemarks } from './words.ts';

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

export function collectionView(name: DataCollection, context: Context): CollectionView {
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
