import { paths } from '../../lib/paths.ts';
import { present } from '../../lib/present.ts';
import type { PublishedCorpus } from '../../schemas/corpus.ts';
import { dataCollections, type DataCollection, type DataFile } from '../../schemas/data/data-file.ts';
import type { Context } from '../context.ts';
import { publishedEntries, recordsIn, sheetOf } from './collections.ts';
import { spreadsheet } from './columns.ts';
import { wholeAddress } from './parts.ts';

/** The collections that have files: those that have entries. */
export function publishedCollections(corpus: PublishedCorpus): DataCollection[] {
  return dataCollections.filter((name) => publishedEntries(name, corpus).length > 0);
}

/** A whole collection with what a reader of the file must know. */
export function dataFile<Name extends DataCollection>(collection: Name, context: Context): DataFile<Name> {
  const { name, organization, address } = context.corpus.site;
  const entries = recordsIn(collection, context);
  return {
    $schema: wholeAddress(paths.schema(`${collection}-data`), context),
    site: { name, organization: organization.name, ...present({ address }) },
    ...{ collection, terms: terms(context), count: entries.length, entries },
  };
}

/** The same collection as a spreadsheet. */
export function dataCsv(collection: DataCollection, context: Context): string {
  const { lines, columns } = sheetOf(collection);
  return spreadsheet(lines(context), columns);
}

/** Nobody here may permit anything for the works that are cited, and a site states no licence of its own. */
function terms({ corpus }: Context): string {
  const { name, organization } = corpus.site;
  return [
    `The texts are by ${name}, in its own words.`,
    'Works that are cited belong to their publishers, on the terms that the list of sources states.',
    `Ask ${organization.name} about uses of this file.`,
  ].join(' ');
}
