import type { Cell } from '../../model/finder/gaps.ts';
import type { Column, Release } from '../../model/finder/shards.ts';
import { ImportProblem } from '../problem.ts';
import { hasColumn, missingColumns, readerOf, type Reader } from '../tables/columns.ts';
import type { Header, Row } from '../tables/rows.ts';
import { readAmount, readTotal } from './amounts.ts';
import { districtId } from './district-id.ts';
import { Listed } from './listed.ts';
import type { Part, PartDistrict } from './part.ts';
import { Totals } from './totals.ts';
import { fiscalYearOf, schoolYearOf } from './years.ts';
import { withUnreportedStates } from './unreported-states.ts';

/** Title II-A money that reached a district through its state, up to fiscal year 2019 and from 2020 on. */
const titleIIAColumns = { until2019: 'C16', from2020: 'C22' } as const;

/** The year in which Title II-A took the place of earlier grants, whose money the same column holds before. */
const firstTitleIIAYear = 2003;

/**
 * Reads a file of the school district finance survey (F-33) of one fiscal year. Amounts are whole dollars. E07, which
 * mixes libraries, curriculum, technology and training, is no figure here: at most it is added up for the check
 * against NCES's totals.
 *
 * @param addUp the columns to add up for that check
 * @throws ImportProblem where a column is missing or a cell cannot be read
 */
export async function readF33(
  table: string,
  header: Header,
  rows: AsyncIterable<Row>,
  addUp: readonly string[],
): Promise<Part> {
  const read = readerOf(table, header);
  const listed = new Listed(table);
  const totals = new Totals();
  const counted = addUp.filter((column) => hasColumn(header, column));
  let columns: F33Columns | undefined;
  let leftOut = 0;
  for await (const row of rows) {
    const year = fiscalYearOf(table, row.number, read(row, 'YEAR'));
    columns ??= columnsOf(table, header, year);
    if (year !== columns.fiscalYear)
      throw new ImportProblem(
        `${table}: row ${row.number} is of fiscal year ${year}, the rows above of ${columns.fiscalYear}. A file holds one year.`,
      );
    if (hasNoNcesId(read(row, 'LEAID'))) leftOut += 1;
    else listed.add(row.number, districtIn(table, row, read, columns));
    for (const column of counted) totals.add(column, read(row, column));
  }
  const districts = withUnreportedStates(listed.all);
  if (columns === undefined) throw new Error('A file that lists districts has a fiscal year.');
  const release = releaseOf(columns);
  return { table, layout: 'f33', release, districts, leftOut: { rows: leftOut, why: noNcesId }, totals: totals.all };
}

const noNcesId = 'they are agencies without students that the Census lists and NCES gives no id';

/** The Census gives agencies that NCES does not know an id with a D in it, "20D0631". */
function hasNoNcesId(id: string): boolean {
  return /^\d{2}D\d{4}$/.test(id);
}

interface F33Columns {
  readonly fiscalYear: number;
  readonly titleIIA: string;
  /** Files of early years have no flags. */
  readonly hasFlags: boolean;
}

function columnsOf(table: string, header: Header, fiscalYear: number): F33Columns {
  const titleIIA = fiscalYear < 2020 ? titleIIAColumns.until2019 : titleIIAColumns.from2020;
  const hasFlags = header.names.some((name) => name.toUpperCase().startsWith('FL_'));
  const needed = [titleIIA, ...(hasFlags ? ['V33', 'C14', titleIIA].map((column) => `FL_${column}`) : [])];
  const missing = needed.filter((column) => !hasColumn(header, column));
  if (missing.length > 0) throw new ImportProblem(missingColumns(table, missing));
  return { fiscalYear, titleIIA, hasFlags };
}

function releaseOf({ fiscalYear, titleIIA }: F33Columns): Release {
  const holds: readonly (readonly [Column, string])[] = [
    ...[['students', 'V33'] as const, ['totalRevenue', 'TOTALREV'] as const, ['currentSpending', 'TCURELSC'] as const],
    ...[['titleI', 'C14'] as const, ['titleIIA', titleIIA] as const],
  ];
  return {
    source: `nces-f33-${fiscalYear}`,
    schoolYear: schoolYearOf(fiscalYear),
    idColumn: 'LEAID',
    columns: holds.map(([column, name]) => ({ holds: column, name })),
  };
}

function districtIn(table: string, row: Row, read: Reader, columns: F33Columns): PartDistrict {
  const place = (column: string) => ({ table, row: row.number, column });
  const amount = (column: string): Cell =>
    readAmount(place(column), read(row, column), columns.hasFlags ? read(row, `FL_${column}`) : undefined);
  const total = (column: string): Cell => readTotal(place(column), read(row, column));
  const titleIIA = amount(columns.titleIIA);
  return {
    id: districtId(table, row.number, read(row, 'LEAID')),
    name: read(row, 'NAME'),
    state: read(row, 'STABBR'),
    cells: [
      ...[amount('V33'), total('TOTALREV'), total('TCURELSC'), amount('C14')],
      columns.fiscalYear < firstTitleIIAYear ? 'b' : titleIIA,
    ],
  };
}
