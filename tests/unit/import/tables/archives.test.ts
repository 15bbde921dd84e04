import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ImportProblem } from '../../../../src/import/problem.ts';
import { mayHoldTable, tablesOf } from '../../../../src/import/tables/archives.ts';
import { collect } from '../../../../src/import/tables/collect.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

const zip = readFileSync(join(import.meta.dirname, '../../../fixtures/districts/sdf20_1a.zip'));

/** Where the only entry is listed at the end of the archive. */
const listed = zip.indexOf('PK\x01\x02', 0, 'latin1');

/** Writes a file and reads all tables it holds: their names, and the beginnings of their text. */
async function read(name: string, bytes: Uint8Array): Promise<[string, string][]> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  const tables = await tablesOf(path);
  return Promise.all(
    tables.map(async (table): Promise<[string, string]> => {
      const pieces = await collect(table.bytes());
      return [table.name, Buffer.concat(pieces).toString('latin1').slice(0, 14)];
    }),
  );
}

describe('a table', () => {
  it('is the file itself', async () => {
    expect(await read('a.csv', Buffer.from('LEAID,NAME\n'))).toEqual([['a.csv', 'LEAID,NAME\n']]);
  });

  it('is what a .gz file was made from', async () => {
    expect(await read('a.txt.gz', gzipSync('LEAID,NAME\n'))).toEqual([['a.txt.gz', 'LEAID,NAME\n']]);
  });

  it('is each text file of a .zip archive', async () => {
    expect(await read('sdf20_1a.zip', zip)).toEqual([['sdf20_1a.zip › sdf20_1a.txt', 'LEAID\tCENSUSID']]);
  });

  it('is told by its first bytes, whatever its name says', async () => {
    expect(await read('a.txt', gzipSync('LEAID,NAME\n'))).toEqual([['a.txt', 'LEAID,NAME\n']]);
    expect(await read('a.gz', Buffer.from('LEAID,NAME\n'))).toEqual([['a.gz', 'LEAID,NAME\n']]);
  });

  it('is not there in an archive of other files', async () => {
    const other = Buffer.from(zip.toString('latin1').replaceAll('sdf20_1a.txt', 'sdf20_1a.pdf'), 'latin1');
    expect(await read('a.zip', other)).toEqual([]);
  });

  it('may be in files with these names', () => {
    const names = ['sdf22_1a.TXT', 'a.csv', 'a.tsv', 'a.txt.gz', 'a.zip', 'a.xlsx', 'README', 'a.pdf'];
    expect(names.filter(mayHoldTable)).toEqual(['sdf22_1a.TXT', 'a.csv', 'a.tsv', 'a.txt.gz', 'a.zip']);
  });
});

/** The archive with some bytes changed. */
function changed(at: number, ...bytes: number[]): Buffer {
  const copy = Buffer.from(zip);
  copy.set(bytes, at);
  return copy;
}

describe('an archive that cannot be trusted', () => {
  it.each([
    ['a .zip that is cut off', 'a.zip', zip.subarray(0, -30)],
    ['a .zip that is cut off in the middle', 'a.zip', zip.subarray(0, 3000)],
    ['a .zip with a changed byte', 'a.zip', changed(2500, (zip[2500] ?? 0) ^ 0xff)],
    ['a .zip whose file has another checksum', 'a.zip', changed(listed + 16, 1, 2, 3, 4)],
    ['a .zip that says its file is smaller than it is', 'a.zip', changed(listed + 24, 100, 0, 0, 0)],
    ['a .zip that is encrypted', 'a.zip', changed(listed + 8, 1)],
    ['a .gz that is cut off', 'a.txt.gz', gzipSync('LEAID\n'.repeat(1000)).subarray(0, -9)],
    ['a .gz with a changed byte', 'a.txt.gz', gzipSync('LEAID\n').fill(0, 12, 14)],
  ])('%s is refused in one sentence that names it', async (_, name, bytes) => {
    const reading = read(name, bytes);
    await expect(reading).rejects.toThrow(ImportProblem);
    await expect(reading).rejects.toThrow(
      new RegExp(
        `^${name} cannot be unpacked: it is cut off, damaged or encrypted \\(.+\\)\\. Download it again from its owner\\.$`,
      ),
    );
  });

  it('is refused before it is unpacked where it claims more than any table takes', async () => {
    const claims = changed(listed + 24, 0xfe, 0xff, 0xff, 0xff);
    await expect(read('bomb.zip', claims)).rejects.toThrow(
      'bomb.zip says that sdf20_1a.txt takes 4 GB, which no federal table does. Download it again from its owner.',
    );
  });
});

it('a file that cannot be opened is named', async () => {
  const path = join(temporaryFolder(), 'a.txt');
  await expect(tablesOf(path)).rejects.toThrow(/^a\.txt cannot be read \(.*ENOENT.*\)\./);
});
