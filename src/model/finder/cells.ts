import type { Absence } from '../../schemas/figure.ts';
import { gaps, type Cell } from './gaps.ts';
import type { Column, DistrictRecord, Release } from './shards.ts';

/** The cells of one release by what they hold. */
export type Cells = Readonly<Partial<Record<Column, Cell>>>;

/** What a record holds of one release; undefined where the release does not list the district. */
export function cellsOf({ cells }: Pick<DistrictRecord, 'cells'>, { source, columns }: Release): Cells | undefined {
  const row = cells[source];
  if (row === undefined) return undefined;
  return Object.fromEntries(
    columns.flatMap(({ holds }, index) => {
      const cell = row[index];
      return cell === undefined ? [] : [[holds, cell]];
    }),
  );
}

/** A cell as a figure is written: the number, or the word that stands in its place. Neither is ever a made-up 0. */
export function valueOf(cell: Cell): number | Absence {
  return typeof cell === 'number' ? cell : gaps[cell].value;
}
