import { paths } from '../../lib/paths.ts';
import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { FrameworkRecord } from '../../schemas/data/framework-record.ts';
import type { Context } from '../context.ts';
import { wholeAddress } from '../structured/thing.ts';
import { lastLibraryColumns, libraryColumns, type Columns } from './columns.ts';
import { libraryRecord, published } from './parts.ts';

/** A framework as data; its standards have records of their own. */
export function frameworkRecord(entry: PublishedEntry<'frameworks'>, context: Context): FrameworkRecord {
  const { alsoKnownAs, kind, publisher, year, status, link } = entry.data;
  const [supersededBy] = published('frameworks', [entry.data.supersededBy ?? ''], context);
  const fields = {
    ...{ alsoKnownAs, kind, publisher, year, status, ...present({ supersededBy, link }) },
    caseFile: wholeAddress(paths.caseFile(entry.id), context),
  };
  return libraryRecord(entry, fields, context);
}

/** The columns of /data/v1/frameworks.csv. */
export const frameworkColumns: Columns = {
  ...libraryColumns,
  kind: 'kind',
  publisher: 'publisher',
  year: 'year',
  status: 'status',
  superseded_by: 'supersededBy',
  link: 'link',
  case_file: 'caseFile',
  ...lastLibraryColumns,
};
