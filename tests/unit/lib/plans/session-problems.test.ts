import { describe, expect, it } from 'vitest';
import { sessionProblems } from '../../../../src/lib/plans/session-problems.ts';
import { planSchema } from '../../../../src/schemas/plans/plans.ts';

const session = (more: object = {}) => ({ id: 's', part: 'initial', date: '2026-10-14', ...more });
const activity = (...sessions: object[]) => ({ id: 'a', title: 'A', sessions });
const problems = (more: object) =>
  sessionProblems(
    planSchema.parse({
      ...{ title: 'Plan', summary: 'S.', schoolYears: ['2026-27'], status: 'draft', reviewed: '2026-08-01' },
      ...more,
    }),
  );
const ofSession = (more: object, timeZone = 'America/New_York') =>
  problems({ timeZone, activities: [activity(session(more))] });
const at = (field: string, kind: string) => ({ path: ['activities', 0, 'sessions', 0, field], kind });

describe('times at which nobody can meet', () => {
  it.each([
    [{}],
    [{ start: '08:30' }],
    [{ start: '08:30', end: '08:31' }],
    [{ start: '00:00', end: '23:59' }],
    [{ date: '2027-03-14', start: '01:59', end: '03:00' }],
    [{ date: '2026-11-01', start: '00:59', end: '02:00' }],
  ])('are not in %j', (more) => {
    expect(ofSession(more)).toEqual([]);
  });

  it.each([
    [{ start: '15:00', end: '08:30' }, [at('end', 'end-not-after-start')]],
    [{ start: '08:30', end: '08:30' }, [at('end', 'end-not-after-start')]],
    [{ end: '08:30' }, [at('end', 'end-without-start')]],
    [{ date: '2027-03-14', start: '02:30' }, [at('start', 'skipped-time')]],
    [{ date: '2027-03-14', start: '01:00', end: '02:30' }, [at('end', 'skipped-time')]],
    [
      { date: '2027-03-14', start: '02:50', end: '02:10' },
      [at('end', 'end-not-after-start'), at('start', 'skipped-time'), at('end', 'skipped-time')],
    ],
  ])('are in %j', (more, found) => {
    expect(ofSession(more)).toEqual(found);
  });

  it('are those that come twice, too', () => {
    expect(ofSession({ date: '2026-11-01', start: '01:00', end: '01:59' })).toEqual([
      at('start', 'doubled-time'),
      at('end', 'doubled-time'),
    ]);
    expect(ofSession({ date: '2026-11-01', start: '01:00' }, 'America/Phoenix')).toEqual([]);
    // An island that moves its clocks by half an hour.
    expect(ofSession({ date: '2027-04-04', start: '01:45' }, 'Australia/Lord_Howe')).toEqual([
      at('start', 'doubled-time'),
    ]);
    expect(ofSession({ date: '2027-04-04', start: '01:15' }, 'Australia/Lord_Howe')).toEqual([]);
  });

  it('are not skipped where clocks are left alone', () => {
    expect(ofSession({ date: '2027-03-14', start: '02:30' }, 'America/Phoenix')).toEqual([]);
  });

  it('come with their places, in the order of the plan', () => {
    const wrong = session({ id: 'w', start: '10:00', end: '09:00' });
    const fine = session({ start: '09:00', end: '10:00' });
    const activities = [activity(fine, wrong), { ...activity(fine), id: 'b' }, { ...activity(wrong), id: 'c' }];
    expect(problems({ activities }).map(({ path }) => path.join('.'))).toEqual([
      'activities.0.sessions.1.end',
      'activities.2.sessions.0.end',
    ]);
  });

  it('are found without a zone that anybody knows, which is a problem of its own', () => {
    expect(ofSession({ date: '2027-03-14', start: '02:30', end: '02:00' }, 'America/Riverbend')).toEqual([
      { path: ['timeZone'], kind: 'unknown-time-zone' },
      at('end', 'end-not-after-start'),
    ]);
  });
});
