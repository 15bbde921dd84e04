import { expect, it } from 'vitest';
import { assertDrawable } from '../../../src/charts/spec.ts';
import type { ChartSpec } from '../../../src/charts/spec.ts';
import { chart, specs, specOf } from './support/specs.ts';

const three = ['Rigor', 'Belonging', 'Time'];
const radar = chart('radar', three, { Fall: [1, 2, 3] });
const doughnut = chart('doughnut', three, { Spent: [1, 2, 3] });
const strip: ChartSpec = { ...chart('strip', [], { Districts: [1, 2] }), marks: [{ name: 'This district', value: 1 }] };
const percents = (...values: (number | null)[]): ChartSpec => {
  return { ...chart('doughnut', three, { Hours: values }), unit: 'percent' };
};

it.each<[string, ChartSpec, string]>([
  ['a radar of two spokes', chart('radar', ['A', 'B'], { Fall: [1, 2] }), 'has 2 categories. Give it 3 at least.'],
  [
    'a radar of four series',
    chart('radar', three, { A: [1, 2, 3], B: [1, 2, 3], C: [1, 2, 3], D: [1, 2, 3] }),
    'has 4 series. Give it 3 at most',
  ],
  ['a radar below zero', chart('radar', three, { Change: [1, -2, 3] }), 'has a value below zero in "Change"'],
  ['a slice below zero', chart('doughnut', three, { Change: [1, -2, 3] }), 'has a value below zero in "Change"'],
  ['a doughnut of two series', chart('doughnut', three, { A: [1, 2, 3], B: [1, 2, 3] }), 'has 2 series. Give it 1'],
  ['a doughnut of one slice', chart('doughnut', ['A'], { Spent: [1] }), 'has 1 categories. Give it 2 at least.'],
  ['shares that are no whole', percents(50, 20, 10), 'has shares that add up to 80%'],
  ['shares that are more than a whole', percents(50, 70, null), 'has shares that add up to 120%'],
  ['a scale of bars', { ...chart('bar', three, { A: [1, 2, 3] }), scale: { from: 0, to: 4 } }, 'Leave the scale out'],
  ['a scale that goes back', { ...radar, scale: { from: 4, to: 0 } }, 'has a scale from 4 to 0'],
  ['a scale without end', { ...radar, scale: { from: 0, to: Number.NaN } }, 'has a scale from 0 to NaN'],
  [
    'a value outside its scale',
    { ...radar, scale: { from: 0, to: 2 } },
    'has the value 3 outside its scale from 0 to 2',
  ],
  ['a mark outside the scale', { ...strip, scale: { from: 2, to: 4 } }, 'has the value 1 outside'],
  ['names for anonymous values', { ...strip, categories: ['A', 'B'] }, 'has 2 categories. The values of its kind have'],
  ['a strip without marks', { ...strip, marks: [] }, 'has no marks'],
  ['a strip without values', { ...strip, series: [{ name: 'Districts', values: [] }] }, 'has no values'],
  ['a mark that is no number', { ...strip, marks: [{ name: 'A', value: Number.NaN }] }, 'has a mark "A"'],
  [
    'five marks',
    { ...strip, marks: Array.from('ABCDE', (name) => ({ name, value: 1 })) },
    'has 5 marks. Give it 4 at most.',
  ],
  [
    'too many values',
    { ...strip, series: [{ name: 'Districts', values: Array.from({ length: 1501 }, () => 1) }] },
    'has 1501 values. Give it 1500 at most',
  ],
  ['marks on another kind', { ...doughnut, marks: [{ name: 'A', value: 1 }] }, 'which only a strip plot shows'],
  ['panels of no kind', chart('small-multiples', three, { A: [1, 2, 3] }), 'does not say what its panels are'],
  ['panels of another kind', { ...doughnut, panels: 'bar' }, 'which only small multiples have'],
])('stops at %s', (_, spec, message) => {
  expect(() => assertDrawable(spec)).toThrow(message);
});

it('lets shares be rounded to whole percents, and fall short of a whole where one is missing', () => {
  expect(() => assertDrawable(percents(33, 33, 33))).not.toThrow();
  expect(() => assertDrawable(percents(50, 20, null))).not.toThrow();
});

it('lets a radar begin below zero on a scale that does', () => {
  const spec = { ...chart('radar', three, { Change: [1, -2, 0] }), scale: { from: -5, to: 5 } };
  expect(() => assertDrawable(spec)).not.toThrow();
});

it('draws every spec of the tests', () => {
  for (const name of Object.keys(specs)) expect(() => assertDrawable(specOf(name))).not.toThrow();
});
