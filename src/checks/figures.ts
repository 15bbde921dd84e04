import { outlayCell, receivedCell, type Provenance } from '../schemas/cells.ts';
import type { AnyEntry, Corpus, Entry } from '../schemas/corpus.ts';
import type { DataPath } from '../schemas/describe.ts';
import type { Absence } from '../schemas/figure.ts';

/** A figure of an entry, with the place it stands in and where it says it comes from. */
export interface PlacedFigure extends Provenance {
  readonly entry: AnyEntry;
  readonly path: DataPath;
  readonly value: number | Absence;
}

/** Every figure of the site, after rows have passed their source on to their cells. */
export function allFigures(corpus: Corpus): PlacedFigure[] {
  return [...corpus.districts.flatMap(districtFigures), ...corpus.spending.flatMap(spendingFigures)];
}

function districtFigures(entry: Entry<'districts'>): PlacedFigure[] {
  return Object.entries(entry.data.figures).flatMap(([year, figures]) =>
    Object.entries(figures).flatMap(([name, figure]) => {
      if (!figure) return [];
      const { value, source, at, asOf } = figure;
      return [{ entry, path: ['figures', year, name], value, source, at, asOf }];
    }),
  );
}

function spendingFigures(entry: Entry<'spending'>): PlacedFigure[] {
  const { received, bySource, byUse } = entry.data;
  return [
    ...received.flatMap((row, index) => cells(entry, ['received', index], row.amounts, (year) => receivedCell(row, year))),
    ...bySource.flatMap((row, index) => cells(entry, ['bySource', index], row.amounts, (year) => outlayCell(row, year))),
    ...byUse.flatMap((row, index) => cells(entry, ['byUse', index], row.amounts, (year) => outlayCell(row, year))),
  ];
}

function cells(
  entry: Entry<'spending'>,
  row: DataPath,
  amounts: object,
  cellOf: (year: string) => Provenance & { readonly value: number | Absence },
): PlacedFigure[] {
  return Object.keys(amounts).map((year) => ({ entry, path: [...row, 'amounts', year], ...cellOf(year) }));
}
