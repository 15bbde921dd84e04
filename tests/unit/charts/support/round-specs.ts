import type { ChartSpec } from '../../../../src/charts/spec.ts';
import { chart, longNames } from './chart.ts';
import type { Values } from './chart.ts';

const standards = [
  'Equity practices',
  'Curriculum, assessment, and instruction',
  'Professional expertise',
  'Equity drivers',
  'Evidence',
  'Learning designs',
  'Implementation',
  'Equity foundations',
  'Culture of collaborative inquiry',
  'Leadership',
  'Resources',
];

const ratings = {
  Fall: [2, 1, 3, 2, 2, 3, 1, 2, 3, 3, 1],
  Spring: [3, 2, 3, 3, 2, 4, 2, 3, null, 3, 2],
};

function rating(categories: readonly string[], values: Readonly<Record<string, Values>>): ChartSpec {
  return { ...chart('radar', categories, values), title: 'Self-rating', unit: 'count', scale: { from: 0, to: 4 } };
}

const objects = [
  'Salaries of instructional coaches and of mentor teachers now',
  'Substitute teachers',
  'Stipends',
  'Travel',
  'Conference registration',
  'Consultants and contracted services',
  'Materials and software licenses',
  'Other',
];

/** Radars and doughnuts: few and many parts, short and long names, gaps, zeros, and nothing at all. */
export const roundSpecs: Readonly<Record<string, ChartSpec>> = {
  radar: rating(standards, ratings),
  'radar of three spokes': rating(['Rigor', 'Belonging', 'Time'], {
    Teachers: [2.5, 3, 0],
    Coaches: [3, null, 1],
    Principals: [4, 3.25, null],
  }),
  'radar as full as it gets': rating(
    Array.from({ length: 12 }, (_, i) => `${longNames[i % 3] ?? ''} ${i + 1}`),
    { Fall: Array.from({ length: 12 }, (_, i) => i % 5), Spring: Array.from({ length: 12 }, (_, i) => (i + 2) % 5) },
  ),
  'radar with a spoke without values': rating(['Rigor', 'Belonging', 'Time', 'Trust', 'Evidence'], {
    Self: [1, null, 2, 3, 4],
  }),
  'radar without a scale': chart('radar', ['Coaching', 'Travel', 'Materials', 'Stipends'], {
    Planned: [12_500, 9_000, 4_000, 18_000],
    Spent: [11_250, 2_000, 4_800, 16_400],
  }),
  'radar all missing': chart('radar', ['Rigor', 'Belonging', 'Time'], { Self: [null, null, null] }),
  'radar all zero': rating(['Rigor', 'Belonging', 'Time'], { Self: [0, 0, 0] }),
  doughnut: chart('doughnut', ['Salaries and stipends', 'Coaching contracts', 'Conferences and travel', 'Materials'], {
    Spent: [812_000, 210_000, 96_400, 54_000],
  }),
  'doughnut with a gap': chart('doughnut', ['Salaries', 'Coaching', 'Travel', 'Materials'], {
    Spent: [412_000, 110_000, null, 0],
  }),
  'doughnut as full as it gets': chart('doughnut', objects, {
    'Spent in 2023-24': [912_000, 410_000, 296_400, 154_000, 98_000, 240_000, 120_000, 33_500],
  }),
  'doughnut of thin slices': chart('doughnut', objects, {
    Spent: [1_912_000, 2_000, 900, 0, 4_000, 350, 1_200, 2_500],
  }),
  'doughnut of percents': {
    ...chart('doughnut', ['Coaching', 'Communities of practice', 'Workshops'], { Hours: [45.5, 30, 24.5] }),
    unit: 'percent',
  },
  'doughnut of percents with a gap': {
    ...chart('doughnut', ['Coaching', 'Workshops', 'Courses'], { 'Hours of professional learning': [45, null, 25] }),
    unit: 'percent',
  },
  'doughnut of one slice': chart('doughnut', ['Coaching', 'Travel'], { Spent: [12_000, 0] }),
  'doughnut all zero': chart('doughnut', ['Coaching', 'Travel', 'Materials'], { Spent: [0, 0, 0] }),
  'doughnut all missing': chart('doughnut', ['Coaching', 'Travel'], { Spent: [null, null] }),
};
