import { describe, expect, it } from 'vitest';
import { activityOf, calendarOf, eventsOf, linesOf, planOf, sessionOf, valueOf } from './support.ts';

const goal = (id: string, statement: string) => ({ id, statement, area: 'culture' });
const training = {
  ...{ id: 'abuse', topic: 'Child abuse; reporting', citation: 'Law 1, § 2', frequency: 'each year' },
  ...{ due: '2026-10-31', difference: 'The district asks for two hours.' },
};

const plan = planOf({
  goals: [goal('g1', 'Teams meet weekly [@source, p. 2].'), goal('g2', 'Unused.'), goal('g3', 'Coaches stay.')],
  activities: [
    activityOf([], {
      ...{ what: 'A coach sees lessons [@source].', goals: ['g3', 'g1'], lead: 'director of learning' },
      sessions: [sessionOf({ place: 'Room 1, Hill School', what: 'Looking at data.' })],
    }),
  ],
  mandated: [training],
});

const onlyEvent = (...given: Parameters<typeof calendarOf>) => {
  const events = eventsOf(calendarOf(...given));
  expect(events).toHaveLength(1);
  return events[0] ?? [];
};
const withSessions = (...sessions: object[]) => planOf({ activities: [activityOf([], { sessions })] });

describe('the file of a plan', () => {
  it('says everything of a session and of a training that is due', () => {
    expect(eventsOf(calendarOf(plan))).toEqual([
      [
        'UID:riverbend-2026.coaching.s1@learning.example.org',
        'DTSTAMP:20260818T000000Z',
        'LAST-MODIFIED:20260818T000000Z',
        'SEQUENCE:1',
        'DTSTART;TZID=America/New_York:20261014T083000',
        'DTEND;TZID=America/New_York:20261014T150000',
        'SUMMARY:Coaching cycles',
        'LOCATION:Room 1\\, Hill School',
        'DESCRIPTION:Looking at data.\\nA coach sees lessons.\\nGoal: Teams meet weekly.\\nGoal: Coaches stay.\\n' +
          'Lead: director of learning\\nhttps://learning.example.org/plans/riverbend-2027/',
        'CATEGORIES:Professional learning,First session',
        'STATUS:CONFIRMED',
      ],
      [
        'UID:riverbend-2026.abuse@learning.example.org',
        'DTSTAMP:20260818T000000Z',
        'LAST-MODIFIED:20260818T000000Z',
        'SEQUENCE:1',
        'DTSTART;VALUE=DATE:20261031',
        'TRANSP:TRANSPARENT',
        'SUMMARY:Due: Child abuse\\; reporting',
        'DESCRIPTION:Asked for by: Law 1\\, § 2\\nHow often: each year\\nThe district asks for two hours.\\n' +
          'https://learning.example.org/plans/riverbend-2027/',
        'CATEGORIES:Professional learning,Required training',
        'STATUS:CONFIRMED',
      ],
    ]);
  });

  it('begins and ends as a calendar', () => {
    const lines = linesOf(calendarOf(plan));
    expect(lines.slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Hornbook//Professional-learning plans//EN',
      'X-WR-CALNAME:Plan of Riverbend',
      'BEGIN:VTIMEZONE',
    ]);
    expect(lines.at(-1)).toBe('END:VCALENDAR');
  });

  it('is the same each time, whatever the order of the plan', () => {
    const days = ['2026-10-14', '2027-01-12'];
    const given = [activityOf(days), activityOf(days, { id: 'mentoring' })];
    const once = calendarOf(planOf({ activities: given }));
    expect(calendarOf(planOf({ activities: given }))).toBe(once);
    expect(calendarOf(planOf({ activities: given.toReversed() }))).toBe(once);
    expect(eventsOf(once)).toHaveLength(4);
  });

  it('holds a component also where nothing is dated', () => {
    const lines = linesOf(calendarOf(planOf()));
    expect(lines).toContain('BEGIN:VTIMEZONE');
    expect(lines).not.toContain('BEGIN:VEVENT');
  });

  it('names a time zone that is not there', () => {
    for (const timeZone of ['America/Riverbend', 'Eastern time', '+05:00', ''])
      expect(() => calendarOf({ ...planOf(), timeZone })).toThrow(
        new Error(`There is no time zone called "${timeZone}". Write it as America/New_York.`),
      );
  });

  it('holds what is for one role or school, and says so in its name', () => {
    const given = planOf({
      schools: [{ id: 'hill', name: 'Hill School' }],
      activities: [
        activityOf(['2026-10-14'], { roles: ['coaches'] }),
        activityOf(['2026-10-14'], { id: 'teams', roles: ['teachers'], schools: ['hill'] }),
      ],
    });
    const summary = (only: Parameters<typeof calendarOf>[1]) => {
      const file = calendarOf(given, only);
      return [valueOf(linesOf(file), 'X-WR-CALNAME'), ...eventsOf(file).map((event) => valueOf(event, 'UID'))];
    };
    const coaching = 'riverbend-2026.coaching.s1@learning.example.org';
    const teams = 'riverbend-2026.teams.s1@learning.example.org';
    expect(summary({})).toEqual(['Plan of Riverbend', coaching, teams]);
    expect(summary({ only: {} })).toEqual(['Plan of Riverbend', coaching, teams]);
    expect(summary({ only: { role: 'coaches' } })).toEqual(['Plan of Riverbend (Coaches and mentors)', coaching]);
    expect(summary({ only: { school: 'hill' } })).toEqual(['Plan of Riverbend (Hill School)', coaching, teams]);
    expect(summary({ only: { role: 'teachers', school: 'hill' } })).toEqual([
      'Plan of Riverbend (Teachers\\, Hill School)',
      teams,
    ]);
    expect(summary({ only: { school: 'lake' } })).toEqual(['Plan of Riverbend (lake)', coaching]);
  });
});

describe('the times of an entry', () => {
  const times = (...sessions: object[]) =>
    onlyEvent(withSessions(...sessions)).filter((line) => /^(DT(START|END)|TRANSP)/.test(line));

  it('are the whole day where there is no start', () => {
    expect(times(sessionOf({ start: undefined, end: undefined }))).toEqual(['DTSTART;VALUE=DATE:20261014']);
    expect(times(sessionOf({ start: undefined }))).toEqual(['DTSTART;VALUE=DATE:20261014']);
  });

  it('are a start alone where there is no end, or one that is not after it', () => {
    const start = 'DTSTART;TZID=America/New_York:20261014T083000';
    for (const end of [undefined, '08:30', '08:29']) expect(times(sessionOf({ end }))).toEqual([start]);
    expect(times(sessionOf({ end: '08:31' }))).toEqual([start, 'DTEND;TZID=America/New_York:20261014T083100']);
  });
});

describe('the next version of a plan', () => {
  const first = planOf({ activities: [activityOf(['2026-10-14', '2026-11-04'])], mandated: [training] });
  const next = planOf({
    ...{ title: 'Plan, amended', status: 'amended', amended: '2026-10-01', replaces: 'riverbend-2026' },
    activities: [activityOf(['2026-10-21', '2026-11-04'], { title: 'Coaching' })],
    mandated: [training],
  });

  it('has the same entries, with a higher number and a later stamp', () => {
    const of = (name: string, file: string) => eventsOf(file).map((event) => valueOf(event, name));
    const [before, after] = [calendarOf(first), calendarOf(next, { version: 2 })];
    expect(of('UID', after).toSorted()).toEqual(of('UID', before).toSorted());
    expect(new Set(of('UID', after)).size).toBe(3);
    expect([of('SEQUENCE', before), of('SEQUENCE', after)]).toEqual([
      ['1', '1', '1'],
      ['2', '2', '2'],
    ]);
    expect(of('DTSTAMP', after)).toEqual(Array(3).fill('20261001T000000Z'));
  });

  it('shares no entry with another plan or another site', () => {
    const uids = [{}, { lineage: 'lakeside' }, { site: 'other.example.org' }].flatMap((more) =>
      eventsOf(calendarOf(first, more)).map((event) => valueOf(event, 'UID')),
    );
    expect(new Set(uids).size).toBe(9);
  });
});

describe('the stamp of a plan', () => {
  it.each([
    ['2026-08-18', { adopted: '2026-08-18', reviewed: '2026-08-01' }],
    ['2026-10-01', { adopted: '2026-08-18', reviewed: '2026-08-01', amended: '2026-10-01' }],
    ['2026-08-01', { adopted: undefined, reviewed: '2026-08-01', status: 'draft' }],
    ['2026-09-01', { adopted: '2026-08-18', reviewed: '2026-09-01' }],
  ])('is %s, the newest of %j', (day, dates) => {
    const event = onlyEvent(planOf({ activities: [activityOf(['2026-10-14'])], ...dates }));
    const stamp = `${day.replaceAll('-', '')}T000000Z`;
    expect([valueOf(event, 'DTSTAMP'), valueOf(event, 'LAST-MODIFIED')]).toEqual([stamp, stamp]);
  });
});

it.each([
  ['draft', 'TENTATIVE'],
  ['public-comment', 'TENTATIVE'],
  ['adopted', 'CONFIRMED'],
  ['amended', 'CONFIRMED'],
  ['archived', 'CONFIRMED'],
])('a plan that is %s has entries that are %s', (status, word) => {
  const event = onlyEvent(planOf({ activities: [activityOf(['2026-10-14'])], status }));
  expect(valueOf(event, 'STATUS')).toBe(word);
});

it('has no empty lines where a text of the plan ends in one', () => {
  const event = onlyEvent(
    planOf({
      goals: [goal('g', 'Teams meet.\n')],
      activities: [activityOf(['2026-10-14'], { what: 'A coach sees lessons.\n', goals: ['g'], lead: 'director\n' })],
    }),
  );
  expect(valueOf(event, 'DESCRIPTION')).toBe(
    'A coach sees lessons.\\nGoal: Teams meet.\\nLead: director\\nhttps://learning.example.org/plans/riverbend-2027/',
  );
});

it('tells the parts of an activity apart', () => {
  const event = onlyEvent(withSessions(sessionOf({ part: 'follow-up' })));
  expect(valueOf(event, 'CATEGORIES')).toBe('Professional learning,Follow-up');
});

it('says of a plan that is made up that it is', () => {
  const event = onlyEvent({ ...withSessions(sessionOf()), fictional: true });
  expect(valueOf(event, 'DESCRIPTION')).toMatch(/^Made up for illustration\.\\n/);
  expect(calendarOf(plan)).not.toContain('Made up');
});
