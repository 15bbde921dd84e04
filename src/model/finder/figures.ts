import { dollars, number } from '../../lib/format.ts';
import type { Absence } from '../../schemas/figure.ts';
import { cellsOf, valueOf, type Cells } from './cells.ts';
import { gaps, type Cell } from './gaps.ts';
import { measure } from './measures.ts';
import type { Column, DistrictRecord, Release } from './shards.ts';

/** The figures the finder fills in, by what a person calls them. */
export const figureLabels = {
  students: 'Students',
  perPupilExpenditure: 'Per-pupil expenditure',
  titleIReceived: 'Title I money received',
  titleIIAReceived: 'Title II-A money received',
  totalRevenue: 'Total revenue',
  instructionalStaff: 'Instructional staff',
  teachers: 'Teachers',
} as const;

export type FigureName = keyof typeof figureLabels;

/** A figure of a district in one school year, with where it comes from. */
export interface FoundFigure {
  readonly figure: FigureName;
  readonly label: string;
  readonly schoolYear: string;
  /** Whole dollars, students or full-time equivalents; or the word that stands in their place. */
  readonly value: number | Absence;
  readonly source: string;
  /** "row LEAID 2923580, column V33" */
  readonly at: string;
  readonly note?: string;
}

/** Where each figure stands, but for per-pupil expenditure, which is worked out from two columns. */
const columns: readonly (readonly [FigureName, Column])[] = [
  ['students', 'students'],
  ['titleIReceived', 'titleI'],
  ['titleIIAReceived', 'titleIIA'],
  ['totalRevenue', 'totalRevenue'],
  ['instructionalStaff', 'instructionalStaff'],
  ['teachers', 'teachers'],
];

/** Every figure of a district, of the newest school year first. */
export function figuresOf(record: DistrictRecord, releases: readonly Release[]): FoundFigure[] {
  return releases.flatMap((release) => {
    const cells = cellsOf(record, release);
    if (cells === undefined) return [];
    const place = placeIn(release, record.id);
    return [
      ...columns.flatMap(([figure, column]) => {
        const cell = cells[column];
        return cell === undefined ? [] : [found(figure, release, valueOf(cell), place(column), remark(column, cell))];
      }),
      ...perPupil(cells, release, place('currentSpending', 'students')),
    ];
  });
}

function found(
  figure: FigureName,
  { source, schoolYear }: Release,
  value: number | Absence,
  at: string,
  note: string | undefined,
): FoundFigure {
  return {
    ...{ figure, label: figureLabels[figure], schoolYear, value, source, at },
    ...(note === undefined ? {} : { note }),
  };
}

/** "row LEAID 3411490, columns TCURELSC and V33" */
function placeIn({ idColumn, columns }: Release, id: string): (...held: Column[]) => string {
  const nameOf = (column: Column) => columns.find(({ holds }) => holds === column)?.name ?? column;
  return (...held) => `row ${idColumn} ${id}, column${held.length > 1 ? 's' : ''} ${held.map(nameOf).join(' and ')}`;
}

function remark(column: Column, cell: Cell): string | undefined {
  if (typeof cell !== 'number') return gaps[cell].note;
  if (column === 'instructionalStaff')
    return 'Full-time equivalents. The file does not say which staff it counts as instructional.';
  if (column === 'teachers') return 'Full-time equivalents.';
  if (column === 'students') return undefined;
  return 'Rounded to thousands of dollars in the source. Received, which does not say what it was spent on.';
}

/** Current spending divided by fall enrolment, in whole dollars; only where both were reported. */
function perPupil(cells: Cells, release: Release, at: string): FoundFigure[] {
  if (cells.currentSpending === undefined || cells.students === undefined) return [];
  const value = measure('perPupilExpenditure', cells);
  const rounded = typeof value === 'number' ? Math.round(value) : value;
  return [found('perPupilExpenditure', release, rounded, at, howWorkedOut(cells.currentSpending, cells.students))];
}

function howWorkedOut(spending: Cell, students: Cell): string {
  if (typeof spending !== 'number') return `Not worked out. Current spending: ${gaps[spending].note}`;
  if (typeof students !== 'number') return `Not worked out. Students: ${gaps[students].note}`;
  if (students === 0) return 'Not worked out: the source counts no students.';
  return (
    `Worked out as current spending of ${dollars(spending)}, which the source rounds to thousands, divided by ` +
    `${number(students)} students in the fall, rounded to a whole dollar.`
  );
}
