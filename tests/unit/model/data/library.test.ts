import { describe, expect, it } from 'vitest';
import { frameworkRecord } from '../../../../src/model/data/frameworks.ts';
import { guideRecord } from '../../../../src/model/data/guides.ts';
import { sourceRecord } from '../../../../src/model/data/sources.ts';
import { standardRecord } from '../../../../src/model/data/standards.ts';
import type { Context } from '../../../../src/model/context.ts';
import { frameworkRecordSchema } from '../../../../src/schemas/data/framework-record.ts';
import { guideRecordSchema } from '../../../../src/schemas/data/guide-record.ts';
import { sourceRecordSchema } from '../../../../src/schemas/data/source-record.ts';
import { standardRecordSchema } from '../../../../src/schemas/data/standard-record.ts';
import { frameworkEntry, standardEntry, twoEditions } from '../standards/support/entries.ts';
import { guideEntry } from '../structured/support/entries.ts';
import { contextOf, sourceEntry } from '../support/context.ts';
import { linesOf } from './support/files.ts';

const standard = (id: string, context: Context = twoEditions()) => {
  const entry = context.find('standards', id);
  if (!entry) throw new Error(`There is no standard "${id}".`);
  return standardRecord(entry, context);
};

describe('a standard as data', () => {
  it.each(['old-data', 'new-equity'])('has the shape that is described: %s', (id) => {
    expect(standardRecordSchema.parse(standard(id))).toStrictEqual(standard(id));
  });

  it('has what it asks for and what it corresponds to, each with who says so', () => {
    expect(standard('old-data')).toMatchObject({
      ...{ framework: 'old', number: 2, link: 'https://example.org/data', alsoKnownAs: ['Evidence'] },
      about: [{ text: 'Look at figures.', citations: [{ source: 'study', at: 'p. 2' }] }, { text: 'And ask why.' }],
      crosswalk: [
        {
          ...{ standard: 'new-data', relation: 'same-subject', basis: { source: 'study', at: 'p. 11' } },
          reason: { text: 'Both are about figures.', citations: [{ source: 'study', at: 'p. 4' }] },
        },
      ],
    });
    expect(standard('old-leaders').crosswalk[0]).not.toHaveProperty('basis');
  });

  it('says where the publisher calls it new, and who asks a question', () => {
    const more = { newInEdition: { source: 'study', at: 'p. 1' }, questions: [{ text: 'Who?', origin: 'site' }] };
    const context = contextOf({ standards: [standardEntry('only', 1, more)] });
    expect(standard('only', context)).toMatchObject(more);
    expect(linesOf('standards', context)[0]).toMatchObject({
      ...{ new_in_edition_source: 'study', new_in_edition_place: 'p. 1', questions: 'Who?', question_origins: 'site' },
    });
  });

  it('leads to no standard that the site leaves out', () => {
    const crosswalk = [{ standard: 'gone', relation: 'overlaps', reason: 'Time.' }];
    expect(standard('only', contextOf({ standards: [standardEntry('only', 1, { crosswalk })] })).crosswalk).toEqual([]);
  });
});

describe('a framework as data', () => {
  const record = (more: object, context = twoEditions()) => frameworkRecord(frameworkEntry('old', more), context);

  it('has the shape that is described, and leads to its CASE file', () => {
    const made = record({ supersededBy: 'new', status: 'superseded', link: 'https://example.org/' });
    expect(frameworkRecordSchema.parse(made)).toStrictEqual(made);
    expect(made).toMatchObject({ supersededBy: 'new', caseFile: '/data/v1/case/old.json' });
  });

  it('leads to no edition that the site leaves out', () => {
    expect(record({ supersededBy: 'gone' })).not.toHaveProperty('supersededBy');
    expect(record({})).not.toHaveProperty('supersededBy');
  });
});

describe('a guide as data', () => {
  it('is what it is about and what it cites, each place once', () => {
    const citation = { source: 'budget', at: 'p. 4', offset: 9 };
    const citations = [citation, { ...citation, at: undefined }, { ...citation, offset: 20 }];
    const entry = { ...guideEntry(), prose: { hasText: true, headings: [], terms: [], citations } };
    const record = guideRecord(entry, contextOf());
    expect(guideRecordSchema.parse(record)).toStrictEqual(record);
    expect(record).toStrictEqual({
      ...{ id: 'welcome', title: 'Welcome', address: '/guides/welcome/', fictional: false, summary: 'What it is.' },
      ...{ purposes: [], related: [] },
      ...{ citations: [{ source: 'budget', at: 'p. 4' }, { source: 'budget' }], reviewed: '2026-11-01' },
    });
    expect(linesOf('guides', contextOf({ guides: [entry] }))[0]).toMatchObject({
      ...{ cited_sources: 'budget; budget', cited_places: 'p. 4; ' },
    });
  });
});

describe('a source as data', () => {
  it('has what is known of it, and nothing for what is not', () => {
    const entry = sourceEntry('atlas', { authors: ['Doe, J.', 'Roe, R.'], year: 2020, accessed: '2026-11-01' });
    const record = sourceRecord(entry, contextOf());
    expect(sourceRecordSchema.parse(record)).toStrictEqual(record);
    expect(record).toStrictEqual({
      ...{ id: 'atlas', title: 'The atlas', address: '/sources/atlas/', fictional: false, kind: 'report' },
      ...{ authors: ['Doe, J.', 'Roe, R.'], year: 2020, accessed: '2026-11-01' },
    });
    expect(linesOf('sources', contextOf({ sources: [entry] }))[0]).toMatchObject({
      ...{ authors: 'Doe, J.; Roe, R.', year: '2020', publisher: '' },
    });
  });
});
