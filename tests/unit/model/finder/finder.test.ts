import { describe, expect, it } from 'vitest';
import { openFinder } from '../../../../src/model/finder/finder.ts';
import type { DistrictRecord, FinderStart, LookUp } from '../../../../src/model/finder/shards.ts';

const start: FinderStart = {
  ...{ version: 1, made: '2026-11-22', releases: [], beginnings: ['pa+', 'par', 'o'], records: ['0100005', '2923580'] },
};
const parkway: DistrictRecord = { id: '2923580', name: 'PARKWAY C-2', otherNames: [], state: 'MO', cells: {} };
const lookUp: LookUp = { districts: [['2923580', 'PARKWAY C-2', 'MO', 'CHESTERFIELD', '63017', 16924]] };
const files: Readonly<Record<string, unknown>> = {
  'start.json': start,
  'look-up/pa-.json': lookUp,
  'look-up/par-.json': lookUp,
  'records/0100005.json': [],
  'records/2923580.json': [parkway],
};

/** A finder over these files, and the names of those it has asked for. */
async function finder(missing: readonly string[] = []) {
  const asked: string[] = [];
  const unavailable = new Set(missing);
  const opened = await openFinder((name) => {
    asked.push(name);
    if (unavailable.delete(name) || !(name in files)) return Promise.reject(new Error(`${name} did not arrive`));
    return Promise.resolve(files[name]);
  });
  return { ...opened, asked };
}

describe('a finder', () => {
  it('reads one small file for a word, and each file once', async () => {
    const { find, asked } = await finder();
    const { matches, typeMore } = await find('parkway');
    await find('parkw');
    expect([matches.map(({ id }) => id), typeMore]).toEqual([['2923580'], false]);
    expect(asked).toEqual(['start.json', 'look-up/par-.json']);
  });

  it('says that more may be typed where a file holds only the largest, or nothing was asked', async () => {
    const { find, asked } = await finder();
    expect((await find('pa')).typeMore).toBe(true);
    expect(await find('p')).toEqual({ matches: [], typeMore: true });
    expect(await find('zz')).toEqual({ matches: [], typeMore: false });
    expect(asked).toEqual(['start.json', 'look-up/pa-.json']);
  });

  it('finds a district by its id in the file that may hold it', async () => {
    const { find, read, asked } = await finder();
    expect((await find(' 2923580 ')).matches.map(({ name }) => name)).toEqual(['PARKWAY C-2']);
    expect(await find('2923581')).toEqual({ matches: [], typeMore: false });
    expect((await read('2923580'))?.name).toBe('PARKWAY C-2');
    expect([await read('0100006'), await read('0000001')]).toEqual([undefined, undefined]);
    expect(asked).toEqual(['start.json', 'records/2923580.json', 'records/0100005.json']);
  });

  it('asks again for a file that did not arrive', async () => {
    const { find, asked } = await finder(['look-up/par-.json']);
    await expect(find('parkway')).rejects.toThrow('look-up/par-.json did not arrive');
    expect((await find('parkway')).matches).toHaveLength(1);
    expect(asked).toEqual(['start.json', 'look-up/par-.json', 'look-up/par-.json']);
  });

  it('does not open without its first file', async () => {
    await expect(finder(['start.json'])).rejects.toThrow('start.json did not arrive');
  });
});
