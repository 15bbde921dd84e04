import { fieldSources, type FieldSource } from '../schemas/cited-text.ts';
import type { DataPath } from '../schemas/describe.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import {
  districtPlacedFigures,
  planPlacedFigures,
  spendingPlacedFigures,
  storyPlacedFigures,
  type PlacedFigure,
} from '../schemas/placed-figures.ts';

/** Every figure of an entry. A large site has tens of thousands, so they are made for one entry at a time. */
export function figuresOf(entry: AnyEntry): PlacedFigure[] {
  switch (entry.collection) {
    case 'districts':
      return districtPlacedFigures(entry.data);
    case 'spending':
      return spendingPlacedFigures(entry.data);
    case 'plans':
      return planPlacedFigures(entry.data);
    case 'stories':
      return storyPlacedFigures(entry.data);
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

/** Fields of a story that name their sources with their figures. */
const figureFields: ReadonlySet<unknown> = new Set(['figures', 'tables']);

/**
 * The sources an entry names in its fields, but for those it names with its figures. Looked for once: several checks
 * ask.
 */
export function fieldSourcesOf(entry: AnyEntry): readonly FieldSource[] {
  if (entry.collection === 'spending' || entry.collection === 'districts') return [];
  const sources = found.get(entry) ?? inFields(entry);
  found.set(entry, sources);
  return sources;
}

function inFields({ collection, data }: AnyEntry): readonly FieldSource[] {
  const all = fieldSources(data);
  if (collection === 'plans') return all.filter(({ path }) => !isReading(path));
  return collection === 'stories' ? all.filter(({ path }) => !figureFields.has(path[0])) : all;
}

/** Readings of a plan's measures are told with its figures. */
function isReading(path: DataPath): boolean {
  return path.includes('baseline') || path.includes('actuals');
}
