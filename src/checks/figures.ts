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

/** The first figure of each key: what a row or an entry says once is told once, not for every figure. */
export function firstOfEach(
  figures: readonly FigureOfEntry[],
  key: (figure: FigureOfEntry) => unknown,
): FigureOfEntry[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const { collection, id } = figure.entry;
    const own = JSON.stringify([collection, id, key(figure)]);
    const isFirst = !seen.has(own);
    seen.add(own);
    return isFirst;
  });
}
