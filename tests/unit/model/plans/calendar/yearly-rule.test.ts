import { describe, expect, it } from 'vitest';
import { yearlyChanges } from '../../../../../src/model/plans/calendar/yearly-rule.ts';

const hour = 3_600_000;
const years = { first: 2026, last: 2027 };
const forward = (clock: string) => ({ clock: Date.parse(`${clock}:00Z`), from: -5 * hour, to: -4 * hour });
const back = (clock: string) => ({ clock: Date.parse(`${clock}:00Z`), from: -4 * hour, to: -5 * hour });

describe('changes of clocks that come back each year', () => {
  it('are rules, each with its first change', () => {
    const changes = [
      ...[forward('2026-03-08T02:00'), back('2026-11-01T02:00')],
      ...[forward('2027-03-14T02:00'), back('2027-11-07T02:00')],
    ];
    expect(yearlyChanges(changes, years)).toEqual([
      { first: changes[0], rule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU' },
      { first: changes[1], rule: 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU' },
    ]);
  });

  it.each([
    ['2027-04-11T02:00', 'month'],
    ['2027-03-13T02:00', 'weekday'],
    ['2027-03-14T03:00', 'time of the day'],
    ['2027-03-21T02:00', 'week'],
    ['2028-03-12T02:00', 'year'],
  ])('are none where one is on %s, in another %s', (clock) => {
    expect(yearlyChanges([forward('2026-03-08T02:00'), forward(clock)], years)).toBeUndefined();
  });

  it('are none where one of the years has no change, or two', () => {
    const changes = [forward('2026-03-08T02:00'), forward('2027-03-14T02:00')];
    expect(yearlyChanges(changes, years)).toHaveLength(1);
    expect(yearlyChanges(changes.slice(1), years)).toBeUndefined();
    expect(yearlyChanges([...changes, forward('2027-03-21T02:00')], years)).toBeUndefined();
    expect(yearlyChanges([...changes, back('2027-11-07T02:00')], years)).toBeUndefined();
  });
});
