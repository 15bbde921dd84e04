import { describe, expect, it } from 'vitest';
import { findTimeZone } from '../../../../../src/lib/time-zone.ts';
import { zoneLines } from '../../../../../src/model/plans/calendar/zone-lines.ts';
import { readZone, startsOf } from './read-zone.ts';
import { activityOf, calendarOf, componentsOf, linesOf, planOf, sessionOf } from './support.ts';

const days = ['2026-10-30', '2026-11-02', '2027-03-12', '2027-03-15'];
const zoneOf = (name: string, years = { first: 2026, last: 2028 }) => {
  const zone = findTimeZone(name);
  if (!zone) throw new Error(name);
  return zoneLines(zone, years);
};

describe('sessions at 8:30 on both sides of a change of clocks', () => {
  it.each([
    ['America/New_York', ['12:30', '13:30', '13:30', '12:30']],
    ['America/Chicago', ['13:30', '14:30', '14:30', '13:30']],
    ['America/Phoenix', ['15:30', '15:30', '15:30', '15:30']],
    ['Pacific/Honolulu', ['18:30', '18:30', '18:30', '18:30']],
  ])('start in %s at %j in UTC', (timeZone, times) => {
    const file = calendarOf(planOf({ timeZone, activities: [activityOf(days)] }));
    expect(startsOf(file)).toEqual(days.map((day, index) => `${day}T${times[index] ?? ''}:00.000Z`));
  });

  it('start right up to the minute of the change', () => {
    const at = (id: string, date: string, start: string) => sessionOf({ id, date, start, end: undefined });
    const sessions = [
      ...[at('a', '2026-11-01', '00:59'), at('b', '2026-11-01', '02:00')],
      ...[at('c', '2027-03-14', '01:59'), at('d', '2027-03-14', '03:00')],
    ];
    expect(startsOf(calendarOf(planOf({ activities: [activityOf([], { sessions })] })))).toEqual([
      '2026-11-01T04:59:00.000Z',
      '2026-11-01T07:00:00.000Z',
      '2027-03-14T06:59:00.000Z',
      '2027-03-14T07:00:00.000Z',
    ]);
  });

  it('start right on the first and last days of the plan, and outside of its years', () => {
    const dates = ['2022-02-01', '2025-07-01', '2026-01-01', '2026-07-01', '2027-12-31', '2029-06-30'];
    expect(startsOf(calendarOf(planOf({ activities: [activityOf(dates)] })))).toEqual([
      '2022-02-01T13:30:00.000Z',
      '2025-07-01T12:30:00.000Z',
      '2026-01-01T13:30:00.000Z',
      '2026-07-01T12:30:00.000Z',
      '2027-12-31T13:30:00.000Z',
      '2029-06-30T12:30:00.000Z',
    ]);
  });
});

describe('the zone of a file', () => {
  it('is written as rules where clocks go by rules, as Outlook asks', () => {
    expect(zoneOf('America/New_York')).toEqual([
      ...['BEGIN:VTIMEZONE', 'TZID:America/New_York'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:20250309T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'],
      ...['TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400', 'END:DAYLIGHT'],
      ...['BEGIN:STANDARD', 'DTSTART:20251102T020000', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
      ...['TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'END:STANDARD', 'END:VTIMEZONE'],
    ]);
  });

  it('counts from the end of a month where the last week is meant', () => {
    expect(zoneOf('Europe/Berlin').filter((line) => line.startsWith('RRULE'))).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
  });

  it('is one time where clocks are left alone', () => {
    expect(zoneOf('America/Phoenix')).toEqual([
      ...['BEGIN:VTIMEZONE', 'TZID:America/Phoenix', 'BEGIN:STANDARD', 'DTSTART:20250101T000000'],
      ...['TZOFFSETFROM:-0700', 'TZOFFSETTO:-0700', 'END:STANDARD', 'END:VTIMEZONE'],
    ]);
  });

  it('lists the changes where they follow no rule', () => {
    // Law moved the changes in these years: to the second Sunday of March and the first of November.
    const lines = zoneOf('America/New_York', { first: 2006, last: 2008 });
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20050101T000000',
      ...['DTSTART:20050403T020000', 'DTSTART:20051030T020000', 'DTSTART:20060402T020000', 'DTSTART:20061029T020000'],
      ...['DTSTART:20070311T020000', 'DTSTART:20071104T020000', 'DTSTART:20080309T020000', 'DTSTART:20081102T020000'],
    ]);
  });

  it('tells of all years of the plan, also of those without a session', () => {
    const lines = linesOf(calendarOf(planOf({ schoolYears: ['2005-06', '2006-07'] })));
    const years = lines.filter((line) => line.startsWith('DTSTART')).map((line) => line.slice(8, 12));
    expect(years).toEqual(['2004', '2004', '2004', '2005', '2005', '2006', '2006', '2007', '2007']);
  });

  it('stands once in a file, with the name that its times carry', () => {
    const lines = linesOf(calendarOf(planOf({ timeZone: 'America/Chicago', activities: [activityOf(days)] })));
    expect(componentsOf(lines, 'VTIMEZONE')).toHaveLength(1);
    expect(lines).toContain('TZID:America/Chicago');
    const zoned = lines.filter((line) => line.startsWith('DTSTART;'));
    expect(zoned).toHaveLength(4);
    expect(zoned.every((line) => line.startsWith('DTSTART;TZID=America/Chicago:'))).toBe(true);
  });
});

describe('the zones of the world', () => {
  const zones = Intl.supportedValuesOf('timeZone');

  /** Noon on every fifth day: at noon clocks are changed nowhere. */
  function wrongNoons(name: string, first: number, last: number): string[] {
    const offsetAt = readZone(zoneOf(name, { first, last }));
    const show = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' });
    const noons = Array.from({ length: (last - first + 1) * 73 }, (_, index) => Date.UTC(first, 0, 1 + index * 5, 12));
    return noons.flatMap((noon) => {
      const clock = new Date(noon).toISOString().slice(0, 19);
      const instant = noon - offsetAt(clock.replaceAll(/[-:]/g, ''));
      return show.format(instant) === clock.replace('T', ' ') ? [] : [`${name} ${clock}`];
    });
  }

  it('are all there', () => {
    expect(zones.length).toBeGreaterThan(400);
  });

  it('are right all through the years of a plan', () => {
    expect(zones.flatMap((name) => wrongNoons(name, 2026, 2029))).toEqual([]);
  }, 60_000);

  it('are right in years in which rules were changed', () => {
    const changed = ['America/New_York', 'Africa/Cairo', 'Africa/Casablanca', 'America/Caracas', 'Asia/Pyongyang'];
    expect([...changed, 'Australia/Lord_Howe'].flatMap((name) => wrongNoons(name, 2005, 2020))).toEqual([]);
  });
});
