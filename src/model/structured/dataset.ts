import { paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { publisher } from './publisher.ts';
import { described, wholeAddress, type Thing } from './thing.ts';

/** The figures of a spending page, which search engines list among data sets: https://schema.org/Dataset. */
export function spendingDataset({ data, id }: PublishedEntry<'spending'>, context: Context): Thing {
  const { corpus, district } = context;
  const absolute = (path: string): string => wholeAddress(path, context);
  const place = data.district === undefined ? undefined : district(data.district);
  return {
    '@type': 'Dataset',
    name: data.title,
    description: described(data.summary ?? corpus.site.description, data.fictional),
    url: absolute(paths.entry('spending', id)),
    creator: publisher(context),
    temporalCoverage: data.schoolYears
      .map((year) => year.slice(0, 4))
      .filter((_, index, all) => index === 0 || index === all.length - 1)
      .join('/'),
    ...(place ? { spatialCoverage: `${place.data.name}, ${place.data.state}` } : {}),
    ...{ inLanguage: corpus.site.locale, dateModified: data.reviewed, isAccessibleForFree: true },
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: absolute(paths.data('spending', id, 'csv')) },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: absolute(paths.data('spending', id, 'json')),
      },
    ],
  };
}
