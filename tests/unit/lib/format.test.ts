import { describe, expect, it } from 'vitest';
import { change, clock, clockSpan, date, dollars, list, number, range, share } from '../../../src/lib/format.ts';

describe('dollars', () => {
  it.each([
    [0, '$0'],
    [-0, '$0'],
    [12500, '$12,500'],
    [1234567890, '$1,234,567,890'],
    [12.4, '$12'],
    [12.5, '$13'],
  ])('%d are %s', (amount, text) => {
    expect(dollars(amount)).toBe(text);
  });
});

it.each([
  [0, '0'],
  [-0, '0'],
  [14.2, '14.2'],
  [5983, '5,983'],
  [2, '2'],
])('the number %d is %s', (value, text) => {
  expect(number(value)).toBe(text);
});

it.each([
  [4, 12, '4–12'],
  [4, 4, '4'],
  [0, 0, '0'],
  [0, 1500, '0–1,500'],
  [1.25, 2.5, '1.3–2.5'],
])('from %d to %d is %s', (from, to, text) => {
  expect(range(from, to)).toBe(text);
});

it.each([
  [0, '0%'],
  [0.125, '12.5%'],
  [1, '100%'],
  [1 / 3, '33.3%'],
])('a share of %d is %s', (value, text) => {
  expect(share(value)).toBe(text);
});

it.each([
  [0, '0%'],
  [0.05, '+5%'],
  [-0.05, '\u22125%'],
  [-0.000_01, '0%'],
  [9, '+900%'],
  [-1, '\u2212100%'],
])('a change of %d is %s', (value, text) => {
  expect(change(value)).toBe(text);
});

it.each([
  ['2026-11-22', 'November 22, 2026'],
  ['2024-02-29', 'February 29, 2024'],
  ['2026-01-01', 'January 1, 2026'],
  ['2026-12-31', 'December 31, 2026'],
])('the day %s is %s in every time zone', (iso, text) => {
  expect(date(iso)).toBe(text);
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('the list %j is %j', (words, text) => {
  expect(list(words)).toBe(text);
});

it.each([
  ['00:05', '12:05\u00a0AM'],
  ['08:30', '8:30\u00a0AM'],
  ['11:59', '11:59\u00a0AM'],
  ['12:00', 'noon'],
  ['12:30', '12:30\u00a0PM'],
  ['15:15', '3:15\u00a0PM'],
])('the time %s is said as %s', (time, text) => {
  expect(clock(time)).toBe(text);
});

it.each([
  ['08:30', '15:00', '8:30\u00a0AM to 3:00\u00a0PM'],
  ['08:30', undefined, 'from 8:30\u00a0AM'],
  [undefined, undefined, ''],
])('a session from %s to %s takes "%s"', (start, end, text) => {
  expect(clockSpan(start, end)).toBe(text);
});
