import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../src/model/context.ts';
import { dataPage } from '../../../../src/model/data/page.ts';
import { jsonSchemas } from '../../../../src/schemas/json-schemas.ts';
import { checked } from '../../support/checked.ts';
import { library } from '../../support/library.ts';
import { guideEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';

const page = dataPage(createContext(checked(library).published.corpus));
const collection = (id: string) => page.collections.find((each) => each.id === id);

describe('the page about the data', () => {
  it('says of each collection how many entries it has and where its files are', () => {
    expect(collection('standards')).toMatchObject({
      ...{ heading: 'Standards', size: '4 entries' },
      downloads: [
        { label: 'Standards: CSV', href: '/data/v1/standards.csv' },
        { label: 'Standards: JSON', href: '/data/v1/standards.json' },
      ],
      schema: { label: 'Standards: JSON Schema', href: '/schemas/standards-data.json' },
      further: undefined,
    });
    expect(collection('cases')?.size).toBe('1 entry');
  });

  it('explains each column', () => {
    expect(collection('designs')?.columns.find(({ name }) => name === 'people_min')).toEqual({
      ...{ name: 'people_min', field: 'people.min' },
      meaning: 'How many people it takes. The smallest group it works with.',
    });
  });

  it('leads to the files of single frameworks, and says which spending pages have', () => {
    expect(collection('frameworks')?.further?.links).toEqual([
      { label: 'The edition of 2011: CASE 1.1', href: '/data/v1/case/lf-2011.json' },
      { label: 'The edition of 2022: CASE 1.1', href: '/data/v1/case/lf-2022.json' },
      { label: 'JSON Schema of these files', href: '/schemas/case-data.json' },
    ]);
    expect(collection('spending')?.further?.links.map(({ href }) => href)).toEqual([
      '/schemas/spending-entry-data.json',
    ]);
  });

  it('leads to schemas that are published', () => {
    const links = page.collections.flatMap(({ schema, further }) => [schema, ...(further?.links ?? [])]);
    const names = links.flatMap(({ href }) => /^\/schemas\/(.+)\.json$/.exec(href)?.[1] ?? []);
    expect(names).toHaveLength(page.collections.length + 2);
    expect([...jsonSchemas().keys()]).toEqual(expect.arrayContaining(names));
  });

  it('has only what the site has, in its words and below its base path', () => {
    const site = { basePath: '/pl/', words: { guides: 'Our guides', data: 'Files' } };
    const own = dataPage(contextOf({ sources: [], guides: [guideEntry()] }, site));
    expect(own.title).toBe('Files');
    expect(own.collections.map(({ heading, downloads }) => [heading, downloads[0]?.href])).toEqual([
      ['Our guides', '/pl/data/v1/guides.csv'],
    ]);
    expect(own.contents[0]).toEqual({ label: 'Our guides', href: '#guides' });
  });

  it('says how to cite, with the day of the newest entry', () => {
    const guides = [guideEntry({ reviewed: '2026-11-03' }), guideEntry({ reviewed: '2026-11-01' })];
    const site = { address: 'https://pl.example.org' };
    expect(dataPage(contextOf({ guides }, site)).citing).toContain(
      'Cite the files as a whole like this: “Data.” Riverbend. Riverbend Unified. Last reviewed November 3, 2026. ' +
        'https://pl.example.org/data/',
    );
    expect(dataPage(contextOf()).citing.join(' ')).not.toContain('Last reviewed');
  });
});
