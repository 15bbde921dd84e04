import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../../src/model/finder/cells.ts';
import { measure, type MeasureName } from '../../../../src/model/finder/measures.ts';
import { medianOf } from '../../../../src/model/finder/median.ts';

describe('a measure', () => {
  it.each<[MeasureName, Cells, unknown]>([
    ['perPupilExpenditure', { currentSpending: 144873000, students: 5800 }, 144873000 / 5800],
    ['titleIIAReceived', { titleIIA: 0, students: 100 }, 0],
    ['instructionalStaff', { instructionalStaff: 12, students: 150 }, 8],
    ['students', { students: 5800 }, 5800],
    ['perPupilExpenditure', { currentSpending: 't', students: 5800 }, 'not-reported'],
    ['perPupilExpenditure', { currentSpending: 5, students: 's' }, 'not-reported'],
    ['perPupilExpenditure', { currentSpending: 5, students: 0 }, 'not-applicable'],
    ['perPupilExpenditure', { currentSpending: 5, students: 'n' }, 'not-applicable'],
    ['perPupilExpenditure', { currentSpending: 'n', students: 5800 }, 'not-applicable'],
    ['perPupilExpenditure', { students: 5800 }, 'not-reported'],
    ['students', { students: 0 }, 'not-applicable'],
  ])('%s of %j is %s', (name, cells, expected) => {
    expect(measure(name, cells)).toBe(expected);
  });
});

describe('a median', () => {
  it('is the middle one, or the mean of the two in the middle, rounded to hundredths', () => {
    expect(medianOf([30, 10, 20.005])).toEqual({ median: 20.01, reported: 3, districts: 3 });
    expect(medianOf([40, 10, 21, 20])).toEqual({ median: 20.5, reported: 4, districts: 4 });
  });

  it('counts a reported 0, says how many did not report, and passes over those it does not apply to', () => {
    expect(medianOf([0, 'not-reported', 8, 'not-applicable', 2])).toEqual({ median: 2, reported: 3, districts: 4 });
  });

  it('is not there where nobody reported', () => {
    expect(medianOf(['not-reported', 'not-applicable'])).toEqual({ median: null, reported: 0, districts: 1 });
  });
});
