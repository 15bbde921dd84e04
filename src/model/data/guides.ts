import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { GuideRecord } from '../../schemas/data/guide-record.ts';
import type { Context } from '../context.ts';
import { firstColumns } from './columns.ts';
import { derivedColumns, ownRecord } from './derived.ts';
import { libraryRecord } from './parts.ts';

/** A guide as data: what it is about, and what it cites. */
export function guideRecord(entry: PublishedEntry<'guides'>, context: Context): GuideRecord {
  return libraryRecord(entry, ownRecord(entry, context), context);
}

/** The columns of /data/v1/guides.csv. */
export const guideColumns = derivedColumns('guides', { ...firstColumns, summary: 'summary' });
