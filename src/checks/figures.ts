import type { AnyEntry, Corpus } from '../schemas/corpus.ts';
import { districtPlacedFigures, spendingPlacedFigures, type PlacedFigure } from '../schemas/placed-figures.ts';

/** A figure with the entry it stands in. */
export interface FigureOfEntry extends PlacedFigure {
  readonly entry: AnyEntry;
}

/** Every figure of the site. */
export function allFigures({ districts, spending }: Corpus): FigureOfEntry[] {
  return [
    ...districts.flatMap((entry) => districtPlacedFigures(entry.data).map((figure) => ({ entry, ...figure }))),
    ...spending.flatMap((entry) => spendingPlacedFigures(entry.data).map((figure) => ({ entry, ...figure }))),
  ];
}

/** One figure of each place that names a source: a row names it once for all its cells. */
export function oncePerSource(figures: readonly FigureOfEntry[]): FigureOfEntry[] {
  const places = new Set<string>();
  return figures.filter(({ entry, sourcePath }) => {
    const place = JSON.stringify([entry.collection, entry.id, sourcePath]);
    const isFirst = !places.has(place);
    places.add(place);
    return isFirst;
  });
}
