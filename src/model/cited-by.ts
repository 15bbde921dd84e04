import { paths } from '../lib/paths.ts';
import { fieldSources } from '../schemas/cited-text.ts';
import { pageCollections, type PublishedCorpus } from '../schemas/corpus.ts';
import { districtPlacedFigures, spendingPlacedFigures } from '../schemas/placed-figures.ts';

/** A page that cites a source. */
export interface Citing {
  readonly title: string;
  readonly path: string;
}

/** Which pages cite each source, in the order of the site's sections. Made once: each source's page asks it. */
export function citingPages(corpus: PublishedCorpus): ReadonlyMap<string, readonly Citing[]> {
  const index = new Map<string, Citing[]>();
  const add = (sources: Iterable<string | undefined>, page: Citing): void => {
    for (const source of new Set(sources)) {
      if (source === undefined) continue;
      const pages = index.get(source) ?? [];
      pages.push(page);
      index.set(source, pages);
    }
  };
  for (const { id, data } of corpus.spending) {
    add(
      spendingPlacedFigures(data).map(({ source }) => source),
      { title: data.title, path: paths.entry('spending', id) },
    );
  }
  for (const { id, data } of corpus.districts) {
    add(
      districtPlacedFigures(data).map(({ source }) => source),
      { title: data.name, path: paths.entry('districts', id) },
    );
  }
  for (const name of pageCollections)
    for (const { id, data, prose } of corpus[name])
      add(
        [...(prose?.citations ?? []), ...fieldSources(data)].map(({ source }) => source),
        { title: data.title, path: paths.entry(name, id) },
      );
  return index;
}
