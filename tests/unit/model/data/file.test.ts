import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../src/model/context.ts';
import { dataFile, publishedCollections } from '../../../../src/model/data/file.ts';
import { dataCollections, dataFileSchema } from '../../../../src/schemas/data/data-file.ts';
import { checked } from '../../support/checked.ts';
import { library } from '../../support/library.ts';
import { planned, planPath } from '../../support/plans.ts';
import { storied } from '../../support/stories.ts';
import { guideEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';
import { spendingEntry } from '../support/spending.ts';
import { linesOf } from './support/files.ts';

const context = createContext(
  checked({ ...storied, ...library, [planPath]: planned[planPath] ?? '' }).published.corpus,
);

describe.each(dataCollections)('the file of %s', (collection) => {
  const file = dataFile(collection, context);

  it('has the shape that is published', () => {
    expect(dataFileSchema(collection).parse(file)).toEqual(file);
  });

  it('is the same when it is read back: nothing in it is undefined', () => {
    expect(JSON.parse(JSON.stringify(file))).toStrictEqual(file);
    expect(JSON.stringify(file)).not.toMatch(/\bnull\b/);
  });

  it('has every entry, in the order of the ids, each with its page', () => {
    expect(file.count).toBe(context.corpus[collection].length);
    expect(file.entries.map(({ id }) => id)).toEqual(context.corpus[collection].map(({ id }) => id).sort());
    expect(file.entries.map(({ address }) => address)).toEqual(
      file.entries.map(({ id }) => `/${collection}/${String(id)}/`),
    );
  });

  it('says of every entry that it is made up, in JSON and in CSV', () => {
    expect(file.entries.map(({ fictional }) => fictional)).toEqual(file.entries.map(() => true));
    expect(new Set(linesOf(collection, context).map(({ fictional }) => fictional))).toEqual(new Set(['fictional']));
  });

  it('holds no citation in brackets', () => {
    expect(JSON.stringify(file)).not.toContain('[@');
  });
});

describe('what is published', () => {
  it('is every collection that has entries', () => {
    expect(publishedCollections(context.corpus)).toEqual(dataCollections);
    expect(publishedCollections(contextOf({ sources: [], guides: [guideEntry()] }).corpus)).toEqual(['guides']);
  });

  it('leaves out blank templates', () => {
    const template = spendingEntry({ template: true, schoolYears: [] }, 'blank');
    expect(publishedCollections(contextOf({ sources: [], spending: [template] }).corpus)).toEqual([]);
    expect(dataFile('spending', contextOf({ spending: [template, spendingEntry({})] })).count).toBe(1);
  });
});

describe('the head of a file', () => {
  const site = { name: 'Learning', address: 'https://pl.example.org', basePath: '/pl/' };
  const addresses = (more: object) => {
    const { $schema, site: publisher, entries } = dataFile('guides', contextOf({ guides: [guideEntry()] }, more));
    return [$schema, publisher.address, entries[0]?.address];
  };

  it('has whole addresses where the site knows its own', () => {
    expect(addresses(site)).toEqual([
      'https://pl.example.org/pl/schemas/guides-data.json',
      'https://pl.example.org/pl/',
      'https://pl.example.org/pl/guides/welcome/',
    ]);
  });

  it('has paths below the base path where it does not', () => {
    expect(addresses({ basePath: '/pl/' })).toEqual(['/pl/schemas/guides-data.json', '/pl/', '/pl/guides/welcome/']);
  });

  it('says whose file it is and whom to ask', () => {
    const file = dataFile('guides', contextOf({ guides: [guideEntry()] }, site));
    expect(file).toMatchObject({ collection: 'guides', site: { name: 'Learning', organization: 'Riverbend Unified' } });
    expect(file.terms).toBe(
      'The texts are this site’s own words. Works that are cited belong to their publishers, on the terms that the ' +
        'list of sources states. Ask Riverbend Unified about uses of the texts.',
    );
  });
});
