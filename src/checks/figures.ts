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
