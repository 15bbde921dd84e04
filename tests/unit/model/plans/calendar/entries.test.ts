import { describe, expect, it } from 'vitest';
import { calendarEntries } from '../../../../../src/model/plans/calendar/entries.ts';
import { activityOf, planOf, sessionOf } from './support.ts';

const idsOf = (...given: Parameters<typeof calendarEntries>) => calendarEntries(...given).map(({ id }) => id);

const training = (more: object = {}) => ({
  id: 'abuse',
  topic: 'Child abuse',
  citation: 'Law 1',
  frequency: 'each year',
  due: '2026-10-31',
  ...more,
});

describe('what a plan dates', () => {
  it('has all that a page shows of a session', () => {
    const plan = planOf({
      activities: [activityOf([], { sessions: [sessionOf({ part: 'follow-up', place: 'Room 1', what: 'Data.' })] })],
    });
    expect(calendarEntries(plan)).toEqual([
      {
        ...{ id: 'coaching.s1', date: '2026-10-14', title: 'Coaching cycles', part: 'follow-up' },
        ...{ start: '08:30', end: '15:00', place: 'Room 1', what: 'Data.', activity: plan.activities[0] },
      },
    ]);
  });

  it('has the day by which a required training is due, and none where no day is given', () => {
    const plan = planOf({ mandated: [training(), training({ id: 'safety', due: undefined })] });
    expect(calendarEntries(plan)).toEqual([
      {
        ...{ id: 'abuse', date: '2026-10-31', title: 'Child abuse', part: 'due', start: undefined, end: undefined },
        ...{ place: undefined, activity: undefined, training: plan.mandated[0] },
      },
    ]);
  });

  it('takes a session for the day where only its end is known', () => {
    const plan = planOf({ activities: [activityOf([], { sessions: [sessionOf({ start: undefined })] })] });
    expect(calendarEntries(plan)[0]).toMatchObject({ start: undefined, end: undefined });
  });

  it('comes by day, and what is at the same time by id, whatever the order of the plan', () => {
    const dates = ['2027-01-12', '2026-10-14', '2026-10-31'];
    const plan = planOf({
      activities: [activityOf(dates, { id: 'mentoring' }), activityOf(dates), activityOf(dates, { id: 'zones' })],
      mandated: [training({ id: 'b' }), training({ id: 'n' }), training({ id: 'a-2' }), training({ id: 'a-10' })],
    });
    expect(idsOf(plan)).toEqual([
      ...['coaching.s2', 'mentoring.s2', 'zones.s2'],
      ...['a-10', 'a-2', 'b', 'n', 'coaching.s3', 'mentoring.s3', 'zones.s3'],
      ...['coaching.s1', 'mentoring.s1', 'zones.s1'],
    ]);
  });

  it('comes in the order of the clock on a day, after what takes the whole of it', () => {
    const at = (id: string, start: string | undefined) =>
      activityOf([], { id, sessions: [sessionOf({ start, end: '16:00' })] });
    const plan = planOf({
      activities: [at('a', '13:00'), at('b', '08:30'), at('c', '08:30'), at('d', undefined)],
    });
    expect(idsOf(plan)).toEqual(['d.s1', 'b.s1', 'c.s1', 'a.s1']);
  });

  it('is not there for a plan without dates', () => {
    expect(calendarEntries(planOf())).toEqual([]);
  });
});

describe('what is for one role or one school', () => {
  const day = ['2026-10-14'];
  const plan = planOf({
    schools: [
      { id: 'hill', name: 'Hill School' },
      { id: 'lake', name: 'Lake School' },
    ],
    activities: [
      activityOf(day, { id: 'all' }),
      activityOf(day, { id: 'coaches', roles: ['coaches', 'specialists'] }),
      activityOf(day, { id: 'both', roles: ['coaches'], schools: ['hill'] }),
      activityOf(day, { id: 'hill', schools: ['hill'] }),
      activityOf(day, { id: 'lake', schools: ['lake'] }),
      activityOf(day, { id: 'teachers', roles: ['teachers'] }),
    ],
    mandated: [
      training({ id: 'x-all' }),
      training({ id: 'x-coaches', roles: ['coaches'] }),
      training({ id: 'x-hill', schools: ['hill'] }),
    ],
  });

  it.each([
    [{}, ['all', 'both', 'coaches', 'hill', 'lake', 'teachers', 'x-all', 'x-coaches', 'x-hill']],
    [{ role: 'coaches' }, ['all', 'both', 'coaches', 'hill', 'lake', 'x-all', 'x-coaches', 'x-hill']],
    [{ role: 'specialists' }, ['all', 'coaches', 'hill', 'lake', 'x-all', 'x-hill']],
    [{ role: 'substitutes' }, ['all', 'hill', 'lake', 'x-all', 'x-hill']],
    [{ school: 'hill' }, ['all', 'both', 'coaches', 'hill', 'teachers', 'x-all', 'x-coaches', 'x-hill']],
    [{ school: 'lake' }, ['all', 'coaches', 'lake', 'teachers', 'x-all', 'x-coaches']],
    [{ role: 'teachers', school: 'hill' }, ['all', 'hill', 'teachers', 'x-all', 'x-hill']],
  ] as const)('%j', (only, kept) => {
    expect(idsOf(plan, only).map((id) => id.replace('.s1', ''))).toEqual(kept);
  });
});
