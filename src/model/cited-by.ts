import { paths } from '../lib/paths.ts';
import type { PublishedCorpus } from '../schemas/corpus.ts';
import { districtPlacedFigures, spendingPlacedFigures } from '../schemas/placed-figures.ts';

/** A page that cites a source. */
export interface Citing {
  readonly title: string;
  readonly path: string;
}

/** Which pages cite each source, in the order of the site's sections. Made once: each source's page asks it. */
export function citingPages({ spending, districts, guides }: PublishedCorpus): ReadonlyMap<string, readonly Citing[]> {
  const index = new Map<string, Citing[]>();
  const add = (sources: Iterable<string | undefined>, page: Citing): void => {
    for (const source of new Set(sources))
      if (source !== undefined) index.set(source, [...(index.get(source) ?? []), page]);
  };
  for (const { id, data } of spending) {
    add(
      spendingPlacedFigures(data).map(({ source }) => source),
      { title: data.title, path: paths.entry('spending', id) },
    );
  }
  for (const { id, data } of districts) {
    add(
      districtPlacedFigures(data).map(({ source }) => source),
      { title: data.name, path: paths.entry('districts', id) },
    );
  }
  for (const { id, data, prose } of guides) {
    add(
      (prose?.citations ?? []).map(({ source }) => source),
      { title: data.title, path: paths.entry('guides', id) },
    );
  }
  return index;
}
