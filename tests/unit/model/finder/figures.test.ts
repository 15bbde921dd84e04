import { describe, expect, it } from 'vitest';
import { districtOf } from '../../../../src/model/finder/district.ts';
import { figuresOf } from '../../../../src/model/finder/figures.ts';
import type { Cell } from '../../../../src/model/finder/gaps.ts';
import type { DistrictRecord, Release } from '../../../../src/model/finder/shards.ts';
import { ncesId } from '../../../../src/schemas/identifiers.ts';
import { districtFigures } from '../../../../src/schemas/districts.ts';

const f33: Release = {
  ...{ source: 'nces-f33-2022', schoolYear: '2021-22', idColumn: 'LEAID' },
  columns: [
    { holds: 'students', name: 'V33' },
    { holds: 'totalRevenue', name: 'TOTALREV' },
    { holds: 'currentSpending', name: 'TCURELSC' },
    { holds: 'titleI', name: 'C14' },
    { holds: 'titleIIA', name: 'C22' },
  ],
};
const ccd: Release = {
  ...{ source: 'nces-ccd-2023-24', schoolYear: '2023-24', idColumn: 'district_id' },
  columns: [
    { holds: 'students', name: 'enrollment' },
    { holds: 'instructionalStaff', name: 'instructional_staff' },
  ],
};

function record(cells: Readonly<Record<string, readonly Cell[]>>): DistrictRecord {
  return { id: '3411490', name: 'North Brunswick Township School District', otherNames: [], state: 'NJ', cells };
}

const figures = (...cells: Cell[]) => figuresOf(record({ 'nces-f33-2022': cells }), [f33]);
const find = (name: string, ...cells: Cell[]) => figures(...cells).find(({ figure }) => figure === name);
const usual = [5800, 170808000, 144873000, 1120000, 171000] as const;

describe('the figures of a district', () => {
  it('have a school year, a source, and the row and column they stand in', () => {
    expect(
      figures(...usual).map(({ figure, schoolYear, value, source, at }) => [figure, schoolYear, value, source, at]),
    ).toEqual([
      ['students', '2021-22', 5800, 'nces-f33-2022', 'row LEAID 3411490, column V33'],
      ['titleIReceived', '2021-22', 1120000, 'nces-f33-2022', 'row LEAID 3411490, column C14'],
      ['titleIIAReceived', '2021-22', 171000, 'nces-f33-2022', 'row LEAID 3411490, column C22'],
      ['totalRevenue', '2021-22', 170808000, 'nces-f33-2022', 'row LEAID 3411490, column TOTALREV'],
      ['perPupilExpenditure', '2021-22', 24978, 'nces-f33-2022', 'row LEAID 3411490, columns TCURELSC and V33'],
    ]);
  });

  it('say how per-pupil expenditure was worked out', () => {
    expect(find('perPupilExpenditure', ...usual)?.note).toBe(
      'Worked out as current spending of $144,873,000, which the source rounds to thousands, divided by 5,800 students in the fall, rounded to a whole dollar.',
    );
  });

  it('say that received money was received, and of no money that it was spent on professional learning', () => {
    expect(find('titleIIAReceived', ...usual)).toMatchObject({
      label: 'Title II-A money received',
      note: 'Rounded to thousands of dollars in the source. Received, which does not say what it was spent on.',
    });
    expect(JSON.stringify(figures(...usual))).not.toMatch(/professional|E07/);
  });

  it.each<[string, Cell, unknown, string]>([
    ['a missing one', 'm', 'not-reported', 'The source gives no figure: it is missing.'],
    [
      'a 0 that is flagged missing',
      'z',
      'not-reported',
      'The source holds 0 with the flag M, which means missing, not zero.',
    ],
    [
      'the 0 of a state that shows nothing else',
      'u',
      'not-reported',
      'Every district of the state shows 0 in this column, so the state has not reported it.',
    ],
    [
      'one that does not apply',
      'n',
      'not-applicable',
      'The source says that this figure does not apply to the district.',
    ],
    [
      'a reported 0',
      0,
      0,
      'Rounded to thousands of dollars in the source. Received, which does not say what it was spent on.',
    ],
  ])('keep %s apart from the others', (_, cell, value, note) => {
    expect(find('titleIIAReceived', 5800, 1, 1, 1, cell)).toMatchObject({ value, note });
  });

  it.each<[string, Cell, Cell, unknown, string]>([
    [
      'spending is missing',
      5800,
      't',
      'not-reported',
      'Not worked out. Current spending: The source shows a total of 0, which stands for an amount that was not reported.',
    ],
    ['students are withheld', 's', 9000, 'not-reported', 'Not worked out. Students: The source withholds this figure.'],
    ['there are no students', 0, 9000, 'not-applicable', 'Not worked out: the source counts no students.'],
    [
      'it has no students of its own',
      'n',
      9000,
      'not-applicable',
      'Not worked out. Students: The source says that this figure does not apply to the district.',
    ],
  ])('have no per-pupil expenditure where %s', (_, students, spending, value, note) => {
    expect(find('perPupilExpenditure', students, 1, spending, 1, 1)).toMatchObject({ value, note });
  });

  it('come from every release that lists the district, the newest first', () => {
    const found = figuresOf(record({ 'nces-ccd-2023-24': [5950, 574] }), [ccd, f33]);
    expect(found.map(({ figure, value, at }) => [figure, value, at])).toEqual([
      ['students', 5950, 'row district_id 3411490, column enrollment'],
      ['instructionalStaff', 574, 'row district_id 3411490, column instructional_staff'],
    ]);
    expect(found[1]?.note).toContain('does not say which staff');
  });

  it('are written as a content file takes them', () => {
    const { data } = districtFigures.safeParse(
      Object.fromEntries(
        figures(...usual)
          .filter(({ figure }) => figure === 'students' || figure === 'perPupilExpenditure')
          .map(({ figure, value, source, at, note }) => [
            figure,
            { value, source, at, ...(note === undefined ? {} : { note }) },
          ]),
      ),
    );
    expect(data?.perPupilExpenditure?.value).toBe(24978);
  });
});

describe('a district', () => {
  it('has a name, an id and an address with its source', () => {
    const found = districtOf(
      {
        ...record({}),
        address: {
          source: 'nces-edge-2018-19',
          street: '25 Linwood',
          city: 'North Brunswick',
          zip: '08902',
          locale: '21',
        },
      },
      { releases: [] },
    );
    expect(found).toMatchObject({
      ...{ id: '3411490', state: 'NJ', stateName: 'New Jersey', figures: [] },
      address: { source: 'nces-edge-2018-19', at: 'row LEAID 3411490', zip: '08902', localeName: 'Suburb, large' },
    });
    expect(ncesId.safeParse(found.id).success).toBe(true);
  });

  it('may have no address that is known', () => {
    expect(districtOf(record({}), { releases: [] }).address).toBeUndefined();
  });
});
