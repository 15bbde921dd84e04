import { ImportProblem } from '../problem.ts';

/**
 * The seven digits NCES gives a district. Programs that take the id for a number drop its leading zero, which every
 * district of the first nine states has; it is put back.
 *
 * @throws ImportProblem where the cell holds no id
 */
export function districtId(table: string, row: number, cell: string): string {
  const id = /^\d{6}$/.test(cell) ? `0${cell}` : cell;
  if (/^\d{7}$/.test(id)) return id;
  throw new ImportProblem(`${table}: row ${row} has "${cell}" where the seven digits of a district id belong.`);
}
