import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { SourceRecord } from '../../schemas/data/source-record.ts';
import type { Context } from '../context.ts';
import { firstColumns, type Columns } from './columns.ts';
import { recordHead } from './parts.ts';

/** A source as data. */
export function sourceRecord(entry: PublishedEntry<'sources'>, context: Context): SourceRecord {
  const { title, authors, publisher, year, kind, licence, link, accessed, note } = entry.data;
  return {
    ...recordHead('sources', entry, title, context),
    ...{ authors, kind, ...present({ publisher, year, licence, link, accessed, note }) },
  };
}

/** The columns of /data/v1/sources.csv. */
export const sourceColumns: Columns = {
  ...firstColumns,
  authors: 'authors[]',
  publisher: 'publisher',
  year: 'year',
  kind: 'kind',
  licence: 'licence',
  link: 'link',
  accessed: 'accessed',
  note: 'note',
  fictional: 'fictional',
};
