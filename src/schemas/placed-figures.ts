import { outlayCell, receivedCell, type Provenance } from './cells.ts';
import type { DataPath } from './describe.ts';
import type { District } from './districts.ts';
import type { Absence } from './figure.ts';
import type { Spending } from './spending.ts';

/** A figure of an entry, with the place it stands in and where it says it comes from. */
export interface PlacedFigure extends Provenance {
  readonly path: DataPath;
  /** The place that names its source: the figure itself, or the row it stands in. */
  readonly sourcePath: DataPath;
  readonly value: number | Absence;
}

/** Every figure of a district. */
export function districtPlacedFigures({ figures }: District): PlacedFigure[] {
  return Object.entries(figures).flatMap(([year, named]) =>
    Object.entries(named).flatMap(([name, figure]) => {
      if (!figure) return [];
      const { value, source, at, asOf } = figure;
      const path = ['figures', year, name];
      return [{ path, sourcePath: [...path, 'source'], value, source, at, asOf }];
    }),
  );
}

/** Every amount of a spending entry, after rows have passed their source on to their cells. */
export function spendingPlacedFigures({ received, bySource, byUse }: Spending): PlacedFigure[] {
  return [
    ...received.flatMap((row, index) => amounts(['received', index], row.amounts, (year) => receivedCell(row, year))),
    ...bySource.flatMap((row, index) => amounts(['bySource', index], row.amounts, (year) => outlayCell(row, year))),
    ...byUse.flatMap((row, index) => amounts(['byUse', index], row.amounts, (year) => outlayCell(row, year))),
  ];
}

function amounts(
  row: DataPath,
  written: Readonly<Record<string, { readonly source?: string | undefined }>>,
  cellOf: (year: string) => Provenance & { readonly value: number | Absence },
): PlacedFigure[] {
  return Object.entries(written).map(([year, own]) => {
    const path = [...row, 'amounts', year];
    const sourcePath = [...(own.source === undefined ? row : path), 'source'];
    return { path, sourcePath, ...cellOf(year) };
  });
}
