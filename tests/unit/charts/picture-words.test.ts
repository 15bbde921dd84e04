import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../../src/charts/days/timeline.ts';
import type { TimelineSpec } from '../../../src/charts/days/timeline-spec.ts';
import { drawYear } from '../../../src/charts/days/year.ts';
import { drawProgress } from '../../../src/charts/progress/draw.ts';
import type { ProgressSpec } from '../../../src/charts/progress/spec.ts';
import { fonts } from './support/fonts.ts';
import { progress, timeline, year } from './support/pictures.ts';
import { readSvg, textsOf } from './support/svg.ts';

describe('the sentence of a year', () => {
  it('counts the marked days, and names the month with the most', () => {
    expect(drawYear(year, fonts).summary).toBe(
      'In 2026-27, 3 days are marked, the most in Month 2026-11 (2); First session: 2; Follow-up: 2; Due: 1.',
    );
    expect(drawYear({ ...year, days: year.days.slice(0, 1) }, fonts).summary).toBe(
      'In 2026-27, one day is marked; First session: 1.',
    );
  });

  it('names for each month the days of each mark', () => {
    const words = drawYear(year, fonts).months.map((svg) => readSvg(svg).find(({ name }) => name === 'desc')?.text);
    expect(words).toEqual([
      'First session: 1. Follow-up: 30. Due: 30.',
      'No day is marked.',
      'First session: 31. Follow-up: 31.',
      'No day is marked.',
    ]);
  });

  it('explains the marks that are used, and no other', () => {
    expect(textsOf(drawYear(year, fonts).keys)).toEqual(['First session', 'Follow-up', 'Due']);
    expect(textsOf(drawYear({ ...year, days: year.days.slice(0, 1) }, fonts).keys)).toEqual(['First session']);
  });
});

describe('the sentence of a timeline', () => {
  const [first, second, third] = [
    { name: 'A', days: [{ day: '2025-10-01', kinds: [0] }] },
    {
      name: 'B',
      days: [
        { day: '2025-11-01', kinds: [0] },
        { day: '2026-11-01', kinds: [1] },
      ],
    },
    { name: 'C', days: [] },
  ];
  it.each<[TimelineSpec['rows'], number, string]>([
    [[first], 0, 'One activity on October 1, 2025: “A”.'],
    [[first, second], 0, '2 activities between October 1, 2025 and November 1, 2026: “A” comes first, “B” ends last.'],
    [
      [first, second, third],
      1,
      '2 activities between October 1, 2025 and November 1, 2026: “A” comes first, “B” ends last (no date: “C”); 1 more is in the table only.',
    ],
    [[third], 7, 'One activity, no date; 7 more are in the table only.'],
    [
      [
        { ...second, name: 'D' },
        { ...first, days: second.days.slice(0, 1) },
      ],
      0,
      '2 activities between November 1, 2025 and November 1, 2026: “D” goes on from the first day to the last.',
    ],
  ])('%#', (rows, leftOut, sentence) => {
    expect(drawTimeline({ ...timeline, rows, leftOut }, fonts).summary).toBe(sentence);
  });

  it('says in the picture what has no date', () => {
    expect(textsOf(drawTimeline(timeline, fonts).svg)).toContain('no date');
  });
});

describe('the sentence of progress', () => {
  const on = { baseline: 'May 15, 2025', found: 'May 15, 2026', target: 'May 15, 2028' };
  it.each<[string, Partial<ProgressSpec>, string]>([
    [
      'rises',
      {},
      `baseline 40% on ${on.baseline}; newest number 56% on ${on.found}; target 90% on ${on.target}, 34 points away`,
    ],
    [
      'has fallen far enough',
      { falls: true, target: { day: '2028-05-15', value: 60 } },
      `baseline 40% on ${on.baseline}; newest number 56% on ${on.found}; target 60% on ${on.target}, which is reached`,
    ],
    [
      'was not looked at again',
      { found: [] },
      `baseline 40% on ${on.baseline}; newest number not reported; target 90% on ${on.target}`,
    ],
    [
      'is not reported',
      { baseline: { day: '2025-05-15', value: null }, found: [{ day: '2026-05-15', value: null }] },
      `baseline not reported on ${on.baseline}; newest number not reported on ${on.found}; target 90% on ${on.target}`,
    ],
    [
      'has no ends',
      { baseline: undefined, target: undefined },
      `no baseline; newest number 56% on ${on.found}; no target`,
    ],
  ])('%s', (_, fields, sentence) => {
    expect(drawProgress({ ...progress, ...fields }, fonts).summary).toBe(`Percent of teachers: ${sentence}.`);
  });

  it('writes what is not reported in the picture, and no zero', () => {
    expect(textsOf(drawProgress({ ...progress, found: [] }, fonts).svg)).toContain('Found: not reported');
    const missing = textsOf(drawProgress({ ...progress, baseline: { day: '2025-05-15', value: null } }, fonts).svg);
    expect(missing).toContain('not reported');
    expect(missing).not.toContain('0%');
  });
});
