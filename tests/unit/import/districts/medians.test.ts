import { describe, expect, it } from 'vitest';
import { CarriedMedians, medianTable, readMedians } from '../../../../src/import/districts/medians-table.ts';
import { mediansOf } from '../../../../src/import/districts/medians.ts';
import type { Cell } from '../../../../src/model/finder/gaps.ts';
import type { DistrictRecord } from '../../../../src/model/finder/shards.ts';
import { stateCodes } from '../../../../src/schemas/identifiers.ts';
import { release } from '../support/parts.ts';
import { table } from '../support/tables.ts';

const f22 = release('nces-f33-2022', '2021-22', ['students', 'titleIIA']);
const none = new CarriedMedians([]);

function record(state: string, number: number, students: Cell, titleIIA: Cell): DistrictRecord {
  const id = String(number).padStart(7, '0');
  return { id, name: id, otherNames: [], state, cells: { 'nces-f33-2022': [students, titleIIA] } };
}

/** Five districts of a state, two of which say nothing, and two that have no students. */
const missouri = [
  record('MO', 1, 100, 1000),
  record('MO', 2, 100, 3000),
  record('MO', 3, 3, 100),
  record('MO', 4, 100, 'z'),
  record('MO', 5, 's', 1000),
  record('MO', 6, 'n', 1000),
  record('MO', 7, 0, 1000),
];

const titleIIA = (all: ReturnType<typeof mediansOf>) => all.filter(({ measure }) => measure === 'titleIIAReceived');

describe('the median of a state', () => {
  it('is of the districts that reported both numbers, and says how many those are of how many', () => {
    expect(titleIIA(mediansOf(missouri, [f22], none))).toEqual([
      {
        ...{ source: 'nces-f33-2022', schoolYear: '2021-22', state: 'MO', measure: 'titleIIAReceived' },
        inState: { median: 30, reported: 3, districts: 5 },
        inNation: undefined,
        values: [10, 30, 33.33],
      },
    ]);
  });

  it('is left out where there are too few districts to have a middle', () => {
    const [few] = titleIIA(mediansOf(missouri.slice(0, 4), [f22], none));
    expect([few?.inState, few?.values]).toEqual([undefined, []]);
  });

  it('is not there where nobody reported, and the state is still counted', () => {
    const silent = [1, 2, 3, 4, 5].map((number) => record('MA', number, 100, 'u'));
    expect(titleIIA(mediansOf(silent, [f22], none))[0]?.inState).toEqual({ median: null, reported: 0, districts: 5 });
  });
});

describe('the median of the nation', () => {
  const nation = stateCodes.map((state, index) => record(state, index, 100, (index + 1) * 100));

  it('is of the fifty states and the District of Columbia, without the territories', () => {
    expect(titleIIA(mediansOf(nation, [f22], none))[0]?.inNation).toEqual({ median: 26, reported: 51, districts: 51 });
  });

  it('is not given for a file that lacks a state', () => {
    expect(titleIIA(mediansOf(nation.slice(1), [f22], none))[0]?.inNation).toBeUndefined();
  });
});

describe('the table of medians', () => {
  it('gives an extract the medians of the whole', async () => {
    const whole = mediansOf(missouri, [f22], none);
    const text = medianTable(whole);
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'source,school_year,state,measure,median,reported,districts',
      'nces-f33-2022,2021-22,MO,titleIIAReceived,30,3,5',
    ]);
    const { header, rows } = await table('medians.csv', text);
    const carried = new CarriedMedians(await readMedians('medians.csv', header, rows));
    const extract = titleIIA(mediansOf(missouri.slice(0, 1), [f22], carried));
    expect(extract).toEqual([{ ...titleIIA(whole)[0], values: [] }]);
  });

  it('keeps a middle that is not there apart from 0', async () => {
    const rows = await table(
      'm.csv',
      'source,school_year,state,measure,median,reported,districts\na,2021-22,US,students,,0,5\n',
    );
    expect((await readMedians('m.csv', rows.header, rows.rows))[0]?.median.median).toBeNull();
  });

  it('names a measure it does not know', async () => {
    const rows = await table(
      'm.csv',
      'source,school_year,state,measure,median,reported,districts\na,2021-22,US,e07,1,1,5\n',
    );
    await expect(readMedians('m.csv', rows.header, rows.rows)).rejects.toThrow(
      'm.csv: row 2 has a measure "e07", which this importer does not know.',
    );
  });
});
