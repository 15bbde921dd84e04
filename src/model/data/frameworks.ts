import { paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { FrameworkRecord } from '../../schemas/data/framework-record.ts';
import type { Context } from '../context.ts';
import { isSetOfStandards } from '../standards/of-framework.ts';
import { wholeAddress } from '../structured/thing.ts';
import { libraryColumns } from './columns.ts';
import { derivedColumns, ownRecord } from './derived.ts';
import { libraryRecord, published } from './parts.ts';

/** A framework as data; its standards have records of their own. */
export function frameworkRecord(entry: PublishedEntry<'frameworks'>, context: Context): FrameworkRecord {
  const { supersededBy, ...own } = ownRecord(entry, context);
  const later = published('frameworks', typeof supersededBy === 'string' ? [supersededBy] : [], context);
  const fields = {
    ...{ alsoKnownAs: entry.data.alsoKnownAs, ...own, ...(later[0] && { supersededBy: later[0] }) },
    ...(isSetOfStandards(entry) && { caseFile: wholeAddress(paths.caseFile(entry.id), context) }),
  };
  return libraryRecord(entry, fields, context);
}

/** The columns of /data/v1/frameworks.csv. */
export const frameworkColumns = derivedColumns('frameworks', libraryColumns, { case_file: 'caseFile' });
