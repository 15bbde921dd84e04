import { describe, expect, it } from 'vitest';
import { assertDrawable } from '../../../../src/charts/spec.ts';
import { runChartSentences } from '../../../../src/model/cycles/run-chart-sentences.ts';
import { runChart, runChartSpec } from '../../../../src/model/cycles/run-chart.ts';

describe('the median', () => {
  it('is the middle value, whatever the order', () => {
    expect(runChart([9, 1, 4]).median).toBe(4);
  });

  it('is the mean of the two middle values where their number is even', () => {
    expect(runChart([10, 1, 4, 7]).median).toBe(5.5);
  });

  it('is not there without a point', () => {
    expect(runChart([])).toEqual({ median: undefined, shifts: [], trends: [] });
  });
});

describe('a shift', () => {
  // Sorted: 1 1 2 2 3 3 7 7 8 8 9 9, so the median is 5: six points below, then six above.
  it('is six points in a row on one side of the median', () => {
    expect(runChart([1, 2, 3, 1, 2, 3, 7, 8, 9, 7, 8, 9]).shifts).toEqual([
      { from: 0, to: 5, side: 'below' },
      { from: 6, to: 11, side: 'above' },
    ]);
  });

  // Sorted: 1 1 2 2 3 7 7 8 8 9, so the median is 5: five below, then five above.
  it('is not five points', () => {
    expect(runChart([1, 2, 3, 1, 2, 7, 8, 9, 7, 8]).shifts).toEqual([]);
  });

  // Sorted: 1 2 2 3 3 3 5 7 7 8 8 9 9, so the median is 5. The 5 stands in the middle of the six above it.
  it('goes on over a point on the median, which does not count', () => {
    expect(runChart([2, 3, 3, 1, 2, 3, 7, 8, 9, 5, 7, 8, 9]).shifts).toEqual([
      { from: 0, to: 5, side: 'below' },
      { from: 6, to: 12, side: 'above' },
    ]);
    // Five above the median with one on it between them: six points, of which five count.
    // Sorted: 1 2 2 3 3 5 7 7 8 8 9, so the median is 5.
    expect(runChart([2, 3, 3, 1, 2, 7, 8, 9, 5, 7, 8]).shifts).toEqual([]);
  });

  it('does not begin or end with a point on the median', () => {
    // Sorted: 1 1 1 1 1 1 4 4 9 9 9 9 9 9: the median is 4.
    const { median, shifts } = runChart([4, 1, 1, 1, 1, 1, 1, 4, 9, 9, 9, 9, 9, 9]);
    expect(median).toBe(4);
    expect(shifts).toEqual([
      { from: 1, to: 6, side: 'below' },
      { from: 8, to: 13, side: 'above' },
    ]);
  });

  it('is not there where all points are the same', () => {
    expect(runChart([5, 5, 5, 5, 5, 5, 5, 5])).toEqual({ median: 5, shifts: [], trends: [] });
  });
});

describe('a trend', () => {
  it('is five points in a row that all go up, or all go down', () => {
    expect(runChart([1, 2, 3, 4, 5]).trends).toEqual([{ from: 0, to: 4, direction: 'up' }]);
    expect(runChart([9, 7, 8, 6, 5, 4, 4.5]).trends).toEqual([]);
    expect(runChart([9, 7, 8, 6, 5, 4, 3, 4.5]).trends).toEqual([{ from: 2, to: 6, direction: 'down' }]);
  });

  it('is not four points', () => {
    expect(runChart([5, 1, 2, 3, 4, 0]).trends).toEqual([]);
  });

  it('counts equal neighbours once', () => {
    // Five points that go up, of which the third was measured twice.
    expect(runChart([1, 2, 3, 3, 4, 5]).trends).toEqual([{ from: 0, to: 5, direction: 'up' }]);
    // Six points, but only four different neighbours.
    expect(runChart([1, 2, 2, 3, 3, 4]).trends).toEqual([]);
  });

  it('begins and ends with the same turning point as its neighbour', () => {
    expect(runChart([1, 2, 3, 4, 5, 4, 3, 2, 1]).trends).toEqual([
      { from: 0, to: 4, direction: 'up' },
      { from: 4, to: 8, direction: 'down' },
    ]);
  });
});

describe('the chart', () => {
  const points = [1, 2, 3, 4, 5].map((value) => ({ when: `Week ${value}`, value }));

  it('shows the values and their median over them', () => {
    const spec = runChartSpec({ title: 'Minutes', name: 'Minutes of talk', unit: 'count', points });
    assertDrawable(spec);
    expect(spec).toMatchObject({
      ...{ kind: 'line', title: 'Minutes', unit: 'count' },
      categories: ['Week 1', 'Week 2', 'Week 3', 'Week 4', 'Week 5'],
      series: [
        { name: 'Minutes of talk', values: [1, 2, 3, 4, 5] },
        { name: 'Median', values: [3, 3, 3, 3, 3] },
      ],
    });
  });

  it('is told in sentences', () => {
    expect(runChartSentences({ unit: 'percent', points })).toEqual([
      'The median is 3%.',
      'A trend: five points or more in a row going up, from Week 1 to Week 5.',
    ]);
    expect(runChartSentences({ unit: 'count', points: points.slice(0, 3) })).toEqual([
      'The median is 2.',
      'There is no shift and no trend.',
    ]);
    expect(runChartSentences({ unit: 'count', points: [] })).toEqual([]);
    const shifted = [1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9].map((value, index) => ({ when: `Day ${index + 1}`, value }));
    // The median is 1, so five points are above it and none is below.
    expect(runChartSentences({ unit: 'count', points: shifted })).toContain('There is no shift and no trend.');
    const above = [...shifted.slice(1), { when: 'Day 12', value: 9 }, { when: 'Day 13', value: 1 }];
    expect(runChartSentences({ unit: 'count', points: above })).toEqual([
      'The median is 5.',
      'A shift: six points or more in a row above the median, from Day 7 to Day 12.',
    ]);
  });
});
