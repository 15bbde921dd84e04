import { describe, expect, it } from 'vitest';
import { readF33 } from '../../../../src/import/districts/f33.ts';
import type { Part } from '../../../../src/import/districts/part.ts';
import { f33, f33Columns, type F33Row } from '../support/f33.ts';
import { table } from '../support/tables.ts';

async function read(
  rows: readonly F33Row[],
  columns: readonly string[] = f33Columns,
  addUp: string[] = [],
): Promise<Part> {
  const { header, rows: parsed } = await table('sdf22_1a.txt', f33(rows, columns));
  return readF33('sdf22_1a.txt', header, parsed, addUp);
}

const earlier = f33Columns.map((column) => column.replace('C22', 'C16'));

describe('a file of F-33', () => {
  it('gives five columns of figures, of which none is E07', async () => {
    const { release, districts } = await read([{}]);
    expect(release).toEqual({
      source: 'nces-f33-2022',
      schoolYear: '2021-22',
      idColumn: 'LEAID',
      columns: [
        { holds: 'students', name: 'V33' },
        { holds: 'totalRevenue', name: 'TOTALREV' },
        { holds: 'currentSpending', name: 'TCURELSC' },
        { holds: 'titleI', name: 'C14' },
        { holds: 'titleIIA', name: 'C22' },
      ],
    });
    expect(districts).toEqual([
      { id: '2923580', name: 'PARKWAY C-2', state: 'MO', cells: [16975, 296901000, 239386000, 1480000, 185000] },
    ]);
    expect(JSON.stringify([release, districts])).not.toMatch(/E07|20000000/);
  });

  it.each([
    ['19', 'nces-f33-2019', '2018-19', 'C16'],
    ['20', 'nces-f33-2020', '2019-20', 'C22'],
    ['00', 'nces-f33-2000', '1999-00', 'C16'],
    ['97', 'nces-f33-1997', '1996-97', 'C16'],
    ['2023', 'nces-f33-2023', '2022-23', 'C22'],
  ])('of the year %s has Title II-A in its own column', async (YEAR, source, schoolYear, column) => {
    const { release } = await read([{ YEAR, C16: 9000, FL_C16: 'R' }], column === 'C16' ? earlier : f33Columns);
    expect([release.source, release.schoolYear, release.columns[4]?.name]).toEqual([source, schoolYear, column]);
  });

  it('of a year before Title II-A does not give other money for it', async () => {
    const { districts } = await read([{ YEAR: '02', C16: 9000, FL_C16: 'R' }], earlier);
    expect(districts[0]?.cells?.[4]).toBe('b');
    const { districts: first } = await read([{ YEAR: '03', C16: 9000, FL_C16: 'R' }], earlier);
    expect(first[0]?.cells?.[4]).toBe(9000);
  });

  it('may have names of columns in small letters, and no flags at all', async () => {
    const columns = f33Columns.filter((column) => !column.startsWith('FL_'));
    const text = f33([{ C22: 0 }, { LEAID: '2900001', C22: 5000 }], columns).replace(
      columns.join('\t'),
      columns.join('\t').toLowerCase(),
    );
    const { header, rows } = await table('old.txt', text);
    const { districts } = await readF33('old.txt', header, rows, []);
    expect(districts.map(({ cells }) => cells?.[4])).toEqual(['d', 5000]);
  });

  it('gets the leading zero of an id back', async () => {
    expect((await read([{ LEAID: '100005', STABBR: 'AL' }])).districts[0]?.id).toBe('0100005');
  });

  it('leaves out agencies of the Census that NCES gives no id, and adds them up all the same', async () => {
    const { districts, leftOut, totals } = await read([{}, { LEAID: '20D0631', E07: 5 }], f33Columns, ['E07']);
    expect([districts.length, leftOut.rows]).toEqual([1, 1]);
    expect(totals.get('E07')).toEqual({ count: 2, minimum: 5, maximum: 20000000, sum: 20000005 });
  });

  it('adds up as NCES does: zeros count, codes do not', async () => {
    const rows = [0, -1, -2, -3, 4000, 2000].map((C14, index) => ({ LEAID: `290000${index}`, C14 }));
    const { totals } = await read(rows, f33Columns, ['C14', 'V14']);
    expect([...totals]).toEqual([['C14', { count: 3, minimum: 0, maximum: 4000, sum: 6000 }]]);
  });
});

describe('zeros of a whole state', () => {
  it('are not reported, whatever their flags say, and those of other states stay', async () => {
    const { districts } = await read([
      { LEAID: '2500001', STABBR: 'MA', C22: 0, FL_C22: 'R' },
      { LEAID: '2500002', STABBR: 'MA', C22: 0, FL_C22: 'R' },
      { LEAID: '2500003', STABBR: 'MA', C22: -1, FL_C22: 'M' },
      { LEAID: '3900001', STABBR: 'OH', C22: 0, FL_C22: 'R' },
      { LEAID: '3900002', STABBR: 'OH', C22: 5000, FL_C22: 'R' },
      { LEAID: '3600001', STABBR: 'NY', C22: 0, FL_C22: 'M' },
    ]);
    expect(districts.map(({ cells }) => cells?.[4])).toEqual(['u', 'u', 'm', 0, 5000, 'z']);
  });

  it('are looked at column by column', async () => {
    const { districts } = await read([{ C14: 0, C22: 5000 }]);
    expect(districts[0]?.cells?.slice(3)).toEqual(['u', 5000]);
  });
});

describe('what stops it', () => {
  it.each([
    [
      'a year from which on the column is another',
      [{ YEAR: '20', C16: 1 }],
      earlier,
      'sdf22_1a.txt lacks the columns C22, FL_C22.',
    ],
    [
      'a missing flag',
      [{}],
      f33Columns.filter((column) => column !== 'FL_C14'),
      'sdf22_1a.txt lacks the column FL_C14.',
    ],
    [
      'two years in one file',
      [{}, { LEAID: '2900001', YEAR: '21' }],
      f33Columns,
      'sdf22_1a.txt: row 3 is of fiscal year 2021, the rows above of 2022. A file holds one year.',
    ],
    [
      'a district that comes twice',
      [{}, { LEAID: '2900001' }, {}],
      f33Columns,
      'sdf22_1a.txt: rows 2 and 4 are both about the district 2923580. Keep one of them.',
    ],
    [
      'an id that is none',
      [{ LEAID: '29' }],
      f33Columns,
      'sdf22_1a.txt: row 2 has "29" where the seven digits of a district id belong.',
    ],
    [
      'a year that is none',
      [{ YEAR: 'x' }],
      f33Columns,
      'sdf22_1a.txt: row 2 has "x" in the column YEAR, where a year such as 22 belongs.',
    ],
    [
      'a first row with nothing below',
      [],
      f33Columns,
      'sdf22_1a.txt has its first row and nothing below that is about a district.',
    ],
  ])('is %s', async (_, rows, columns, message) => {
    await expect(read(rows, columns)).rejects.toThrow(message);
  });
});
