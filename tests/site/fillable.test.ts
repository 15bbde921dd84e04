import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillForm } from '../../src/import/story-form/fill.ts';
import { readStoryForm } from '../../src/import/story-form/read.ts';
import type { FormField } from '../../src/model/stories/form/field.ts';
import { printPlan } from '../../src/model/printing/plan.ts';
import { storySchema, type Story } from '../../src/schemas/stories.ts';
import { defaultWords } from '../../src/schemas/words.ts';
import { formRows } from '../../src/model/stories/form/rows.ts';
import { formValues } from '../../src/model/stories/form/values.ts';
import { readPdf } from '../browser/support/pdf.ts';
import { readTold } from '../browser/support/tags.ts';
import { run } from '../support/commands.ts';
import {
  drawnText,
  fillWithPdfjs,
  fillWithPdfLib,
  placesIn,
  readWithPdfjs,
  readWithPdfLib,
  type Values,
} from '../support/fill-form.ts';
import { valuesFor } from '../support/filled-story.ts';
import { qpdfCheck } from '../support/qpdf.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = mkdtempSync(join(tmpdir(), 'hornbook-fillable-'));
const [content, site] = [join(folder, 'content'), join(folder, 'site')];
const pdf = 'stories/data-story-template/fillable.pdf';

/** A blank story that names no rows. */
const bare = 'title: Bare\nsummary: S.\ntemplate: true\nreviewed: 2026-11-20\n';

let blank: Uint8Array;
let fields: readonly FormField[];
let values: Values;
let template: Story;

beforeAll(async () => {
  mkdirSync(join(content, 'stories'), { recursive: true });
  const file = 'stories/data-story-template.yaml';
  cpSync(join(import.meta.dirname, '../../content', file), join(content, file));
  writeFileSync(join(content, 'stories/without-tables.yaml'), bare);
  writeFileSync(join(content, 'site.yaml'), 'name: N\ndescription: D\norganization: { name: O }\n');
  const { stdout } = await run('build', ['--content', content, '--out', site, '--pdf', '--today', '2026-11-22']);
  expect(stdout).toContain('4 pages were printed to PDF.');
  blank = readFileSync(join(site, pdf));
  const plan = printPlan.parse(JSON.parse(readFileSync(join(site, 'printed.json'), 'utf8')));
  fields = plan.pages.find(({ file }) => file === `/${pdf}`)?.form ?? [];
  values = valuesFor(fields);
  template = storySchema.parse(parse(readFileSync(join(content, file), 'utf8')));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the blank form', () => {
  test('is two Letter pages in their true size, tagged, with its fonts in it', async () => {
    const told = await readTold(blank);
    const sheets = await readPdf(blank);
    expect(sheets.map(({ width, height }) => [width, height])).toEqual([
      [612, 792],
      [612, 792],
    ]);
    for (const { scale } of sheets) expect(scale).toBeCloseTo(1, 3);
    expect(told).toMatchObject({ isTagged: true, language: 'en-US', missingFonts: [], unmarked: 0 });
  });

  test('has a place for every field, in the order of its sheets', async () => {
    const pages = await placesIn(blank);
    const names = pages.map((places) => [...new Set(places.map(({ fieldName }) => fieldName))]);
    const [first = [], second = []] = names;
    const again = second.filter((name) => first.includes(name));

    expect(fields.length).toBeGreaterThanOrEqual(60);
    expect(again).toEqual(['name']);
    expect([...first, ...second.filter((name) => !again.includes(name))]).toEqual(fields.map(({ name }) => name));
  });

  test('says what to write in each, and holds no more than its sheet', async () => {
    const places = (await placesIn(blank)).flat();
    const of = ({ name }: FormField) => places.find(({ fieldName }) => fieldName === name);
    expect(fields.filter((field) => of(field)?.alternativeText !== `${field.label}. ${field.hint}`)).toEqual([]);
    expect(fields.filter((field) => (of(field)?.maxLen ?? 0) !== (field.limit ?? 0))).toEqual([]);
    expect(fields.filter(({ kind }) => kind === 'area').map((field) => of(field)?.multiLine)).not.toContain(false);
    expect(fields.filter(({ hint, label }) => hint === '' || /row \d|undefined/.test(label))).toEqual([]);
  });

  test('tells each place to screen readers as a part of a form', async () => {
    const { pages } = await readTold(blank);
    const count = (await placesIn(blank)).flat().length;
    expect(pages.join(' ').match(/Form\[\*\]/g)).toHaveLength(count);
    expect(pages.join(' ')).not.toContain('Link');
  });

  test('has the same bytes when it is printed again', async () => {
    const copy = join(temporaryFolder(), 'site');
    cpSync(site, copy, { recursive: true });
    rmSync(join(copy, pdf));
    expect((await run('pdf', ['--site', copy])).code).toBe(0);
    expect(Buffer.compare(readFileSync(join(copy, pdf)), blank)).toBe(0);
  });

  test('is whole to qpdf', async () => {
    const said = await qpdfCheck(readFileSync(join(site, pdf)));
    expect(said).toContain('No syntax or stream encoding errors found');
    expect(said).toContain('Ended with 0.');
    const cutOff = readFileSync(join(site, pdf)).subarray(0, 20_000);
    expect(await qpdfCheck(cutOff)).not.toContain('Ended with 0.');
  });
});

const programs = {
  '@cantoo/pdf-lib': fillWithPdfLib,
  'pdf.js': fillWithPdfjs,
  'the code of this project': fillForm,
} as const;

describe.each(Object.entries(programs))('a form that was filled in with %s', (_, fill) => {
  let filled: Uint8Array;

  beforeAll(async () => {
    filled = await fill(blank, values);
  });

  test('holds every value, for both readers', async () => {
    expect(await readWithPdfLib(filled)).toEqual(values);
    expect(await readWithPdfjs(filled)).toEqual(values);
  });

  test('is read whole', async () => {
    const { story, sources, problems } = await readStoryForm(filled);
    expect(problems).toEqual([]);
    expect(sources).toEqual([values['sources.1'], values['sources.2']]);
    const data = storySchema.parse({ ...story, summary: 'S', reviewed: '2026-11-22' });
    expect({ ...formValues(data, formRows(template.tables), defaultWords), ...sourcesIn(values) }).toEqual(values);
  });
});

test('what is filled in by the code of this project or by pdf.js is drawn, with all its letters', async () => {
  for (const fill of [fillForm, fillWithPdfjs]) {
    const text = (await drawnText(await fill(blank, values))).join('').replace(/\s/g, '');
    const lost = fields.filter(({ name }) => !text.includes((values[name] ?? '').replace(/\s/g, '')));
    expect(lost.map(({ name }) => name)).toEqual([]);
  }
});

/** What a form says of sources is no part of a story. */
function sourcesIn({ 'sources.1': first = '', 'sources.2': second = '' }: Values): Values {
  return { 'sources.1': first, 'sources.2': second };
}
