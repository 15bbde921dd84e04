import { describe, expect, it } from 'vitest';
import { figureText, type MeasuredFigure } from '../../../src/model/figures.ts';
import { contextOf } from './support/context.ts';

const text = (figure: Partial<MeasuredFigure>, site: object = {}) =>
  figureText({ value: 1, unit: 'count', ...figure }, contextOf({}, site).words);

describe('a figure', () => {
  it.each<[Partial<MeasuredFigure>, string]>([
    [{ value: 1852 }, '1,852'],
    [{ value: 0 }, '0'],
    [{ value: 14.2 }, '14.2'],
    [{ value: 80, unit: 'percent' }, '80%'],
    [{ value: 12_500, unit: 'dollars' }, '$12,500'],
    [{ value: 2, unit: 'months' }, '2 months'],
    [{ value: 1, unit: 'hours' }, '1 hour'],
    [{ value: 1.5, unit: 'years' }, '1.5 years'],
    [{ value: 0, unit: 'days' }, '0 days'],
  ])('%j reads %s', (figure, expected) => {
    expect(text(figure)).toBe(expected);
  });

  it.each<[Partial<MeasuredFigure>, string]>([
    [{ value: 8, to: 9 }, '8–9'],
    [{ value: 75, to: 80, unit: 'percent' }, '75–80%'],
    [{ value: 1000, to: 2500, unit: 'dollars' }, '$1,000–2,500'],
    [{ value: 0, to: 1, unit: 'weeks' }, '0–1 week'],
    [{ value: 5, to: 5, unit: 'minutes' }, '5 minutes'],
  ])('that is a range, %j, reads %s', (figure, expected) => {
    expect(text(figure)).toBe(expected);
  });

  it.each<[MeasuredFigure['qualifier'], string]>([
    ['about', 'about 75%'],
    ['nearly', 'nearly 75%'],
    ['at least', 'at least 75%'],
    ['more than', 'more than 75%'],
  ])('says how exact it is: %s', (qualifier, expected) => {
    expect(text({ value: 75, unit: 'percent', qualifier })).toBe(expected);
  });

  it('that is none is a word of the site, never a zero', () => {
    expect(text({ value: 'not-reported', unit: 'percent', qualifier: 'about' })).toBe('not reported');
    expect(text({ value: 'not-reported' }, { words: { 'not-reported': 'unknown' } })).toBe('unknown');
    expect(text({ value: 'not-applicable' })).toBe('not applicable');
  });
});
