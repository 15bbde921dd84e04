import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fillStory } from '../../../../src/model/finder/fill-story.ts';
import { sourceSchema } from '../../../../src/schemas/sources.ts';
import { storySchema } from '../../../../src/schemas/stories.ts';
import { origins, recordOf, records, shippedShards, start } from '../../../support/shipped-shards.ts';

const fill = (id: string) => fillStory(recordOf(id), start, origins);
const parkway = fill('2923580');

describe('a district fills a story', () => {
  it('with its name, its state, and the newest year that has per-pupil expenditure', () => {
    const { name, state, schoolYear, figures } = parkway.story;

    expect([name, state, schoolYear]).toEqual(['Parkway C-2', 'MO', '2021-22']);
    expect(figures).toMatchObject({
      students: { value: 16975, source: 'nces-f33-2022', at: 'row LEAID 2923580, column V33', asOf: '2021-10-01' },
      perPupilExpenditure: { value: 14102, source: 'nces-f33-2022' },
    });
    expect(figures.perPupilExpenditure).not.toHaveProperty('asOf');
  });

  it('with the money it received by school year, and never with spending', () => {
    const { tables } = parkway.story;

    expect(tables.schoolYears).toEqual(['2019-20', '2020-21', '2021-22']);
    expect(tables.received.map(({ from, name }) => [from, name])).toEqual([
      ['title-ii-a', undefined],
      ['other', 'Title I'],
    ]);
    expect(tables.received[0]?.amounts).toMatchObject({
      '2019-20': { value: 191000, source: 'nces-f33-2020', at: 'row LEAID 2923580, column C22' },
      '2020-21': { value: 'not-reported', note: expect.stringContaining('None of the federal files') as string },
      '2021-22': { value: 185000, source: 'nces-f33-2022', at: 'row LEAID 2923580, column C22' },
    });
    expect(Object.keys(tables)).toEqual(['schoolYears', 'received']);
  });

  it.each([
    ['New York', '3619320'],
    ['Massachusetts', '2502790'],
    ['Illinois', '1709930'],
  ])('of %s with Title II-A money that is not reported, and never 0', (_, id) => {
    const [titleIIA] = fill(id).story.tables.received;

    expect(titleIIA?.from).toBe('title-ii-a');
    expect(titleIIA?.amounts?.['2021-22']?.value).toBe('not-reported');
    expect(titleIIA?.amounts?.['2021-22']?.note).toMatch(/missing, not zero|has not reported/);
  });

  it('without a state where its code is that of the Bureau of Indian Education', () => {
    expect(fillStory({ ...recordOf('2923580'), state: 'BI' }, start, origins).story).not.toHaveProperty('state');
  });

  it('with no year and no rows where no release lists it', () => {
    expect(fillStory({ ...recordOf('2923580'), cells: {} }, start, origins)).toEqual({
      id: '2923580',
      story: { name: 'Parkway C-2', state: 'MO', figures: {}, tables: { schoolYears: [], received: [] } },
      sources: [],
    });
  });
});

it('the tables have the latest five years, the turn of a century among them', () => {
  const [release] = start.releases.filter(({ source }) => source === 'nces-f33-2022');
  if (!release) throw new Error('The shards have no release of 2021-22.');
  const of = (schoolYear: string) => ({ ...release, schoolYear, source: `nces-f33-${schoolYear}` });
  const releases = ['2001-02', '1999-00', '1995-96'].map(of);
  const row = recordOf('2923580').cells['nces-f33-2022'] ?? [];
  const cells = Object.fromEntries(releases.map(({ source }) => [source, row]));
  const { tables } = fillStory({ ...recordOf('2923580'), cells }, { releases }, origins).story;

  expect(tables.schoolYears).toEqual(['1997-98', '1998-99', '1999-00', '2000-01', '2001-02']);
  expect(Object.keys(tables.received[0]?.amounts ?? {})).toEqual(tables.schoolYears);
  expect(tables.received[0]?.amounts?.['1999-00']?.value).toBe(185000);
});

describe('what is filled in', () => {
  it.each(records.map(({ id, name }) => [name, id]))('of %s is right by the schemas', (_, id) => {
    const { story, sources } = fill(id);
    const dated = { title: 'A story', summary: 'One sentence.', reviewed: '2026-11-26' };

    expect(storySchema.safeParse({ ...dated, ...story }).error).toBeUndefined();
    for (const source of sources) expect(sourceSchema.safeParse(source).error).toBeUndefined();
  });

  it.each(records.map(({ id, name }) => [name, id]))(
    'of %s cites the sources that come with it, each once',
    (_, id) => {
      const { story, sources } = fill(id);
      const cited = [...JSON.stringify(story).matchAll(/"source":"([^"]+)"/g)].map(([, source]) => source);

      expect(sources.map((source) => source.id)).toEqual([...new Set(cited)].sort());
    },
  );

  it('is written as YAML without references', () => {
    expect(stringify(parkway)).not.toMatch(/[&*]a\d/);
  });

  it('names works as the bibliography of the library does', () => {
    const written = readFileSync(join(shippedShards, '../sources.yaml'), 'utf8');

    expect(fill('3411490').sources.map(({ id }) => id)).toEqual([
      ...['nces-f33-2019', 'nces-f33-2020', 'nces-f33-2021', 'nces-f33-2022'],
    ]);
    for (const { id } of fill('3411490').sources) expect(written).toContain(`- id: ${id}\n`);
    for (const { title } of fill('3411490').sources) expect(written).toContain(`title: ${title}\n`);
  });
});
