import { ImportProblem } from '../problem.ts';
import { readerOf } from '../tables/columns.ts';
import type { Header, Row } from '../tables/rows.ts';
import { districtId } from './district-id.ts';
import { Listed } from './listed.ts';
import { nothingLeftOut, type Part } from './part.ts';
import { schoolYearIn } from './years.ts';

/**
 * Reads a file of addresses and locales of one school year.
 *
 * @throws ImportProblem where a cell cannot be read
 */
export async function readEdge(table: string, header: Header, rows: AsyncIterable<Row>): Promise<Part> {
  const read = readerOf(table, header);
  const listed = new Listed(table);
  let schoolYear = '';
  for await (const row of rows) {
    schoolYear ||= schoolYearIn(table, row.number, read(row, 'SCHOOLYEAR'));
    listed.add(row.number, {
      id: districtId(table, row.number, read(row, 'LEAID')),
      name: read(row, 'NAME'),
      state: read(row, 'STATE'),
      address: {
        street: read(row, 'STREET'),
        city: read(row, 'CITY'),
        zip: zipIn(table, row.number, read(row, 'ZIP')),
        locale: read(row, 'LOCALE'),
      },
    });
  }
  const release = { source: `nces-edge-${schoolYear}`, schoolYear, idColumn: 'LEAID', columns: [] };
  return { table, layout: 'edge', release, districts: listed.all, leftOut: nothingLeftOut, totals: new Map() };
}

/** Five digits; programs that take a ZIP for a number drop its leading zeros, which are put back. */
function zipIn(table: string, row: number, cell: string): string {
  const [zip = ''] = cell.split('-');
  if (/^\d{3,5}$/.test(zip)) return zip.padStart(5, '0');
  throw new ImportProblem(`${table}: row ${row} has "${cell}" in the column ZIP, where five digits belong.`);
}
