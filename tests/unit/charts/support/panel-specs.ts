import type { ChartSpec } from '../../../../src/charts/spec.ts';
import { chart, longNames, schoolYears } from './chart.ts';
import type { Values } from './chart.ts';

function panels(
  kind: 'bar' | 'line',
  categories: readonly string[],
  values: Readonly<Record<string, Values>>,
): ChartSpec {
  return { ...chart('small-multiples', categories, values), panels: kind };
}

const districts: Record<string, Values> = {
  Riverbend: [182, 190, 201, null, 215, 230],
  'Mesa Verde Unified School District of the North': [80, 0, 95, 90, 102, 99],
  'Pine Ridge': [310, 305, 290, 300, 320, 342],
  'Harbor City': [null, null, null, null, null, null],
  Lakeside: [0, 0, 0, 0, 0, 0],
};

/** Small multiples of both kinds: gaps, zeros, below zero, long names, one and many. */
export const panelSpecs: Readonly<Record<string, ChartSpec>> = {
  'panels of lines': panels('line', schoolYears(2018, 6), districts),
  'panels of columns': panels('bar', schoolYears(2018, 6), districts),
  'panels of twelve years': panels('bar', schoolYears(2012, 12), {
    Title: Array.from({ length: 12 }, (_, i) => (i % 5 === 3 ? null : 1_250_000 + 90_000 * i)),
    State: Array.from({ length: 12 }, (_, i) => 420_000 - 30_000 * i),
  }),
  'panels of columns below zero': {
    ...panels('bar', schoolYears(2020, 3), { Reading: [4.5, -2, 0], Mathematics: [-8, -6.5, 1], Science: [1, 2, 3] }),
    unit: 'percent',
  },
  'panels of rows': panels('bar', longNames, { Planned: [420_000, 100_000, 1_250_000], Spent: [380_000, null, 0] }),
  'panels of lines over long names': panels('line', longNames, { Before: [41, 58, 73], After: [52, null, 66] }),
  'one panel': panels('line', schoolYears(2020, 4), { Coaches: [3, 4, 4, 6] }),
  'as full as panels get': panels(
    'line',
    schoolYears(2020, 4),
    Object.fromEntries(Array.from({ length: 12 }, (_, s) => [`District ${s + 1}`, [s, s + 2, s * 2, 30 - s]])),
  ),
  'panels all missing': panels('bar', schoolYears(2020, 3), { A: [null, null, null], B: [null, null, null] }),
};
