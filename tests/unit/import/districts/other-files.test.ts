import { describe, expect, it } from 'vitest';
import { readMembership, readStaff } from '../../../../src/import/districts/ccd.ts';
import { readEdge } from '../../../../src/import/districts/edge.ts';
import { readMerged } from '../../../../src/import/districts/merged.ts';
import type { Part } from '../../../../src/import/districts/part.ts';
import { table } from '../support/tables.ts';

type Read = typeof readEdge;

async function read(reader: Read, text: string): Promise<Part> {
  const { header, rows } = await table('a.csv', text);
  return reader('a.csv', header, rows);
}

describe('addresses', () => {
  const edge = (...rows: string[]) => ['LEAID,NAME,STREET,CITY,STATE,ZIP,LOCALE,SCHOOLYEAR', ...rows, ''].join('\n');

  it('come with the kind of place and the school year', async () => {
    const { release, districts } = await read(
      readEdge,
      edge('2923580,PARKWAY C-2,455 N WOODS MILL RD,CHESTERFIELD,MO,63017,21,2018-2019'),
    );
    expect(release).toMatchObject({ source: 'nces-edge-2018-19', schoolYear: '2018-19', columns: [] });
    expect(districts).toEqual([
      {
        ...{ id: '2923580', name: 'PARKWAY C-2', state: 'MO' },
        address: { street: '455 N WOODS MILL RD', city: 'CHESTERFIELD', zip: '63017', locale: '21' },
      },
    ]);
  });

  it('get the leading zeros of ids and ZIPs back, and lose what follows a ZIP', async () => {
    const { districts } = await read(readEdge, edge('100005,A,B,C,NJ,8902-1234,32,2018-2019'));
    expect([districts[0]?.id, districts[0]?.address?.zip]).toEqual(['0100005', '08902']);
  });

  it.each([
    ['X,A,B,C,NJ,08902,32,2018-2019', 'a.csv: row 2 has "X" where the seven digits of a district id belong.'],
    ['0100005,A,B,C,NJ,N,32,2018-2019', 'a.csv: row 2 has "N" in the column ZIP, where five digits belong.'],
    [
      '0100005,A,B,C,NJ,08902,32,2018-2020',
      'a.csv: row 2 has "2018-2020" where a school year such as 2018-2019 belongs.',
    ],
  ])('are not made up: %s', async (row, message) => {
    await expect(read(readEdge, edge(row))).rejects.toThrow(message);
  });
});

describe('merged counts', () => {
  const merged = (...rows: string[]) =>
    ['district_id,district_name,state,enrollment,instructional_staff,year,data_source', ...rows, ''].join('\n');

  it('are students and instructional staff', async () => {
    const { release, districts } = await read(
      readMerged,
      merged('100005,Albertville City,AL,5821.0,314.5,2023-24,nces_ccd'),
    );
    expect(release).toEqual({
      ...{ source: 'nces-ccd-2023-24', schoolYear: '2023-24', idColumn: 'district_id' },
      columns: [
        { holds: 'students', name: 'enrollment' },
        { holds: 'instructionalStaff', name: 'instructional_staff' },
      ],
    });
    expect(districts).toEqual([{ id: '0100005', name: 'Albertville City', state: 'AL', cells: [5821, 314.5] }]);
  });

  it('of 0 or nothing are not reported', async () => {
    const { districts } = await read(readMerged, merged('100005,A,AL,0.0,,2023-24,nces_ccd'));
    expect(districts[0]?.cells).toEqual(['d', 'm']);
  });
});

describe("NCES's own counts", () => {
  const head = 'SCHOOL_YEAR,ST,LEA_NAME,LEAID';

  it('of students are the row of the whole district', async () => {
    const { release, districts, leftOut } = await read(
      readMembership,
      [
        `${head},GRADE,RACE_ETHNICITY,SEX,STUDENT_COUNT,TOTAL_INDICATOR,DMS_FLAG`,
        '2023-2024,AL,A,0100005,Grade 1,White,Male,20,Category Set A,Reported',
        '2023-2024,AL,A,0100005,No Category Codes,No Category Codes,No Category Codes,5821,Education Unit Total,Reported',
        '2023-2024,AL,B,0100006,No Category Codes,No Category Codes,No Category Codes,,Education Unit Total,Missing',
        '2023-2024,AL,C,0100007,No Category Codes,No Category Codes,No Category Codes,0,Education Unit Total,Reported',
        '',
      ].join('\n'),
    );
    expect(release).toEqual({
      ...{ source: 'nces-ccd-2023-24', schoolYear: '2023-24', idColumn: 'LEAID' },
      columns: [{ holds: 'students', name: 'STUDENT_COUNT' }],
    });
    expect(districts.map(({ id, cells }) => [id, cells])).toEqual([
      ['0100005', [5821]],
      ['0100006', ['m']],
      ['0100007', [0]],
    ]);
    expect(leftOut).toEqual({ rows: 1, why: 'they count students of one grade, group or sex' });
  });

  it('of staff are the teachers, not all who work there', async () => {
    const { release, districts, leftOut } = await read(
      readStaff,
      [
        `${head},STAFF,STAFF_COUNT,TOTAL_INDICATOR,DMS_FLAG`,
        '2021-2022,WI,Madison Metropolitan,5508520,Elementary Teachers,878.96,Category Set A,Reported',
        '2021-2022,WI,Madison Metropolitan,5508520,Teachers,2114.93,Derived - Major Staffing Category,Reported',
        '2021-2022,WI,Madison Metropolitan,5508520,No Category Codes,3999.43,Education Unit Total,Reported',
        '2021-2022,WI,B,5500001,Teachers,,Derived - Major Staffing Category,Suppressed',
        '2021-2022,WI,C,5500002,Teachers,,Derived - Major Staffing Category,Not applicable',
        '',
      ].join('\n'),
    );
    expect(release.columns).toEqual([{ holds: 'teachers', name: 'STAFF_COUNT' }]);
    expect(districts.map(({ cells }) => cells)).toEqual([[2114.93], ['s'], ['n']]);
    expect(leftOut.rows).toBe(2);
  });
});
