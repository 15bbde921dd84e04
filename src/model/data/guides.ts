import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { GuideRecord } from '../../schemas/data/guide-record.ts';
import type { Context } from '../context.ts';
import { firstColumns, lastLibraryColumns, type Columns } from './columns.ts';
import { libraryRecord } from './parts.ts';

/** A guide as data: what it is about, and what it cites. */
export function guideRecord(entry: PublishedEntry<'guides'>, context: Context): GuideRecord {
  return libraryRecord(entry, {}, context);
}

/** The columns of /data/v1/guides.csv. */
export const guideColumns: Columns = { ...firstColumns, summary: 'summary', ...lastLibraryColumns };
