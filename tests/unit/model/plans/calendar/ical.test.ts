import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarSettings } from '../../../../../src/model/plans/calendar/settings.ts';
import type { Plan } from '../../../../../src/schemas/plans/plans.ts';
import { activityOf, calendarOf, planOf, sessionOf, settings } from './support.ts';

/** What a program that others wrote reads in a file. */
function read(file: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)) };
}

const days = ['2026-10-30', '2026-11-02', '2027-03-12', '2027-03-15'];
const text =
  'Commas, semicolons; back\\slashes, "quotes":\nlines – é 😀 and more words than a line of a file has room for';

describe('a file that ical.js reads', () => {
  it('has the texts as people wrote them', () => {
    const { calendar, events } = read(
      calendarOf(
        planOf({
          goals: [{ id: 'g', statement: `Goal ${text}`, area: 'culture' }],
          activities: [
            activityOf([], { title: text, goals: ['g'], sessions: [sessionOf({ place: text, what: text })] }),
          ],
        }),
      ),
    );
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Plan of Riverbend');
    expect(events.map(({ summary, location, description }) => [summary, location, description])).toEqual([
      [text, text, `${text}\nGoal: Goal ${text}\n${settings.page}`],
    ]);
  });

  it('has the same id, number, stamp, categories and status', () => {
    const { events } = read(calendarOf(planOf({ activities: [activityOf(['2026-10-14'])] }), { version: 3 }));
    const [event] = events;
    const component = event?.component;
    expect([event?.uid, event?.sequence]).toEqual(['riverbend-2026.coaching.s1@learning.example.org', 3]);
    expect(component?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-08-18T00:00:00Z');
    expect(component?.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-08-18T00:00:00Z');
    expect(component?.getFirstProperty('categories')?.getValues()).toEqual(['Professional learning', 'First session']);
    expect(component?.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('has whole days that last a day', () => {
    const training = { id: 'abuse', topic: 'Abuse', citation: 'Law 1', frequency: 'each year', due: '2026-10-31' };
    const [event] = read(calendarOf(planOf({ mandated: [training] }))).events;
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      true,
      '2026-10-31',
      '2026-11-01',
    ]);
  });

  it.each([
    ['America/New_York', ['12:30', '13:30', '13:30', '12:30']],
    ['America/Chicago', ['13:30', '14:30', '14:30', '13:30']],
    ['America/Phoenix', ['15:30', '15:30', '15:30', '15:30']],
    ['Pacific/Honolulu', ['18:30', '18:30', '18:30', '18:30']],
  ])('has sessions in %s that start at %j in UTC and last six hours and a half', (timeZone, times) => {
    const { events } = read(calendarOf(planOf({ timeZone, activities: [activityOf(days)] })));
    expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual(
      days.map((day, index) => `${day}T${times[index] ?? ''}:00.000Z`),
    );
    expect(events.map(({ duration }) => duration.toString())).toEqual(Array(4).fill('PT6H30M'));
    expect(events.map(({ startDate }) => startDate.zone.tzid)).toEqual(Array(4).fill(timeZone));
  });

  it.each([
    ...['America/New_York', 'America/Anchorage', 'America/Adak', 'America/Puerto_Rico', 'Pacific/Guam'],
    ...['America/St_Johns', 'America/Santiago', 'Europe/Dublin', 'Africa/Casablanca', 'Australia/Lord_Howe'],
  ])('is right all through the years of a plan in %s', (timeZone) => {
    const dates = Array.from({ length: 219 }, (_, index) =>
      new Date(Date.UTC(2026, 6, 1 + index * 5)).toISOString().slice(0, 10),
    );
    const schoolYears = ['2026-27', '2027-28', '2028-29'];
    const { events } = read(calendarOf(planOf({ timeZone, schoolYears, activities: [activityOf(dates)] })));
    const show = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    expect(events.map(({ startDate }) => show.format(startDate.toJSDate()))).toEqual(
      dates.map((date) => `${date} 08:30`),
    );
  });

  it('is a calendar also where nothing is dated', () => {
    const { calendar, events } = read(calendarOf(planOf()));
    expect([calendar.name, calendar.getFirstPropertyValue('version'), events]).toEqual(['vcalendar', '2.0', []]);
  });
});

describe('the file of a next version', () => {
  const activities = [activityOf(['2026-10-14', '2027-01-12', '2027-03-09'])];
  const before = planOf({ activities, adopted: '2026-07-01' });
  const told = (plan: Plan, earlier: readonly Plan[], only: CalendarSettings['only'] = {}): string[] =>
    read(calendarOf(plan, { version: earlier.length + 1, earlier, only })).events.map(
      ({ uid, sequence, startDate, component }) =>
        [uid, sequence, startDate.toString(), component.getFirstPropertyValue('status')].join(' '),
    );
  const event = (session: string, more: string): string =>
    `riverbend-2026.coaching.${session}@learning.example.org ${more}`;
  const without = (...gone: readonly number[]) => [
    activityOf([], {
      sessions: (before.activities[0]?.sessions ?? []).filter((_, index) => !gone.includes(index)),
    }),
  ];

  it('calls off what it no longer has, under the same id and a higher number', () => {
    const after = planOf({ activities: without(1), adopted: '2026-08-18' });
    expect(told(before, [])).toEqual([
      event('s1', '1 2026-10-14T08:30:00 CONFIRMED'),
      event('s2', '1 2027-01-12T08:30:00 CONFIRMED'),
      event('s3', '1 2027-03-09T08:30:00 CONFIRMED'),
    ]);
    expect(told(after, [before])).toEqual([
      event('s1', '2 2026-10-14T08:30:00 CONFIRMED'),
      event('s3', '2 2027-03-09T08:30:00 CONFIRMED'),
      event('s2', '2 2027-01-12T08:30:00 CANCELLED'),
    ]);
  });

  it('calls off what any version before had, once, as the newest of them had it', () => {
    const second = planOf({ activities: without(1), adopted: '2026-08-18' });
    const third = planOf({ activities: without(0, 1), adopted: '2026-08-20' });
    expect(told(third, [second, before])).toEqual([
      event('s3', '3 2027-03-09T08:30:00 CONFIRMED'),
      event('s1', '3 2026-10-14T08:30:00 CANCELLED'),
      event('s2', '3 2027-01-12T08:30:00 CANCELLED'),
    ]);
  });

  it('leaves what took place before it was adopted, and brings it back where it comes again', () => {
    const after = planOf({
      activities: without(0, 1),
      adopted: '2026-08-18',
      status: 'amended',
      amended: '2026-11-01',
    });
    expect(told(after, [before])).toEqual([
      event('s3', '2 2027-03-09T08:30:00 CONFIRMED'),
      event('s2', '2 2027-01-12T08:30:00 CANCELLED'),
    ]);
    expect(told(before, [after, before])).toEqual(told(before, [before, before]));
  });

  it('calls nothing off while it is a draft', () => {
    const draft = planOf({ activities: without(1), status: 'draft', adopted: undefined });
    expect(told(draft, [before]).filter((each) => each.endsWith('CANCELLED'))).toEqual([]);
  });

  it('of one role has what was called off for it, and nothing of others', () => {
    const roles = { roles: ['teachers'] };
    const old = planOf({ activities: [activityOf(['2026-10-14'], roles)] });
    const after = planOf({ activities: [] });
    expect(told(after, [old], { role: 'teachers' })).toHaveLength(1);
    expect(told(after, [old], { role: 'coaches' })).toEqual([]);
    const forOthers = planOf({ activities: [activityOf(['2026-10-14'], { roles: ['coaches'] })] });
    expect(told(forOthers, [old], { role: 'teachers' })).toEqual([]);
  });
});
