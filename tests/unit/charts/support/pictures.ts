import { drawYear, type YearSpec } from '../../../../src/charts/days/year.ts';
import { drawTimeline } from '../../../../src/charts/days/timeline.ts';
import type { TimelineSpec } from '../../../../src/charts/days/timeline-spec.ts';
import { drawProgress } from '../../../../src/charts/progress/draw.ts';
import type { ProgressSpec } from '../../../../src/charts/progress/spec.ts';
import { createTextMeasure, type TextMeasure } from '../../../../src/charts/text/measure.ts';
import { fontBytes } from './fonts.ts';
import { longNames } from './chart.ts';

const kinds = ['First session', 'Follow-up', 'Due'];

export const year: YearSpec = {
  title: '2026-27',
  months: ['2026-11', '2026-12', '2027-01', '2027-02'].map((month) => ({ month, name: `Month ${month}` })),
  kinds,
  days: [
    { day: '2026-11-01', kinds: [0] },
    { day: '2026-11-30', kinds: [1, 2] },
    { day: '2027-01-31', kinds: [0, 1] },
  ],
};

export const timeline: TimelineSpec = {
  title: 'Goal 1',
  periods: [
    { name: '2025-26', from: '2025-07-01' },
    { name: '2026-27', from: '2026-07-01' },
  ],
  until: '2027-06-30',
  kinds,
  rows: [
    { name: 'Coaching', days: [{ day: '2025-07-01', kinds: [0] }] },
    {
      name: longNames.join('; '),
      days: [
        { day: '2026-01-10', kinds: [0, 1] },
        { day: '2027-06-30', kinds: [1] },
      ],
    },
    { name: 'Substitutes', days: [] },
  ],
  noun: ['activity', 'activities'],
  leftOut: 0,
  missingLabel: 'no date',
};

export const progress: ProgressSpec = {
  ...{ title: 'Use', of: 'percent of teachers', unit: 'percent', falls: false, missingLabel: 'not reported' },
  baseline: { day: '2025-05-15', value: 40 },
  found: [{ day: '2026-05-15', value: 56 }],
  target: { day: '2028-05-15', value: 90 },
};

/** Progress of every shape: falling, negative, equal, close together, not reported, far out. */
const progressSpecs: Readonly<Record<string, ProgressSpec>> = {
  'progress that rises': progress,
  'progress that falls': { ...progress, falls: true, target: { day: '2028-05-15', value: 10 } },
  'progress below zero': { ...progress, unit: 'count', baseline: { day: '2025-05-15', value: -5 } },
  'progress of nothing': {
    ...progress,
    baseline: { day: '2025-05-15', value: 0 },
    found: [],
    target: { day: '2025-05-15', value: 0 },
  },
  'progress with a baseline that is not reported': { ...progress, baseline: { day: '2025-05-15', value: null } },
  'progress without a target': { ...progress, target: undefined },
  'progress with many readings': {
    ...progress,
    found: Array.from({ length: 14 }, (_, i) => ({
      day: `2026-${String((i % 12) + 1).padStart(2, '0')}-0${String((i % 3) + 1)}`,
      value: i === 5 ? null : 1_234_567 + 40_000 * i,
    })).sort((a, b) => (a.day < b.day ? -1 : 1)),
  },
};

const timelineSpecs: Readonly<Record<string, TimelineSpec>> = {
  timeline,
  'timeline without days': { ...timeline, rows: timeline.rows.slice(2) },
  'timeline of one kind': { ...timeline, kinds: ['Day'], rows: timeline.rows.slice(0, 1) },
  'timeline of many years': {
    ...timeline,
    periods: Array.from({ length: 30 }, (_, i) => ({
      name: `${String(2000 + i)}-xx`,
      from: `${String(2000 + i)}-07-01`,
    })),
    until: '2030-06-30',
  },
};

/** Pictures that are drawn without Chart.js, each by what it shows. */
export function pictures(fonts: TextMeasure): readonly (readonly [name: string, svg: string])[] {
  const { months, keys } = drawYear(year, fonts);
  return [
    ...months.map((svg, index) => [`month ${String(index + 1)}`, svg] as const),
    ['keys of a year', keys],
    ...Object.entries(timelineSpecs).map(([name, spec]) => [name, drawTimeline(spec, fonts).svg] as const),
    ...Object.entries(progressSpecs).map(([name, spec]) => [name, drawProgress(spec, fonts).svg] as const),
  ];
}

/** Fonts read anew, with nothing remembered. */
export function freshFonts(): TextMeasure {
  return createTextMeasure(fontBytes(400), fontBytes(700));
}
