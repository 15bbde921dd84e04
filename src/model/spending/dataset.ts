import type { Context } from '../context.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import { paths } from '../../lib/paths.ts';

/** The schema.org Dataset of a spending page, for search engines: https://schema.org/Dataset. */
export function spendingDataset(
  entry: PublishedEntry<'spending'>,
  { corpus, href, district }: Context,
): Readonly<Record<string, unknown>> {
  const { data, id } = entry;
  const absolute = (path: string): string =>
    corpus.site.address ? new URL(href(path), corpus.site.address).href : href(path);
  const place = data.district === undefined ? undefined : district(data.district);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: data.title,
    description: data.summary ?? corpus.site.description,
    url: absolute(paths.entry('spending', id)),
    creator: { '@type': 'Organization', name: corpus.site.organization.name },
    temporalCoverage: data.schoolYears
      .map((year) => year.slice(0, 4))
      .filter((_, index, all) => index === 0 || index === all.length - 1)
      .join('/'),
    ...(place ? { spatialCoverage: `${place.data.name}, ${place.data.state}` } : {}),
    dateModified: data.reviewed,
    isAccessibleForFree: true,
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: absolute(paths.data('spending', id, 'csv')) },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: absolute(paths.data('spending', id, 'json')),
      },
    ],
    ...(data.fictional ? { disambiguatingDescription: 'Fictional, for illustration only.' } : {}),
  };
}
