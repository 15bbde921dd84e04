import type { Absence } from '../../schemas/figure.ts';
import { valueOf, type Cells } from './cells.ts';
import type { Column, Release } from './shards.ts';

/** A figure by which districts of any size can be compared. */
export interface Measure {
  /** What is counted. */
  readonly of: Column;
  /** For how many students; undefined where the count itself is compared. */
  readonly students?: number;
  readonly unit: 'dollars' | 'count';
}

/**
 * What can be compared. Per-pupil expenditure is current spending for elementary and secondary education (TCURELSC)
 * divided by fall enrolment (V33), as NCES defines it. Received money stays received money.
 */
export const measures = {
  perPupilExpenditure: { of: 'currentSpending', students: 1, unit: 'dollars' },
  titleIReceived: { of: 'titleI', students: 1, unit: 'dollars' },
  titleIIAReceived: { of: 'titleIIA', students: 1, unit: 'dollars' },
  totalRevenue: { of: 'totalRevenue', students: 1, unit: 'dollars' },
  instructionalStaff: { of: 'instructionalStaff', students: 100, unit: 'count' },
  teachers: { of: 'teachers', students: 100, unit: 'count' },
  students: { of: 'students', unit: 'count' },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;
export const measureNames = Object.keys(measures) as MeasureName[];

/** Whether a release has the columns a measure is worked out from. */
export function isMeasuredBy({ columns }: Release, name: MeasureName): boolean {
  const needed = ['students', measures[name].of];
  return needed.every((column) => columns.some(({ holds }) => holds === column));
}

/**
 * A measure of one district: dollars for each student, staff for every 100 students, or students. Only where both
 * numbers were reported; a district without students has none of it.
 */
export function measure(name: MeasureName, cells: Cells): number | Absence {
  const { of, students: base }: Measure = measures[name];
  const [amount, students] = [valueOf(cells[of] ?? 'm'), valueOf(cells.students ?? 'm')];
  if (students === 0 || students === 'not-applicable' || amount === 'not-applicable') return 'not-applicable';
  if (typeof amount !== 'number' || typeof students !== 'number') return 'not-reported';
  return base === undefined ? amount : (amount / students) * base;
}
