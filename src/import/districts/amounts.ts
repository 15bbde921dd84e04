import { ImportProblem } from '../problem.ts';
import type { Cell, GapLetter } from '../../model/finder/gaps.ts';

/** Where a cell stands, for a message. */
export interface CellPlace {
  readonly table: string;
  readonly row: number;
  readonly column: string;
}

/** What the negative numbers of F-33 mean, and an empty cell, which older files have. */
const codes: Readonly<Record<string, GapLetter>> = { '-1': 'm', '-2': 'n', '-3': 's', '-9': 's', '': 'm', '.': 'm' };

/**
 * The number in a cell, or the letter of the reason why there is none. A 0 with the flag M is missing, one with the
 * flag N does not apply; any other flag (reported, adjusted, imputed) leaves it.
 *
 * @param flag what the FL_ column of the same name holds; undefined where the file has no flags
 * @throws ImportProblem where the cell holds neither a number nor a code that is known
 */
export function readAmount(place: CellPlace, cell: string, flag: string | undefined): Cell {
  const gap = codes[cell];
  if (gap !== undefined) return gap;
  const amount = readNumber(place, cell);
  if (amount > 0) return amount;
  if (flag === undefined) return 'd';
  if (flag === 'M') return 'z';
  return flag === 'N' ? 'n' : amount;
}

/**
 * A total of revenue or spending. It has no flag, and a district without any revenue or any spending has not reported
 * it: charter schools of New York show no revenue beside millions of spending.
 */
export function readTotal(place: CellPlace, cell: string): Cell {
  const total = readAmount(place, cell, '');
  return total === 0 ? 't' : total;
}

/** @throws ImportProblem where the cell holds no number, or a negative one */
export function readNumber({ table, row, column }: CellPlace, cell: string): number {
  if (/^\d+(?:\.\d+)?$/.test(cell)) return Number(cell);
  throw new ImportProblem(
    `${table}: row ${row}, column ${column} holds "${cell}", which is neither a number nor a code this importer knows.`,
  );
}
