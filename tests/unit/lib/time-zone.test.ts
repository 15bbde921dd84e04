import { describe, expect, it } from 'vitest';
import { findTimeZone, isSkipped } from '../../../src/lib/time-zone.ts';

const hours = (name: string, instant: string) => (findTimeZone(name)?.offsetAt(Date.parse(instant)) ?? NaN) / 3_600_000;

describe('how far clocks are ahead of UTC', () => {
  it.each([
    ['America/New_York', '2026-11-01T05:59:59Z', -4],
    ['America/New_York', '2026-11-01T06:00:00Z', -5],
    ['America/New_York', '2027-03-14T06:59:59Z', -5],
    ['America/New_York', '2027-03-14T07:00:00Z', -4],
    ['America/Phoenix', '2027-07-01T00:00:00Z', -7],
    ['Pacific/Honolulu', '2027-07-01T00:00:00Z', -10],
    ['Asia/Kathmandu', '2027-07-01T00:00:00Z', 5.75],
    ['Pacific/Kiritimati', '2027-07-01T23:00:00Z', 14],
    ['UTC', '2027-07-01T00:00:00Z', 0],
  ])('in %s at %s: %d hours', (name, instant, offset) => {
    expect(hours(name, instant)).toBe(offset);
  });
});

it.each(['America/Riverbend', 'Eastern time', '', '+05:00', '-0500', 'America/New_York '])(
  'there is no zone "%s"',
  (name) => {
    expect(findTimeZone(name)).toBeUndefined();
  },
);

describe('a time that clocks skip', () => {
  it.each([
    ['America/New_York', '2027-03-14', '01:59', false],
    ['America/New_York', '2027-03-14', '02:00', true],
    ['America/New_York', '2027-03-14', '02:30', true],
    ['America/New_York', '2027-03-14', '02:59', true],
    ['America/New_York', '2027-03-14', '03:00', false],
    ['America/New_York', '2027-03-15', '02:30', false],
    ['America/New_York', '2026-11-01', '01:30', false],
    ['America/Los_Angeles', '2027-03-14', '02:30', true],
    ['America/Phoenix', '2027-03-14', '02:30', false],
    ['Europe/Berlin', '2027-03-28', '01:59', false],
    ['Europe/Berlin', '2027-03-28', '02:30', true],
    ['Europe/Berlin', '2027-03-28', '03:00', false],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', true],
    ['Australia/Lord_Howe', '2026-10-04', '02:30', false],
  ])('in %s on %s at %s: %s', (name, date, time, skipped) => {
    const zone = findTimeZone(name);
    expect(zone && isSkipped(date, time, zone)).toBe(skipped);
  });
});
