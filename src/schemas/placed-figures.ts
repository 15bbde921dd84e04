import { outlayCell, receivedCell, type Provenance } from './cells.ts';
import type { DataPath } from './describe.ts';
import type { District, DistrictFigures } from './districts.ts';
import type { Absence } from './figure.ts';
import type { Plan } from './plans/plans.ts';
import type { SpendingTables } from './spending.ts';
import type { Story } from './stories.ts';

/** A figure of an entry, with the place it stands in and where it says it comes from. */
export interface PlacedFigure extends Provenance {
  readonly path: DataPath;
  /** The place that names its source: the figure itself, or the row it stands in. */
  readonly sourcePath: DataPath;
  readonly value: number | Absence;
}

/** Every figure of a district. */
export function districtPlacedFigures({ figures }: District): PlacedFigure[] {
  return Object.entries(figures).flatMap(([year, named]) => describing(['figures', year], named));
}

/** Every figure and every amount that a story brings itself; its large figures are words, and name theirs elsewhere. */
export function storyPlacedFigures({ figures, tables }: Partial<Pick<Story, 'figures' | 'tables'>>): PlacedFigure[] {
  return [...describing(['figures'], figures ?? {}), ...(tables ? tablePlacedFigures(tables, ['tables']) : [])];
}

/** Every amount of a spending entry, after rows have passed their source on to their cells. */
export function spendingPlacedFigures(spending: SpendingTables): PlacedFigure[] {
  return tablePlacedFigures(spending, []);
}

/** What a plan measured: where it began and what was found. A target is aimed at, and comes from the plan itself. */
export function planPlacedFigures({ goals }: Pick<Plan, 'goals'>): PlacedFigure[] {
  return goals.flatMap(({ measures }, at) =>
    measures.flatMap(({ baseline, actuals }, index) => {
      const path = ['goals', at, 'measures', index];
      return [
        ...(baseline ? [placedReading(baseline, [...path, 'baseline'])] : []),
        ...actuals.map((reading, row) => placedReading(reading, [...path, 'actuals', row])),
      ];
    }),
  );
}

type Reading = Plan['goals'][number]['measures'][number]['actuals'][number];

function placedReading({ value, source, at, asOf }: Reading, path: DataPath): PlacedFigure {
  return { path, sourcePath: [...path, 'source'], value, source, at, asOf };
}

function describing(path: DataPath, figures: DistrictFigures): PlacedFigure[] {
  return Object.entries(figures).flatMap(([name, figure]) => {
    if (!figure) return [];
    const { value, source, at, asOf } = figure;
    const place = [...path, name];
    return [{ path: place, sourcePath: [...place, 'source'], value, source, at, asOf }];
  });
}

function tablePlacedFigures({ received, bySource, byUse }: SpendingTables, path: DataPath): PlacedFigure[] {
  return [
    ...received.flatMap((row, index) =>
      amounts([...path, 'received', index], row.amounts, (year) => receivedCell(row, year)),
    ),
    ...bySource.flatMap((row, index) =>
      amounts([...path, 'bySource', index], row.amounts, (year) => outlayCell(row, year)),
    ),
    ...byUse.flatMap((row, index) => amounts([...path, 'byUse', index], row.amounts, (year) => outlayCell(row, year))),
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
