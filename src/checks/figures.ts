import { fieldSources, type FieldSource } from '../schemas/cited-text.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import { districtPlacedFigures, spendingPlacedFigures, type PlacedFigure } from '../schemas/placed-figures.ts';

/** Every figure of an entry. A large site has tens of thousands, so they are made for one entry at a time. */
export function figuresOf(entry: AnyEntry): PlacedFigure[] {
  switch (entry.collection) {
    case 'districts':
      return districtPlacedFigures(entry.data);
    case 'spending':
      return spendingPlacedFigures(entry.data);
    default:
      return [];
  }
}

/** The first figure of each key: what a row or an entry says once is told once, not for every figure. */
export function firstOfEach(figures: readonly PlacedFigure[], key: (figure: PlacedFigure) => unknown): PlacedFigure[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const own = JSON.stringify(key(figure));
    const isFirst = !seen.has(own);
    seen.add(own);
    return isFirst;
  });
}

const found = new WeakMap<AnyEntry, readonly FieldSource[]>();

/**
 * The sources an entry names in its fields; spending and districts name theirs with their figures. Looked for once:
 * several checks ask.
 */
export function fieldSourcesOf(entry: AnyEntry): readonly FieldSource[] {
  if (entry.collection === 'spending' || entry.collection === 'districts') return [];
  const sources = found.get(entry) ?? fieldSources(entry.data);
  found.set(entry, sources);
  return sources;
}
