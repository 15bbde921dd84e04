import { paths } from '../../lib/paths.ts';
import type { PublishedCorpus } from '../../schemas/corpus.ts';
import { dataCollections, type DataCollection, type DataFile } from '../../schemas/data/data-file.ts';
import type { Context } from '../context.ts';
import { wholeAddress } from '../structured/thing.ts';
import { publishedEntries, recordsIn, sheetOf } from './collections.ts';
import { spreadsheet } from './columns.ts';
import { terms } from './words.ts';

/** The collections that have files: those that have entries. */
export function publishedCollections(corpus: PublishedCorpus): DataCollection[] {
  return dataCollections.filter((name) => publishedEntries(name, corpus).length > 0);
}

/** A whole collection with what a reader of the file must know. */
export function dataFile<Name extends DataCollection>(collection: Name, context: Context): DataFile<Name> {
  const { name, organization } = context.corpus.site;
  const entries = recordsIn(collection, context);
  return {
    $schema: wholeAddress(paths.schema(`${collection}-data`), context),
    site: { name, organization: organization.name, address: wholeAddress(paths.home, context) },
    ...{ collection, terms: terms(context), count: entries.length, entries },
  };
}

/** The same collection as a spreadsheet. */
export function dataCsv(collection: DataCollection, context: Context): string {
  const { lines, columns } = sheetOf(collection);
  return spreadsheet(lines(context), columns);
}
