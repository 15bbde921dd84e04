import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { typeFor } from '../../../../scripts/bench/districts/typing.ts';
import { shardFiles } from '../../../../src/import/districts/shards/files.ts';
import { lookUpsOf } from '../../../../src/import/districts/shards/look-ups.ts';
import { recordFiles } from '../../../../src/import/districts/shards/records.ts';
import type { DistrictRecord, Listing } from '../../../../src/model/finder/shards.ts';
import { release } from '../support/parts.ts';
import { madeUpCountry } from '../support/country.ts';

function listing(id: number, name: string, students: number | null = null, city = '', zip = ''): Listing {
  return [String(id).padStart(7, '0'), name, 'MO', city, zip, students];
}

/** The files by their beginnings, each as the ids of its districts. */
function filed(listings: readonly Listing[], whole: number, crowded: number): Record<string, string> {
  return Object.fromEntries(
    lookUpsOf(listings, { whole, crowded }).map(({ beginning, holdsAll, lookUp }) => [
      holdsAll ? beginning : `${beginning}+`,
      lookUp.districts.map(([id]) => Number(id)).join(' '),
    ]),
  );
}

describe('look-up files', () => {
  it('hold every district under its telling words, its city and its ZIP', () => {
    expect(filed([listing(1, 'Parkway School District', 9, 'Chesterfield', '63017')], 5, 5)).toEqual({
      ...{ 6: '1', c: '1', p: '1' },
    });
  });

  it('split where too many districts share a beginning, and keep the very word and the largest above', () => {
    const listings = [
      listing(1, 'Park', 5),
      listing(2, 'Parkway', 900),
      listing(3, 'Parkland', 700),
      listing(4, 'Parma', 800),
      listing(5, 'Oak', 1),
    ];
    expect(filed(listings, 2, 3)).toEqual({
      ...{ o: '5', 'pa+': '2 4 3', 'par+': '2 4 3', 'park+': '1 2 3', parkl: '3', parkw: '2', parm: '4' },
    });
  });

  it('hold a district that has nothing but common words under these', () => {
    expect(Object.keys(filed([listing(1, 'City High School')], 5, 5))).toEqual(['c', 'h', 's']);
  });

  it('hold a district once, however many of its words begin alike', () => {
    expect(filed([listing(1, 'Park Parkway', 5, 'Parkville')], 5, 5)).toEqual({ p: '1' });
  });
});

describe('files of records', () => {
  it('are of about the same size, and hold every record once and in order', () => {
    const records = Array.from({ length: 900 }, (_, index): DistrictRecord => ({
      ...{ id: String(index).padStart(7, '0'), name: 'x'.repeat(100), otherNames: [], state: 'MO', cells: {} },
    }));
    const files = recordFiles(records);
    expect(files.flat()).toEqual(records);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(JSON.stringify(file).length).toBeLessThan(32_000);
  });
});

describe('a made-up country of 19,500 districts', () => {
  const f33 = [2019, 2020, 2021, 2022].map((year) =>
    release(`nces-f33-${year}`, `${year - 1}-${year % 100}`, [
      'students',
      'totalRevenue',
      'currentSpending',
      'titleI',
      'titleIIA',
    ]),
  );
  const records = madeUpCountry(19_500, f33);
  const files = shardFiles({ made: '2026-11-22', releases: f33, records, medians: [] });
  const parsed = new Map<string, unknown>();
  const load = (name: string): Promise<unknown> => {
    if (!parsed.has(name)) parsed.set(name, JSON.parse(files.get(name) ?? 'null'));
    return Promise.resolve(parsed.get(name));
  };
  const weight = (name: string): number => gzipSync(files.get(name) ?? '').length;

  it('comes out the same from the same records', () => {
    const again = shardFiles({ made: '2026-11-22', releases: f33, records: madeUpCountry(19_500, f33), medians: [] });
    expect([...again]).toEqual([...files]);
  });

  it('lets a browser find and fill any district with 60 KB at most, each search within 100 ms', async () => {
    const some = records.filter((_, index) => index % 700 === 0);
    expect(some.length).toBeGreaterThan(20);
    for (const record of some) {
      const typing = await typeFor(record, load);
      const kilobytes = typing.files.reduce((sum, name) => sum + weight(name), 0) / 1024;
      expect([typing.name, typing.letters]).toEqual([record.name, expect.any(Number)]);
      expect(kilobytes).toBeLessThan(60);
      expect(Math.min(...typing.searches)).toBeLessThan(100);
    }
  }, 30_000);
});
