import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../support/csv.ts';
import { filesIn } from '../support/files.ts';
import { elementsOf } from '../support/html.ts';
import { fileAt, linksOf } from '../support/links.ts';
import { everySite, hornbookSite, riverbendSite, type BuiltSite } from '../support/sites.ts';

interface Entry {
  readonly id: string;
  readonly address: string;
  readonly fictional: boolean;
}

interface DataFile {
  readonly $schema: string;
  readonly collection: string;
  readonly count: number;
  readonly entries: readonly Entry[];
}

/** The files of whole collections: /data/v1/designs.json, and no file of a single entry. */
const ofCollections = (site: BuiltSite, format: 'json' | 'csv') =>
  filesIn(join(site.folder, 'data/v1'))
    .filter((file) => !file.includes('/') && file.endsWith(`.${format}`))
    .map((file) => `data/v1/${file}`);

const read = (site: BuiltSite, file: string): string => readFileSync(join(site.folder, file), 'utf8');
const parsed = (site: BuiltSite, file: string): unknown => JSON.parse(read(site, file));

/** The address of a published file as a file of the site, whether it is written whole or as a path. */
const published = (site: BuiltSite, address: string): string =>
  fileAt(new URL(address, site.address ?? 'https://finished.site.example'), site);

/**
 * Somebody else's reader of JSON Schema, as whoever fetches a file would use one: the library that wrote the schemas
 * would pass over its own mistakes. Strict, it refuses words that the standard does not have; formats are names here,
 * since each has its pattern beside it.
 */
function complaints(site: BuiltSite, schema: string, contents: unknown): unknown {
  const reader = new Ajv2020({ allErrors: true, formats: { date: true, 'date-time': true, uri: true, email: true } });
  const validate = reader.compile(parsed(site, schema) as object);
  validate(contents);
  return validate.errors ?? [];
}

describe.each(everySite)('the data files of $name', (site) => {
  const all = filesIn(site.folder);
  const files = ofCollections(site, 'json');

  test('keep to the schemas they name, which are published beside them', () => {
    expect(files).not.toEqual([]);
    for (const file of files) {
      const contents = parsed(site, file) as DataFile;
      const schema = published(site, contents.$schema);
      expect([file, schema]).toEqual([file, `schemas/${contents.collection}-data.json`]);
      expect([file, complaints(site, schema, contents)]).toEqual([file, []]);
    }
  });

  test('hold every entry once, in the order of the ids, each with a page that is there', () => {
    for (const file of files) {
      const { entries, count } = parsed(site, file) as DataFile;
      const ids = entries.map(({ id }) => id);
      expect([file, count, ids]).toEqual([file, ids.length, [...new Set(ids)].sort()]);
      const pages = entries.map(({ address }) => published(site, address));
      expect(pages.filter((page) => !all.includes(page))).toEqual([]);
    }
  });

  test('are spreadsheets too: each line has a cell for each column, and none is a formula', () => {
    const sheets = ofCollections(site, 'csv');
    expect(sheets).toEqual(files.map((file) => file.replace('.json', '.csv')));
    for (const sheet of sheets) {
      const [columns = [], ...lines] = readCsv(read(site, sheet));
      const { entries } = parsed(site, sheet.replace('.csv', '.json')) as DataFile;
      expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([columns.length]));
      expect([...new Set(lines.map(([id]) => id))]).toEqual(entries.map(({ id }) => id));
      expect(lines.flat().filter((cell) => /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell))).toEqual([]);
    }
  });

  test('can be reached from the page about the data, with their schemas', () => {
    const linked = linksOf('data/index.html', elementsOf(site.folder, 'data/index.html'), site).map(({ to }) =>
      fileAt(to, site),
    );
    const schemas = files.map((file) => published(site, (parsed(site, file) as DataFile).$schema));
    expect(linked).toEqual(expect.arrayContaining([...files, ...ofCollections(site, 'csv'), ...schemas]));
  });

  test('say of each line whether it is made up, as the file for programs does', () => {
    for (const file of files) {
      const { entries } = parsed(site, file) as DataFile;
      const [columns = [], ...lines] = readCsv(read(site, file.replace('.json', '.csv')));
      const said = new Map(lines.map((cells) => [cells[0], cells[columns.indexOf('fictional')]]));
      expect([file, [...said]]).toEqual([file, entries.map(({ id, fictional }) => [id, fictional ? 'fictional' : ''])]);
    }
  });
});

test.each([
  ['spending', 'spending-entry-data'],
  ['case', 'case-data'],
])('the files of single entries keep to their schema: %s', (folder, name) => {
  for (const site of [hornbookSite, riverbendSite]) {
    const files = filesIn(join(site.folder, 'data/v1', folder)).filter((file) => file.endsWith('.json'));
    expect(files).not.toEqual([]);
    for (const file of files)
      expect(complaints(site, `schemas/${name}.json`, parsed(site, `data/v1/${folder}/${file}`))).toEqual([]);
  }
});

describe('the files of each plan', () => {
  const folder = 'data/v1/plans';
  const files = filesIn(join(hornbookSite.folder, folder)).map((file) => `${folder}/${file}`);
  const plans = (parsed(hornbookSite, 'data/v1/plans.json') as DataFile).entries;

  test('keep to the schemas they name', () => {
    const json = files.filter((file) => file.endsWith('.json'));
    expect(json).toHaveLength(2 * plans.length);
    for (const file of json) {
      const contents = parsed(hornbookSite, file) as DataFile;
      const kind = file.endsWith('/requirements.json') ? 'requirements' : 'entry';
      const schema = published(hornbookSite, contents.$schema);
      expect([file, schema]).toEqual([file, `schemas/plans-${kind}-data.json`]);
      expect([file, complaints(hornbookSite, schema, contents)]).toEqual([file, []]);
    }
  });

  test('say the same of a plan as the file of all plans', () => {
    for (const plan of plans) expect(parsed(hornbookSite, `${folder}/${plan.id}.json`)).toMatchObject({ ...plan });
  });

  test('are spreadsheets in which every line is of the plan, whole, and no formula', () => {
    const sheets = files.filter((file) => file.endsWith('.csv'));
    expect(sheets).toHaveLength(5 * plans.length);
    for (const sheet of sheets) {
      const [columns = [], ...lines] = readCsv(read(hornbookSite, sheet));
      expect(lines.filter(({ length }) => length !== columns.length)).toEqual([]);
      expect([sheet, ...new Set(lines.map(([id]) => id))]).toEqual([sheet, sheet.split('/').at(-2)]);
      expect(new Set(lines.map((cells) => cells[columns.indexOf('fictional')]))).toEqual(new Set(['fictional']));
      expect(lines.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    }
  });

  test('can be reached from its overview, with the file for Word', () => {
    for (const { id } of plans) {
      const page = `plans/${id}/index.html`;
      const linked = linksOf(page, elementsOf(hornbookSite.folder, page), hornbookSite).map(({ to }) =>
        fileAt(to, hornbookSite),
      );
      const own = files.filter((file) => file.startsWith(`${folder}/${id}/`) || file === `${folder}/${id}.json`);
      expect(linked).toEqual(expect.arrayContaining([...own, `plans/${id}/${id}.docx`]));
    }
  });
});

test('a file that is not right is found out', () => {
  const file = parsed(hornbookSite, 'data/v1/sources.json') as DataFile;
  const [first] = file.entries;
  const broken = { ...file, entries: [{ ...first, fictional: 'no', colour: 'red' }] };
  expect(complaints(hornbookSite, 'schemas/sources-data.json', broken)).toHaveLength(2);
});

test('what is not reported is a word, and never zero', () => {
  const [columns = [], ...lines] = readCsv(read(riverbendSite, 'data/v1/spending.csv'));
  const values = lines.map((cells) => cells[columns.indexOf('value')]);
  expect(values).toContain('not-reported');
  expect(values.filter((value) => !/^(?:\d+|not-reported|not-applicable)$/.test(value ?? ''))).toEqual([]);
});
