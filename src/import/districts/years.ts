import { schoolYearFrom } from '../../schemas/school-year.ts';
import { ImportProblem } from '../problem.ts';

/** "2021-22" for the fiscal year 2022, which ends in it. */
export function schoolYearOf(fiscalYear: number): string {
  return schoolYearFrom(fiscalYear - 1);
}

/**
 * The fiscal year of an F-33 row: "22" is 2022, "97" is 1997.
 *
 * @throws ImportProblem where the cell holds no year
 */
export function fiscalYearOf(table: string, row: number, cell: string): number {
  if (/^\d{2}$/.test(cell)) return Number(cell) + (Number(cell) < 80 ? 2000 : 1900);
  if (/^(?:19|20)\d{2}$/.test(cell)) return Number(cell);
  throw new ImportProblem(`${table}: row ${row} has "${cell}" in the column YEAR, where a year such as 22 belongs.`);
}

/**
 * A school year as it is written here: "2018-2019" and "2018-19" are "2018-19".
 *
 * @throws ImportProblem where the cell holds no school year
 */
export function schoolYearIn(table: string, row: number, cell: string): string {
  const [, start = '', end = ''] = /^(\d{4})-(?:\d{2})?(\d{2})$/.exec(cell) ?? [];
  if (end !== '' && Number(end) === (Number(start) + 1) % 100) return `${start}-${end}`;
  throw new ImportProblem(`${table}: row ${row} has "${cell}" where a school year such as 2018-2019 belongs.`);
}
