import type { Cell } from '../../model/finder/gaps.ts';
import { readerOf } from '../tables/columns.ts';
import type { Header, Row } from '../tables/rows.ts';
import { readNumber } from './amounts.ts';
import { districtId } from './district-id.ts';
import { Listed } from './listed.ts';
import { nothingLeftOut, type Part } from './part.ts';
import { schoolYearIn } from './years.ts';

/**
 * Reads the file of enrolment and instructional staff that was merged from NCES's Common Core of Data. It has no
 * flags, so that a 0 in it may be a count of none or a missing one: it counts as not reported.
 *
 * @throws ImportProblem where a cell cannot be read
 */
export async function readMerged(table: string, header: Header, rows: AsyncIterable<Row>): Promise<Part> {
  const read = readerOf(table, header);
  const listed = new Listed(table);
  let schoolYear = '';
  for await (const row of rows) {
    schoolYear ||= schoolYearIn(table, row.number, read(row, 'year'));
    const count = (column: string): Cell => countIn(table, row.number, column, read(row, column));
    listed.add(row.number, {
      id: districtId(table, row.number, read(row, 'district_id')),
      name: read(row, 'district_name'),
      state: read(row, 'state'),
      cells: [count('enrollment'), count('instructional_staff')],
    });
  }
  const release = {
    ...{ source: `nces-ccd-${schoolYear}`, schoolYear, idColumn: 'district_id' },
    columns: [
      { holds: 'students', name: 'enrollment' },
      { holds: 'instructionalStaff', name: 'instructional_staff' },
    ],
  } as const;
  return { table, layout: 'merged', release, districts: listed.all, leftOut: nothingLeftOut, totals: new Map() };
}

function countIn(table: string, row: number, column: string, cell: string): Cell {
  if (cell === '') return 'm';
  return readNumber({ table, row, column }, cell) || 'd';
}
