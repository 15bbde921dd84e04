import type { z } from 'astro/zod';
import { number } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { collections } from '../../schemas/collections.ts';
import type { DataCollection } from '../../schemas/data/data-file.ts';
import { planLineSchemas, planTables } from '../../schemas/data/plan-lines.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { isSetOfStandards } from '../standards/of-framework.ts';
import { publishedEntries, sheetOf } from './collections.ts';
import { meaningOf, type Columns } from './columns.ts';
import { planTableColumns } from './plan-columns.ts';
import { caseRemarks, planRemarks, spendingRemarks } from './words.ts';

/** A column of a spreadsheet, and the field of the JSON file that holds the same. */
export interface ColumnView {
  readonly name: string;
  readonly field: string;
  readonly meaning: string;
}

/** Files of single entries, with what the columns of their spreadsheets are. */
export interface FurtherFiles {
  readonly sentence: string;
  readonly links: readonly LinkView[];
  readonly sheets: readonly { readonly label: string; readonly columns: readonly ColumnView[] }[];
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
  readonly further: FurtherFiles | undefined;
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
    columns: columnViews(columns, lineSchema),
    further: furtherFiles(name, context),
  };
}

function columnViews(columns: Columns, schema: z.ZodObject): ColumnView[] {
  return Object.entries(columns).map(([name, field]) => ({ name, field, meaning: meaningOf(schema, field) }));
}

function sizeOf(entries: number): string {
  return `${number(entries)} ${entries === 1 ? 'entry' : 'entries'}`;
}

function furtherFiles(name: DataCollection, { corpus, href }: Context): CollectionView['further'] {
  const schema = (label: string, id: string) => ({ label, href: href(paths.schema(id)) });
  if (name === 'spending')
    return {
      ...{ sentence: spendingRemarks, sheets: [] },
      links: [schema('JSON Schema of these files', 'spending-entry-data')],
    };
  if (name === 'plans')
    return {
      sentence: planRemarks,
      links: [
        schema('JSON Schema of the file of a plan', 'plans-entry-data'),
        schema('JSON Schema of what rules ask of a plan', 'plans-requirements-data'),
      ],
      sheets: planTables.map((sheet) => ({
        label: `Columns of ${sheet}.csv of a plan`,
        columns: columnViews(planTableColumns[sheet], planLineSchemas[sheet]),
      })),
    };
  if (name !== 'frameworks') return undefined;
  const files = corpus.frameworks.filter(isSetOfStandards).map(({ id, data }) => ({
    label: `${data.title}: CASE 1.1`,
    href: href(paths.caseFile(id)),
  }));
  return { sentence: caseRemarks, links: [...files, schema('JSON Schema of these files', 'case-data')], sheets: [] };
}
