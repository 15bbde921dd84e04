import { expect, it } from 'vitest';
import { compact, exact } from '../../../src/charts/figures.ts';

it.each([
  ['dollars', 0, '$0'],
  ['dollars', 1_234_567, '$1,234,567'],
  ['dollars', 12.5, '$12.50'],
  ['dollars', -1_200, '-$1,200'],
  ['count', 1_204, '1,204'],
  ['count', 12.5, '12.5'],
  ['percent', 12.345, '12.35%'],
  ['percent', 100, '100%'],
] as const)('writes %s %d in full as %s', (unit, value, text) => {
  expect(exact(unit, value)).toBe(text);
});

it.each([
  ['dollars', 0, '$0'],
  ['dollars', 9_850, '$9,850'],
  ['dollars', 12_345, '$12.3K'],
  ['dollars', 1_250_000, '$1.25M'],
  ['dollars', 999_999, '$1M'],
  ['dollars', 1_234_567_890_123, '$1.23T'],
  ['dollars', 2.5, '$2.50'],
  ['count', 1_250, '1,250'],
  ['count', 12_000, '12K'],
  ['percent', 12.5, '12.5%'],
] as const)('writes %s %d in short as %s', (unit, value, text) => {
  expect(compact(unit, value)).toBe(text);
});

it.each([0.001, -0.001, 0.0004])('never writes %d as zero', (value) => {
  for (const unit of ['dollars', 'count', 'percent'] as const) {
    expect(exact(unit, value)).not.toMatch(/^-?\$?0(?:\.0*)?%?$/);
    expect(compact(unit, value)).not.toMatch(/^-?\$?0(?:\.0*)?%?$/);
  }
});

it('writes negative zero as zero', () => {
  expect([exact('dollars', -0), compact('count', -0)]).toEqual(['$0', '0']);
});
