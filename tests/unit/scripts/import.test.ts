import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/import/districts/manifest.ts';
import { compare } from '../../../src/model/finder/comparison.ts';
import { comparisonSentence } from '../../../src/model/finder/comparison-sentence.ts';
import { openFinder, type Finder } from '../../../src/model/finder/finder.ts';
import { run, type Ended } from '../../support/commands.ts';
import { differences } from '../../support/digests.ts';
import { filesIn } from '../../support/files.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { f33 } from '../import/support/f33.ts';

const fixture = join(import.meta.dirname, '../../fixtures/districts');

/** Imports a folder into another one. */
function importFrom(from: string, out: string, ...options: string[]): Promise<Ended> {
  return run('import', ['districts', '--from', from, '--out', out, '--today', '2026-11-22', ...options]);
}

/** A copy of the rows of real files, to spoil. */
function copyOfFixture(): string {
  const folder = join(temporaryFolder(), 'files');
  cpSync(fixture, folder, { recursive: true });
  return folder;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function finderOf(shards: string, loaded = new Set<string>()): Promise<Finder> {
  return openFinder((name) => {
    loaded.add(name);
    return Promise.resolve(readJson(join(shards, name)));
  });
}

describe('the rows of real districts', () => {
  let shards: string;
  let printed: Ended;

  beforeAll(async () => {
    shards = join(mkdtempSync(join(tmpdir(), 'hornbook-test-')), 'v1');
    printed = await importFrom(fixture, shards);
  }, 60_000);
  afterAll(() => rmSync(join(shards, '..'), { recursive: true }));

  it('are imported, and what was understood is said', () => {
    expect([printed.code, printed.stderr]).toEqual([0, '']);
    expect(printed.stdout).toContain('17 districts in all.');
    expect(printed.stdout).toContain('C22 → Title II-A money received: $11,770,000 in 13 districts');
    expect(printed.stdout).toContain('no district of IL, MA and NY reported it');
    expect(printed.stdout).toContain('Left out, because they are no files about districts: README.md');
  });

  it('make the same bytes when they are imported again', async () => {
    const again = join(temporaryFolder(), 'v1');
    await importFrom(fixture, again);
    expect(filesIn(again).length).toBeGreaterThan(30);
    expect(differences(again, shards)).toEqual([]);
  });

  it.each([
    ['parkway', '2923580'],
    ['Springdale SD ar', '0512660'],
    ['middletown', '3619320'],
    ['Derry Township School District', '4207590'],
    ['albemarle county', '5100090'],
    ['lexington 3', '4502760'],
    ['marysville', '3904547'],
    ['new haven unified', '0626910'],
    ['DC public schools', '1100030'],
    ['N. Brunswick twp', '3411490'],
    ['63017', '2923580'],
    ['3411490', '3411490'],
  ])('are found by "%s"', async (query, id) => {
    const { matches } = await (await finderOf(shards)).find(query);
    expect(matches[0]?.id).toBe(id);
  });

  it('have no files of a state to ask for that are not there', async () => {
    const { record, medians } = await finderOf(shards);
    for (const id of ['2923580', '1100030']) {
      const state = (await record(id))?.state ?? '';
      expect((await medians(state)).spreads).toEqual([]);
    }
  });

  it('have the figures that the content files give for North Brunswick', async () => {
    const found = await (await finderOf(shards)).read('3411490');
    const of = (figure: string) =>
      found?.figures.filter((each) => each.figure === figure).map(({ schoolYear, value }) => [schoolYear, value]);
    expect(of('perPupilExpenditure')).toEqual([
      ['2021-22', 24978],
      ['2020-21', 20532],
      ['2019-20', 19493],
      ['2018-19', 19368],
    ]);
    expect(of('titleIIAReceived')).toEqual([
      ['2021-22', 171000],
      ['2020-21', 144000],
      ['2019-20', 135000],
      ['2018-19', 'not-reported'],
    ]);
  });

  it.each([
    ['Middletown, New York', '3619320', 'The source holds 0 with the flag M, which means missing, not zero.'],
    ['Chicago, Illinois', '1709930', 'The source holds 0 with the flag M, which means missing, not zero.'],
    [
      'Boston, Massachusetts',
      '2502790',
      'Every district of the state shows 0 in this column, so the state has not reported it.',
    ],
  ])('show no 0 for the Title II-A money of %s', async (_, id, note) => {
    const finder = await finderOf(shards);
    const figure = (await finder.read(id))?.figures.find(
      (each) => each.figure === 'titleIIAReceived' && each.schoolYear === '2021-22',
    );
    expect(figure).toMatchObject({ value: 'not-reported', source: 'nces-f33-2022', note });
  });

  it('show a 0 that was reported: Marysville, among other districts of Ohio', async () => {
    const figure = (await (await finderOf(shards)).read('3904547'))?.figures.find(
      (each) => each.figure === 'titleIIAReceived' && each.schoolYear === '2021-22',
    );
    expect(figure?.value).toBe(0);
  });

  it('show no revenue of 0 for a charter school that spends, and nothing for each student of an agency without any', async () => {
    const finder = await finderOf(shards);
    const charter = (await finder.read('3601044'))?.figures.find(({ figure }) => figure === 'totalRevenue');
    const agency = (await finder.read('5300006'))?.figures.find(({ figure }) => figure === 'perPupilExpenditure');
    expect([charter?.value, agency?.value]).toEqual(['not-reported', 'not-applicable']);
  });

  it('are compared with all districts of their state and the nation', async () => {
    const finder = await finderOf(shards);
    const [record, medians] = [await finder.record('2923580'), await finder.medians('MO')];
    const release = finder.start.releases.find(({ source }) => source === 'nces-f33-2022');
    const compared = record && release && compare('titleIIAReceived', record, release, medians);
    expect(compared && comparisonSentence(compared)).toBe(
      'PARKWAY C-2 received $11 of Title II-A money for each student in 2021-22; the median is $43 in Missouri, where 542 of 554 districts reported it, and $31 in the nation, where 14,199 of 17,650 districts reported it.',
    );
  });

  it('have a manifest that says what they are made from', () => {
    const manifest = readJson(join(shards, 'manifest.json')) as Manifest;
    expect(manifest).toMatchObject({ version: 1, made: '2026-11-22', districts: 17, controls: [] });
    expect(manifest.files.map(({ name }) => name)).toEqual(readdirSync(fixture).filter((name) => name !== 'README.md'));
    expect(manifest.tables.map(({ table, source, encoding }) => [table, source, encoding])).toEqual([
      ['EDGE_GEOCODE_PUBLICLEA_1819.csv', 'nces-edge-2018-19', 'utf-8'],
      ['ccd-districts-2023-24-enrollment-staff.csv', 'nces-ccd-2023-24', 'utf-8'],
      ['sdf19_1a.txt.gz', 'nces-f33-2019', 'utf-8'],
      ['sdf20_1a.zip › sdf20_1a.txt', 'nces-f33-2020', 'utf-8'],
      ['sdf21_1a.txt.gz', 'nces-f33-2021', 'utf-8'],
      ['sdf22_1a.txt', 'nces-f33-2022', 'utf-8'],
    ]);
  });
});

describe('an import of some districts', () => {
  it('keeps these, with the medians of all', async () => {
    const [some, all] = [join(temporaryFolder(), 'some'), join(temporaryFolder(), 'all')];
    const printed = await importFrom(fixture, some, '--only', '2923580, 1100030');
    await importFrom(fixture, all);
    const finder = await finderOf(some);
    const found = await Promise.all(['2923580', '1100030', '3411490'].map((id) => finder.read(id)));

    expect([printed.code, printed.stdout.includes('2 districts in all.')]).toEqual([0, true]);
    expect(found.map((district) => district?.id)).toEqual(['2923580', '1100030', undefined]);
    expect(filesIn(some).filter((file) => file.startsWith('medians/'))).toEqual([
      'medians/dc-.json',
      'medians/mo-.json',
    ]);
    expect(readJson(join(some, 'medians/mo-.json'))).toEqual(readJson(join(all, 'medians/mo-.json')));
  });

  it.each([
    ['9999999', 1, 'None of the files lists 9999999.'],
    ['parkway', 2, '--only takes NCES ids of seven digits, as 2923580,3411490, not "parkway"'],
  ])('of "%s" is refused', async (only, code, words) => {
    const out = join(temporaryFolder(), 'v1');
    const ended = await importFrom(fixture, out, '--only', only);

    expect([ended.code, existsSync(out)]).toEqual([code, false]);
    expect(ended.stderr).toContain(words);
  });
});

describe('an import that fails', () => {
  it.each<[string, (folder: string) => void, string]>([
    [
      'a missing column',
      (folder) => replace(folder, 'sdf22_1a.txt', (text) => text.replace('\tTCURELSC\t', '\tSOMETHING\t')),
      'sdf22_1a.txt lacks the column TCURELSC.',
    ],
    [
      'a file that is cut off',
      (folder) => replace(folder, 'sdf22_1a.txt', (text) => text.slice(0, -400)),
      'sdf22_1a.txt: row 18 has 172 cells, and the first row names 354 columns.',
    ],
    [
      'an archive that is cut off',
      (folder) => {
        const path = join(folder, 'sdf20_1a.zip');
        writeFileSync(path, readFileSync(path).subarray(0, 5000));
      },
      'sdf20_1a.zip cannot be unpacked: it is cut off, damaged or encrypted',
    ],
    ['an empty file', (folder) => writeFileSync(join(folder, 'sdf22_1a.txt'), ''), 'sdf22_1a.txt is empty.'],
    [
      'another encoding',
      (folder) => {
        const text = readFileSync(join(folder, 'sdf22_1a.txt'), 'utf8');
        writeFileSync(join(folder, 'sdf22_1a.txt'), Buffer.from(`\ufeff${text}`, 'utf16le'));
      },
      'sdf22_1a.txt is written in UTF-16.',
    ],
    [
      'the same year twice',
      (folder) => cpSync(join(folder, 'sdf22_1a.txt'), join(folder, 'copy.txt')),
      'copy.txt and sdf22_1a.txt both hold the same figures of school year 2021-22.',
    ],
    [
      "a year that does not add up to NCES's totals",
      (folder) =>
        writeFileSync(
          join(folder, 'totals.csv'),
          'fiscal_year,variable,n_reported,minimum,maximum,mean\n2022,E07,17,0,1,1\n',
        ),
      'sdf22_1a.txt does not add up to what NCES published for fiscal year 2022:\n  E07: minimum',
    ],
  ])('because of %s says so in plain words and leaves the earlier shards as they were', async (_, spoil, message) => {
    const from = copyOfFixture();
    const parent = temporaryFolder();
    const out = join(parent, 'v1');
    expect((await importFrom(from, out)).code).toBe(0);
    cpSync(out, join(parent, 'before'), { recursive: true });
    spoil(from);

    const { code, stderr } = await importFrom(from, out);

    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/ at .*:\d+:\d+|invalid|please|sorry|oops/i);
    expect(stderr.trimEnd().endsWith('Nothing was written; what was imported earlier is as it was.')).toBe(true);
    expect(differences(out, join(parent, 'before'))).toEqual([]);
    expect(readdirSync(parent).sort()).toEqual(['before', 'v1']);
  });

  it('names everything that is wrong with any of the files', async () => {
    const from = copyOfFixture();
    writeFileSync(join(from, 'sdf22_1a.txt'), '');
    writeFileSync(join(from, 'sdf21_1a.txt.gz'), gzipSync('x'.repeat(5000)).subarray(0, 20));
    const { code, stderr } = await importFrom(from, join(temporaryFolder(), 'v1'));
    expect(code).toBe(1);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^sdf21_1a\.txt\.gz cannot be unpacked/),
      expect.stringMatching(/^sdf22_1a\.txt is empty/),
    ]);
  });

  it('because no file is of a kind it knows writes nothing', async () => {
    const [from, out] = [temporaryFolder(), join(temporaryFolder(), 'v1')];
    writeFileSync(join(from, 'budget.csv'), 'county,district,amount\n1,2,3\n');
    const { code, stderr } = await importFrom(from, out);
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(stderr).toContain('has the columns of a file that NCES publishes about districts: budget.csv.');
  });

  it.each([
    [
      'a folder that is not there',
      'nowhere',
      'is not there. Name the folder that the files of NCES are in with --from.',
    ],
    ['a folder without tables', '.', 'holds no .txt, .csv, .tsv, .gz or .zip file.'],
  ])('because of %s says what to do', async (_, name, message) => {
    const { code, stderr } = await importFrom(join(temporaryFolder(), name), join(temporaryFolder(), 'v1'));
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});

describe('an import that is asked for wrongly', () => {
  it.each([
    [[], 'Say what to import: npm run import -- districts | plan | spending | story [options]'],
    [['stories'], 'Say what to import: npm run import -- districts | plan | spending | story [options]'],
    [['districts'], 'Name the folder that the files of NCES are in: npm run import -- districts --from FOLDER'],
    [['districts', '--form', 'x'], 'Usage: npm run import -- districts [options]'],
    [['districts', '--from', fixture, '--today', 'soon'], '--today takes a day such as 2026-11-22, not "soon".'],
  ])('%j is told how', async (args, message) => {
    const { code, stderr } = await run('import', args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('does not take the place of a folder that holds other files', async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'letter.txt'), 'Dear district');
    const { code, stderr } = await importFrom(fixture, out);
    expect(code).toBe(2);
    expect(stderr).toContain(`${out} holds other files, which would be lost. Name another folder with --out.`);
    expect(readdirSync(out)).toEqual(['letter.txt']);
  });
});

it('a file in Windows-1252 is read as one, and the manifest says so', async () => {
  const [from, out] = [temporaryFolder(), join(temporaryFolder(), 'v1')];
  writeFileSync(join(from, 'sdf21_1a.txt'), Buffer.from(f33([{ YEAR: '21', NAME: 'Cañada' }]), 'latin1'));
  expect((await importFrom(from, out)).code).toBe(0);
  expect((readJson(join(out, 'manifest.json')) as Manifest).tables[0]?.encoding).toBe('windows-1252');
  expect((await (await finderOf(out)).read('2923580'))?.name).toBe('Cañada');
});

function replace(folder: string, name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
