import type { Cell, GapLetter } from '../../model/finder/gaps.ts';
import type { Column } from '../../model/finder/shards.ts';
import { readerOf, type Reader } from '../tables/columns.ts';
import type { Header, Row } from '../tables/rows.ts';
import { readNumber } from './amounts.ts';
import { districtId } from './district-id.ts';
import { Listed } from './listed.ts';
import type { Part } from './part.ts';
import { schoolYearIn } from './years.ts';

/** NCES's own files of counts list many rows a district, of which one holds what is looked for. */
interface Counts {
  readonly layout: 'membership' | 'staff';
  readonly column: string;
  readonly holds: Column;
  readonly isWanted: (row: Row, read: Reader) => boolean;
  readonly others: string;
}

const membership: Counts = {
  layout: 'membership',
  column: 'STUDENT_COUNT',
  holds: 'students',
  isWanted: (row, read) => read(row, 'TOTAL_INDICATOR') === 'Education Unit Total',
  others: 'they count students of one grade, group or sex',
};

const staff: Counts = {
  layout: 'staff',
  column: 'STAFF_COUNT',
  holds: 'teachers',
  isWanted: (row, read) =>
    read(row, 'STAFF') === 'Teachers' && read(row, 'TOTAL_INDICATOR') === 'Derived - Major Staffing Category',
  others: 'they count other staff, or some of the teachers',
};

/** Reads a file of membership: how many students each district has. */
export function readMembership(table: string, header: Header, rows: AsyncIterable<Row>): Promise<Part> {
  return readCounts(table, header, rows, membership);
}

/** Reads a file of staff: how many teachers each district has, in full-time equivalents. */
export function readStaff(table: string, header: Header, rows: AsyncIterable<Row>): Promise<Part> {
  return readCounts(table, header, rows, staff);
}

async function readCounts(table: string, header: Header, rows: AsyncIterable<Row>, counts: Counts): Promise<Part> {
  const read = readerOf(table, header);
  const listed = new Listed(table);
  let [schoolYear, leftOut] = ['', 0];
  for await (const row of rows) {
    schoolYear ||= schoolYearIn(table, row.number, read(row, 'SCHOOL_YEAR'));
    if (!counts.isWanted(row, read)) leftOut += 1;
    else
      listed.add(row.number, {
        id: districtId(table, row.number, read(row, 'LEAID')),
        name: read(row, 'LEA_NAME'),
        state: read(row, 'ST'),
        cells: [countIn(table, row, read, counts.column)],
      });
  }
  const columns = [{ holds: counts.holds, name: counts.column }];
  const release = { source: `nces-ccd-${schoolYear}`, schoolYear, idColumn: 'LEAID', columns };
  return {
    ...{ table, layout: counts.layout, release, districts: listed.all },
    ...{ leftOut: { rows: leftOut, why: counts.others }, totals: new Map() },
  };
}

/** What NCES's flag of missing data says where there is no number. */
const flags: Readonly<Record<string, GapLetter>> = { Suppressed: 's', 'Not applicable': 'n', 'Not Applicable': 'n' };

function countIn(table: string, row: Row, read: Reader, column: string): Cell {
  const [cell, flag] = [read(row, column), read(row, 'DMS_FLAG')];
  if (flag !== 'Reported' || cell === '') return flags[flag] ?? 'm';
  return readNumber({ table, row: row.number, column }, cell);
}
