import type { ChartMark, ChartSpec } from '../../../../src/charts/spec.ts';
import { chart, longNames } from './chart.ts';
import type { Values } from './chart.ts';

/** Values as uneven as those of real districts, the same in every run. */
export function uneven(count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const [a, b, c] = [(i * 7919) % 997, (i * 104_729) % 991, (i * 1_299_709) % 983];
    return 11_000 + Math.round(((a + b + c) / 2971) ** 2 * 24_000);
  });
}

function strip(values: Values, marks: readonly ChartMark[]): ChartSpec {
  const spec = chart('strip', [], { Districts: values });
  return { ...spec, title: 'Spending per student', categoryLabel: 'District', marks };
}

const marks = [
  { name: 'This district', value: 18_240 },
  { name: 'State median', value: 16_100 },
  { name: 'National median', value: 15_450 },
];

/** Dot plots and strip plots: gaps, zeros, below zero, equal values, one and many. */
export const pointSpecs: Readonly<Record<string, ChartSpec>> = {
  dots: chart('dot', ['Riverbend', 'Mesa Verde Unified', 'Pine Ridge', 'Harbor City'], {
    '2022-23': [182.5, null, 0, 210],
    '2023-24': [195, 120, 0, null],
  }),
  'dots of one series': { ...chart('dot', longNames, { Hours: [42, null, 17.5] }), unit: 'count' },
  'dots on a scale': {
    ...chart('dot', ['Leadership', 'Evidence', 'Resources'], { Fall: [1, 2, null], Spring: [5, 3, null] }),
    unit: 'count',
    scale: { from: 1, to: 5 },
  },
  'dots below zero': { ...chart('dot', ['Riverbend', 'Pine Ridge'], { Change: [4.5, -8] }), unit: 'percent' },
  'as full as dots get': chart(
    'dot',
    longNames,
    Object.fromEntries(Array.from('ABCDEFGH', (name, i) => [`Group ${name}`, [90_000 + 61_000 * i, null, 40_000 * i]])),
  ),
  'dots all missing': chart('dot', ['Riverbend', 'Pine Ridge'], { Spent: [null, null] }),
  strip: strip(uneven(120), marks),
  'strip of a whole state': strip([...uneven(600), null, null, null], marks),
  'strip of equal values': strip(
    Array.from({ length: 400 }, (_, i) => 12_000 + 500 * (i % 3)),
    [{ name: 'This district', value: 12_500 }],
  ),
  'strip with marks close together': strip(uneven(40), [
    { name: 'This district, Harbor City Public Schools', value: 15_450 },
    { name: 'Median of districts of the same size in the state', value: 15_500 },
    { name: 'State median', value: 15_450 },
    { name: 'National median', value: 15_600 },
  ]),
  'strip with marks at the ends': strip(uneven(30), [
    { name: 'Lowest in the country', value: 6_000 },
    { name: 'Highest in the country', value: 41_000 },
    { name: 'This district', value: null },
  ]),
  'strip of few': strip([12_000, null, 14_000], [{ name: 'This district', value: 14_000 }]),
  'strip on a scale': {
    ...strip([62, 71.5, 80, 80, 93], [{ name: 'This school', value: 80 }]),
    unit: 'percent',
    scale: { from: 0, to: 100 },
  },
  'strip all missing': strip([null, null], [{ name: 'This district', value: null }]),
};
