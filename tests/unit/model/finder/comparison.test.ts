import { describe, expect, it } from 'vitest';
import { assertDrawable } from '../../../../src/charts/spec.ts';
import { comparisonChart } from '../../../../src/model/finder/comparison-chart.ts';
import { comparisonSentence } from '../../../../src/model/finder/comparison-sentence.ts';
import { compare, type Comparison } from '../../../../src/model/finder/comparison.ts';
import type { Cell } from '../../../../src/model/finder/gaps.ts';
import { measureNames, type MeasureName } from '../../../../src/model/finder/measures.ts';
import type { Median, Release, StateMedians } from '../../../../src/model/finder/shards.ts';

const f33: Release = {
  ...{ source: 'nces-f33-2022', schoolYear: '2021-22', idColumn: 'LEAID' },
  columns: [
    { holds: 'students', name: 'V33' },
    { holds: 'titleIIA', name: 'C22' },
    { holds: 'currentSpending', name: 'TCURELSC' },
  ],
};
const inState: Median = { median: 42.6, reported: 542, districts: 554 };
const inNation: Median = { median: 30.53, reported: 14199, districts: 17650 };

function comparison(
  name: MeasureName,
  cells: readonly Cell[],
  medians: { state?: Median; nation?: Median },
): Comparison {
  const record = { id: '2923580', name: 'Parkway C-2', otherNames: [], state: 'MO', cells: { 'nces-f33-2022': cells } };
  const of: StateMedians = { state: 'MO', spreads: [], medians: { 'nces-f33-2022': { [name]: medians } } };
  const found = compare(name, record, f33, of);
  if (found === undefined) throw new Error('There is nothing to compare.');
  return found;
}

const both = { state: inState, nation: inNation };
const sentence = (...of: Parameters<typeof comparison>) => comparisonSentence(comparison(...of));

describe('the sentence of a comparison', () => {
  it('gives the figure, both medians, and how many districts reported', () => {
    expect(sentence('titleIIAReceived', [16975, 185000, 1], both)).toBe(
      'Parkway C-2 received $11 of Title II-A money for each student in 2021-22; the median is $43 in Missouri, where 542 of 554 districts reported it, and $31 in the nation, where 14,199 of 17,650 districts reported it.',
    );
  });

  it('says where all districts reported', () => {
    expect(
      sentence('perPupilExpenditure', [16975, 1, 239386000], {
        state: { median: 11959.4, reported: 554, districts: 554 },
      }),
    ).toBe(
      'Parkway C-2 spent $14,102 for each student in 2021-22; the median is $11,959 in Missouri, where all 554 districts reported it.',
    );
  });

  it('says that a state reported nothing, and shows no 0', () => {
    const silent = { state: { median: null, reported: 0, districts: 399 }, nation: inNation };
    expect(sentence('titleIIAReceived', [16975, 'u', 1], silent)).toBe(
      'For Parkway C-2, Title II-A money received for each student in 2021-22 is not reported; the median is not known in Missouri, where none of 399 districts reported it, and $31 in the nation, where 14,199 of 17,650 districts reported it.',
    );
  });

  it('says what does not apply, and stands alone where there is nothing to compare with', () => {
    expect(sentence('students', ['n', 1, 1], {})).toBe(
      'For Parkway C-2, the number of students in 2021-22 does not apply.',
    );
    expect(sentence('students', [16975, 1, 1], { state: { median: 556.5, reported: 2, districts: 3 } })).toBe(
      'Parkway C-2 had 16,975 students in 2021-22; the median is 557 in Missouri, where 2 of 3 districts reported it.',
    );
  });

  it('is there for every measure', () => {
    const sentences = measureNames.map((name) =>
      comparisonSentence({ ...comparison('students', [1, 1, 1], both), measure: name }),
    );
    expect(new Set(sentences).size).toBe(measureNames.length);
    for (const each of sentences) expect(each).toMatch(/^Parkway C-2 (?:spent|received|took in|had) .+\.$/);
  });
});

describe('there is no comparison', () => {
  it.each<[string, MeasureName, string]>([
    ['of a release that does not list the district', 'students', 'nces-f33-2020'],
    ['of a figure the release does not hold', 'teachers', 'nces-f33-2022'],
  ])('%s', (_, name, source) => {
    const record = { id: '1', name: 'A', otherNames: [], state: 'MO', cells: { 'nces-f33-2022': [1, 1, 1] } };
    expect(compare(name, record, { ...f33, source }, { state: 'MO', spreads: [], medians: {} })).toBeUndefined();
  });
});

describe('the chart of a comparison', () => {
  const values = Array.from({ length: 542 }, (_, index) => index / 5);
  const chart = (of: Comparison, reported: readonly number[] = values) =>
    comparisonChart(of, { values: { titleIIAReceived: reported } });

  it('is a strip of the districts of the state, with the district and the medians named', () => {
    const spec = chart(comparison('titleIIAReceived', [16975, 185000, 1], both));
    expect(spec).toMatchObject({
      ...{ kind: 'strip', title: 'Title II-A money received for each student, districts in Missouri, 2021-22' },
      ...{ unit: 'dollars', missingLabel: 'not reported' },
      marks: [
        { name: 'Parkway C-2', value: 10.9 },
        { name: 'Median in Missouri', value: 42.6 },
        { name: 'Median in the nation', value: 30.53 },
      ],
    });
    expect(() => spec && assertDrawable(spec)).not.toThrow();
  });

  it('leaves the farthest out, and says so; those that did not report are counted', () => {
    const [series] = chart(comparison('titleIIAReceived', [16975, 185000, 1], both))?.series ?? [];
    expect(series?.name).toBe('Districts in Missouri; 27 above $103 left out');
    expect([series?.values.filter((value) => value !== null).length, series?.values.length]).toEqual([515, 515 + 12]);
  });

  it('never leaves out the district itself', () => {
    const own = comparison('titleIIAReceived', [100, 10840, 1], both);
    expect(chart(own)?.series[0]?.name).toBe('Districts in Missouri');
  });

  it('draws every second one where there are too many to see, and says so', () => {
    const many = Array.from({ length: 1950 }, (_, index) => index);
    const spec = chart(
      comparison('titleIIAReceived', [16975, 'm', 1], { state: { median: 9, reported: 1950, districts: 2000 } }),
      many,
    );
    expect(spec?.series[0]?.name).toBe('One in 2 districts in Missouri that reported; 97 above $1,852 left out');
    expect(spec?.marks?.[0]).toEqual({ name: 'Parkway C-2', value: null });
    expect(() => spec && assertDrawable(spec)).not.toThrow();
  });

  it('is not there where nobody reported', () => {
    expect(chart(comparison('titleIIAReceived', [16975, 'u', 1], both), [])).toBeUndefined();
    expect(chart(comparison('titleIIAReceived', [16975, 1, 1], { nation: inNation }))).toBeUndefined();
  });
});
