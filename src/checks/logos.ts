import type { AnyEntry, Corpus } from '../schemas/corpus.ts';
import type { DataPath } from '../schemas/describe.ts';

/** A logo, with the field that names its file. */
export interface PlacedLogo {
  readonly entry: AnyEntry;
  readonly path: DataPath;
  readonly file: string;
}

/** The logo of the site, and those of its stories. */
export function logosOf({ site, stories }: Corpus, siteEntry: AnyEntry | undefined): PlacedLogo[] {
  const path = ['logo', 'file'];
  return [
    ...(siteEntry && site.logo ? [{ entry: siteEntry, path, file: site.logo.file }] : []),
    ...stories.flatMap((entry) => (entry.data.logo ? [{ entry, path, file: entry.data.logo.file }] : [])),
  ];
}
