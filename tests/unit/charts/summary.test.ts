import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/charts/summary.ts';
import { chart, schoolYears, specs, specOf } from './support/specs.ts';

const years = schoolYears(2020, 4);

describe('over the years', () => {
  it('tells a rise', () => {
    expect(summarize(chart('line', years, { Spending: [1_000, 1_500, null, 1_750] }))).toMatchInlineSnapshot(
      `"Spending rose from $1,000 in 2020-21 to $1,750 in 2023-24 (not reported: 2022-23)."`,
    );
  });

  it('tells a fall between the first and the last reported value, not the first and the last year', () => {
    expect(summarize(chart('bar', years, { Spending: [null, 1_500, 1_250, null] }))).toMatchInlineSnapshot(
      `"Spending fell from $1,500 in 2021-22 to $1,250 in 2022-23 (not reported: 2020-21 and 2023-24)."`,
    );
  });

  it('tells what ended as it began, and a single value', () => {
    const spec = chart('bar', years, { Planned: [5, 9, 2, 5], Spent: [null, null, 0, null] });
    expect(summarize(spec)).toMatchInlineSnapshot(
      `"Planned was $5 in 2020-21 and again in 2023-24; Spent was $0 in 2022-23 (not reported: Spent in 2020-21, 2021-22 and 2023-24)."`,
    );
  });

  it('tells the total of a stack over the years in which every part is reported', () => {
    expect(summarize(specOf('stack with gaps'))).toMatchInlineSnapshot(
      `"The total fell from $568,400 in 2018-19 to $522,800 in 2022-23; Salaries rose from $412,000 in 2018-19 to $498,000 in 2023-24; Coaching rose from $110,000 in 2018-19 to $120,000 in 2023-24; Travel fell from $46,400 in 2018-19 to $0 in 2022-23; Salaries is largest of those reported in 2023-24 (not reported: 2020-21; Coaching in 2021-22; Travel in 2023-24)."`,
    );
  });

  it('counts many series instead of telling each', () => {
    const spec = chart('bar', years, {
      A: [1, 2, 3, 4],
      B: [4, 3, 2, 1],
      C: [1, 1, 1, 1],
      D: [null, 3, null, null],
      E: [null, null, null, null],
    });
    expect(summarize(spec)).toMatchInlineSnapshot(
      `"Of 5 series, 1 rose, 1 fell and 1 ended as it began from first to last reported value; 2 of 5 series had fewer than two values; A is highest of those reported in 2023-24 at $4 (not reported: D in 2020-21, 2022-23 and 2023-24; E at all)."`,
    );
  });

  it('says so when all take the same way', () => {
    const spec = chart('bar', years, { A: [1, 2, 3, 4], B: [2, 3, 4, 5], C: [1, 2, 3, 6], D: [null, 3, 8, 9] });
    expect(summarize(spec)).toMatchInlineSnapshot(
      `"All 4 series rose from first to last reported value; D is highest in 2023-24 at $9 (not reported: D in 2020-21)."`,
    );
  });

  it('says when a series that is missing could have been higher', () => {
    expect(
      summarize(chart('line', years, { A: [1, 2, 3, 4], B: [2, 1, 3, 3], C: [9, 9, 9, null] })),
    ).toMatchInlineSnapshot(
      `"A rose from $1 in 2020-21 to $4 in 2023-24; B rose from $2 in 2020-21 to $3 in 2023-24; C was $9 in 2020-21 and again in 2022-23; A is highest of those reported in 2023-24 (not reported: C in 2023-24)."`,
    );
  });

  it('names no highest where all are equal', () => {
    expect(summarize(chart('bar', years, { A: [1, 2, 3, 4], B: [5, 6, 7, 4] }))).toMatchInlineSnapshot(
      `"A rose from $1 in 2020-21 to $4 in 2023-24; B fell from $5 in 2020-21 to $4 in 2023-24."`,
    );
  });

  it('does not call the order of a list a rise', () => {
    expect(summarize(chart('bar', ['2023-24', '2020-21'], { Spending: [1, 5] }))).toMatchInlineSnapshot(
      `"Spending is highest for 2020-21 at $5 and lowest for 2023-24 at $1."`,
    );
  });

  it('gives the points of a line that are no years in brackets', () => {
    const spec = {
      ...chart('line', ['Fall', 'Winter', 'Spring'], { Prepared: [41, 58, 73] }),
      unit: 'percent' as const,
    };
    expect(summarize(spec)).toMatchInlineSnapshot(`"Prepared rose from 41% (Fall) to 73% (Spring)."`);
  });
});

describe('side by side', () => {
  it('tells the highest and the lowest', () => {
    expect(summarize(specOf('rows'))).toMatchInlineSnapshot(
      `"Per student is highest for Riverbend at $182.50 and lowest for Pine Ridge at $0 (not reported: Mesa Verde Unified)."`,
    );
  });

  it('names all that share a place', () => {
    const spec = chart('horizontal-bar', ['Riverbend', 'Pine Ridge', 'Harbor City'], { Hours: [30, 12, 30] });
    expect(summarize({ ...spec, unit: 'count' })).toMatchInlineSnapshot(
      `"Hours is highest for Riverbend and Harbor City at 30 and lowest for Pine Ridge at 12."`,
    );
  });

  it('tells values that are all equal', () => {
    expect(summarize(chart('bar', ['Riverbend', 'Pine Ridge'], { Days: [3, 3] }))).toMatchInlineSnapshot(
      `"Days is $3 for Riverbend and Pine Ridge."`,
    );
  });

  it('tells the highest and the lowest of many series together', () => {
    const spec = chart('bar', ['Riverbend', 'Pine Ridge'], { A: [1, 2], B: [3, 4], C: [5, 6], D: [7, null] });
    expect(summarize(spec)).toMatchInlineSnapshot(
      `"Of 7 values, the highest is $7 (D for Riverbend) and the lowest is $1 (A for Riverbend) (not reported: D for Pine Ridge)."`,
    );
  });

  it('tells a single value', () => {
    expect(summarize(specOf('one column'))).toMatchInlineSnapshot(`"Spent is $123,456.78 in 2023-24."`);
  });
});

describe('what is not reported', () => {
  it('says so for whole years, as a range where they follow each other', () => {
    const spec = chart('bar', schoolYears(2014, 8), { Spent: [1, null, null, null, 5, null, 7, 8] });
    expect(summarize(spec)).toMatchInlineSnapshot(
      `"Spent rose from $1 in 2014-15 to $8 in 2021-22 (not reported: 2015-16 to 2017-18 and 2019-20)."`,
    );
  });

  it('says so for one series', () => {
    expect(summarize(chart('bar', years, { Planned: [1, 2, 3, 4], Spent: [1, null, 3, null] }))).toMatchInlineSnapshot(
      `"Planned rose from $1 in 2020-21 to $4 in 2023-24; Spent rose from $1 in 2020-21 to $3 in 2022-23 (not reported: Spent in 2021-22 and 2023-24)."`,
    );
  });

  it('counts single values where they are many', () => {
    const gaps = [1, null, null, null, null, null];
    const spec = chart('bar', schoolYears(2014, 6), {
      A: [1, 2, 3, 4, 5, null],
      B: gaps,
      C: gaps,
      D: [1, 2, null, 4, 5, null],
    });
    expect(summarize(spec)).toMatchInlineSnapshot(
      `"Of 4 series, 2 rose from first to last reported value; 2 of 4 series had fewer than two values (not reported: 2019-20; 9 single values, see the table)."`,
    );
  });

  it('shows no value where there is none', () => {
    expect(summarize(specOf('columns all missing'))).toMatchInlineSnapshot(
      `"No value can be shown (not reported: 2019-20 to 2022-23)."`,
    );
  });

  it('uses the words of the chart', () => {
    const spec = { ...chart('bar', ['Riverbend', 'Pine Ridge'], { Spent: [null, 4] }), missingLabel: 'not collected' };
    expect(summarize(spec)).toMatchInlineSnapshot(`"Spent is $4 for Pine Ridge (not collected: Riverbend)."`);
  });
});

it('is one sentence for every chart', () => {
  for (const spec of Object.values(specs)) {
    expect(summarize(spec)).toMatch(/^[A-Z0-9].*[^.]\.$/);
    expect(summarize(spec)).not.toMatch(/undefined|NaN|Infinity|null/);
  }
});
