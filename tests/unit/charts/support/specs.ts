import type { ChartSpec } from '../../../../src/charts/spec.ts';
import { chart, longNames, schoolYears } from './chart.ts';
import type { Values } from './chart.ts';
import { panelSpecs } from './panel-specs.ts';
import { pointSpecs } from './point-specs.ts';
import { roundSpecs } from './round-specs.ts';

export { chart, schoolYears, series } from './chart.ts';

/** Values that differ in every place, for charts as full as they get. */
function full(names: readonly string[], count: number): Record<string, Values> {
  const value = (s: number, i: number) =>
    s === 3 && i === 5 ? null : 90_000 + 61_000 * s + 7_300 * ((i * (s + 2)) % 5);
  return Object.fromEntries(names.map((name, s) => [name, Array.from({ length: count }, (_, i) => value(s, i))]));
}

const eight = [
  'Salaries of instructional coaches and of mentor teachers now',
  'Substitute teachers',
  'Stipends',
  'Travel',
  'Conference registration',
  'Consultants and contracted services',
  'Materials and software licenses',
  'Other',
];

const budget: Record<string, Values> = {
  'Salaries and stipends': [812_000, 845_500, 901_200, 950_750, 1_010_300],
  'Coaching contracts': [210_000, 0, 260_400, 298_000, 312_500],
  'Conferences and travel': [96_400, 12_300, 44_100, 88_000, 91_250],
  Materials: [54_000, 61_500, 58_200, 70_100, 66_400],
};

const gaps: Record<string, Values> = {
  Salaries: [412_000, 445_500, null, 450_750, 410_300, 498_000],
  Coaching: [110_000, 98_000, null, null, 112_500, 120_000],
  Travel: [46_400, 12_300, null, 38_000, 0, null],
};

/** The spec of that name. */
export function specOf(name: string): ChartSpec {
  const spec = specs[name];
  if (spec === undefined) throw new Error(`There is no spec "${name}".`);
  return spec;
}

/** Specs that reach every branch of every kind: gaps, zeros, below zero, one and many, short and long names. */
export const specs: Readonly<Record<string, ChartSpec>> = {
  'columns side by side': chart('bar', schoolYears(2018, 6), gaps),
  'columns with figures': chart('bar', schoolYears(2018, 6), { Spent: [1_850, 2_010, null, 0, 2_400, 2_535] }),
  'columns below zero': { ...chart('bar', schoolYears(2019, 4), { Change: [4.5, -2.25, 0, -8] }), unit: 'percent' },
  'twelve years': chart('bar', schoolYears(2011, 12), {
    Spent: [12e5, 11e5, 14e5, null, 15e5, 16e5, 17e5, 16e5, 12e5, 19e5, null, 22e5],
  }),
  'columns that lie down': chart('bar', longNames, { Spent: [420_000, null, 0] }),
  'as full as columns get': chart('bar', schoolYears(2012, 12), full(eight, 12)),
  'one column': chart('bar', ['2023-24'], { Spent: [123_456.78] }),
  'columns all zero': chart('bar', schoolYears(2019, 3), { Planned: [0, 0, null], Spent: [0, 0, null] }),
  'columns all missing': chart('bar', schoolYears(2019, 4), { Spent: [null, null, null, null] }),
  stack: chart('stacked-bar', schoolYears(2019, 5), budget),
  'stack with gaps': chart('stacked-bar', schoolYears(2018, 6), gaps),
  'stack that lies down': chart('stacked-bar', longNames, {
    Federal: [420_000, 100_000, null],
    State: [220_000, null, null],
  }),
  'as full as stacks get': chart('stacked-bar', schoolYears(2012, 12), full(eight, 12)),
  rows: chart('horizontal-bar', ['Riverbend', 'Mesa Verde Unified', 'Pine Ridge'], { 'Per student': [182.5, null, 0] }),
  'rows side by side': chart('horizontal-bar', longNames, {
    '2022-23': [1_200, null, null],
    '2023-24': [1_300, 950, null],
  }),
  'rows below zero': chart('horizontal-bar', ['A', 'B'], { Change: [5, -8] }),
  'rows of very large numbers': chart('horizontal-bar', ['State A', 'State B'], { Spent: [1_234_567_890_123, 5] }),
  'rows all missing': chart('horizontal-bar', ['A', 'B'], { Spent: [null, null] }),
  lines: { ...chart('line', schoolYears(2018, 6), gaps), unit: 'count' },
  'one line': chart('line', schoolYears(2014, 10), { Open: [12, 14, null, null, 22, null, 31, 40, 38, 35] }),
  'lines over long names': chart('line', longNames, { Before: [41, 58, 73], After: [52, 50, 66] }),
  'as full as lines get': chart('line', schoolYears(2012, 12), full(eight, 12)),
  'one point': chart('line', ['2023-24'], { Spent: [7] }),
  'lines all missing': chart('line', schoolYears(2012, 12), { Spent: Array.from({ length: 12 }, () => null) }),
  ...roundSpecs,
  ...pointSpecs,
  ...panelSpecs,
};
