import type { Cell } from '../../model/finder/gaps.ts';
import type { PartDistrict } from './part.ts';

/**
 * Takes the zeros of a state for what they are: where no district of a state has an amount above 0 in a column, the
 * state has not reported it, whatever the flags say. Massachusetts and Maryland show 0 flagged "reported" for every
 * district's Title II-A money.
 */
export function withUnreportedStates(districts: readonly PartDistrict[]): PartDistrict[] {
  const reported = new Set(
    districts.flatMap(({ state, cells = [] }) =>
      cells.flatMap((cell, column) => (typeof cell === 'number' && cell > 0 ? [`${state} ${column}`] : [])),
    ),
  );
  const mended = (state: string, cell: Cell, column: number): Cell =>
    cell === 0 && !reported.has(`${state} ${column}`) ? 'u' : cell;
  return districts.map((district) => ({
    ...district,
    cells: (district.cells ?? []).map((cell, column) => mended(district.state, cell, column)),
  }));
}
