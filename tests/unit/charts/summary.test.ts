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

describe('on a scale of its own', () => {
  it('says which', () => {
    const spec = { ...chart('radar', ['Rigor', 'Belonging', 'Time'], { Fall: [1, 2, 4] }), unit: 'count' as const };
    expect(summarize({ ...spec, scale: { from: 0, to: 4 } })).toMatchInlineSnapshot(
      `"On a scale from 0 to 4, Fall is highest for Time at 4 and lowest for Rigor at 1."`,
    );
    expect(summarize(specOf('dots on a scale'))).toMatchInlineSnapshot(
      `"On a scale from 1 to 5, Fall is highest for Evidence at 2 and lowest for Leadership at 1; Spring is highest for Leadership at 5 and lowest for Evidence at 3 (not reported: Resources)."`,
    );
  });
});

describe('a whole in parts', () => {
  it('tells each of few, with its share', () => {
    expect(summarize(specOf('doughnut'))).toMatchInlineSnapshot(
      `"Spent is $1,172,400 in all: Salaries and stipends is $812,000 (69%), Coaching contracts is $210,000 (18%), Conferences and travel is $96,400 (8%) and Materials is $54,000 (5%)."`,
    );
  });

  it('tells the largest and the smallest of many', () => {
    expect(summarize(specOf('doughnut as full as it gets'))).toMatchInlineSnapshot(
      `"Spent in 2023-24 is $2,263,900 in all: the largest part is Salaries of instructional coaches and of mentor teachers now at $912,000 (40%) and the smallest part is Other at $33,500 (1%)."`,
    );
    const tied = chart('doughnut', ['A', 'B', 'C', 'D', 'E'], { Spent: [5, 3, 5, 2, 1] });
    expect(summarize(tied)).toMatchInlineSnapshot(
      `"Spent is $16 in all: the largest parts are A and C at $5 (31%) and the smallest part is E at $1 (6%)."`,
    );
    const even = chart('doughnut', ['A', 'B', 'C', 'D', 'E'], { Spent: [5, 5, 5, 5, 5] });
    expect(summarize(even)).toMatchInlineSnapshot(`"Spent is $25 in all: each of its 5 parts is $5 (20%)."`);
  });

  it('tells no sum and no share where a part is not reported', () => {
    expect(summarize(specOf('doughnut with a gap'))).toMatchInlineSnapshot(
      `"Of what is reported for Spent, Salaries is $412,000, Coaching is $110,000 and Materials is $0 (not reported: Travel)."`,
    );
  });

  it('takes percents as they are', () => {
    expect(summarize(specOf('doughnut of percents'))).toMatchInlineSnapshot(
      `"Hours is divided: Coaching is 45.5%, Communities of practice is 30% and Workshops is 24.5%."`,
    );
    expect(summarize(specOf('doughnut of percents with a gap'))).toMatchInlineSnapshot(
      `"Of what is reported for Hours of professional learning, Coaching is 45% and Courses is 25% (not reported: Workshops)."`,
    );
  });

  it('tells a whole of nothing', () => {
    expect(summarize(specOf('doughnut all zero'))).toMatchInlineSnapshot(`"Spent is $0 in every part."`);
    expect(summarize(specOf('doughnut all missing'))).toMatchInlineSnapshot(
      `"No value can be shown (not reported: Coaching and Travel)."`,
    );
  });
});

describe('many values and the marks among them', () => {
  it('tells where they lie, and how many each mark is above', () => {
    expect(summarize(specOf('strip'))).toMatchInlineSnapshot(
      `"Districts: 120 values from $11,000 to $29,423, the middle half from $14,818 to $20,276; This district, $18,240, is above 70 of them; State median, $16,100, is above 46 of them; National median, $15,450, is above 39 of them."`,
    );
    expect(summarize(specOf('strip with marks at the ends'))).toMatchInlineSnapshot(
      `"Districts: 30 values from $11,000 to $26,054, the middle half from $14,417 to $21,034; Lowest in the country, $6,000, is above none of them; Highest in the country, $41,000, is above all of them (not reported: This district)."`,
    );
  });

  it('tells few values, one value, and equal ones', () => {
    expect(summarize(specOf('strip on a scale'))).toMatchInlineSnapshot(
      `"On a scale from 0% to 100%, Districts: 5 values from 62% to 93%; This school, 80%, is above 2 of them."`,
    );
    const strip = { ...chart('strip', [], { Districts: [5] }), marks: [{ name: 'This district', value: 5 }] };
    expect(summarize(strip)).toMatchInlineSnapshot(
      `"Districts: one value, $5; This district, $5, is above none of them."`,
    );
    expect(summarize({ ...strip, series: [{ name: 'Districts', values: [5, 5] }] })).toMatchInlineSnapshot(
      `"Districts: 2 values, all $5; This district, $5, is above none of them."`,
    );
  });

  it('counts the values that are not reported, and names the marks', () => {
    expect(summarize(specOf('strip of a whole state'))).toMatchInlineSnapshot(
      `"Districts: 600 values from $11,000 to $32,668, the middle half from $14,546 to $20,165; This district, $18,240, is above 364 of them; State median, $16,100, is above 244 of them; National median, $15,450, is above 205 of them (not reported: 3 of 603 values)."`,
    );
    expect(summarize(specOf('strip all missing'))).toMatchInlineSnapshot(
      `"No value can be shown (not reported: 2 of 2 values; This district)."`,
    );
  });
});

describe('panels', () => {
  it('are told as one chart', () => {
    expect(summarize(specOf('panels of lines'))).toMatchInlineSnapshot(
      `"Of 5 series, 3 rose and 1 ended as it began from first to last reported value; 1 of 5 series had fewer than two values; Pine Ridge is highest of those reported in 2023-24 at $342 (not reported: Riverbend in 2021-22; Harbor City at all)."`,
    );
    expect(summarize(specOf('panels of rows'))).toMatchInlineSnapshot(
      `"Planned is highest for High-quality instructional materials at $1,250,000 and lowest for Conferences, institutes and the travel to reach them at $100,000; Spent is highest for Instructional coaching and mentoring for early-career staff at $380,000 and lowest for High-quality instructional materials at $0 (not reported: Spent for Conferences, institutes and the travel to reach them)."`,
    );
  });
});

it('is one sentence for every chart', () => {
  for (const spec of Object.values(specs)) {
    expect(summarize(spec)).toMatch(/^[A-Z0-9].*[^.]\.$/);
    expect(summarize(spec)).not.toMatch(/undefined|NaN|Infinity|null/);
  }
});
