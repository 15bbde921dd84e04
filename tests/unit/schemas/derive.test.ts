import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { citedText } from '../../../src/schemas/cited-text.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { derivedCollections, recordSchemas } from '../../../src/schemas/data/data-file.ts';
import { derivedRecordSchema, ownFieldNames } from '../../../src/schemas/data/derive.ts';
import { core, metaOf } from '../../../src/schemas/describe.ts';
import { field } from '../../../src/schemas/field.ts';
import { libraryFields } from '../../../src/schemas/library.ts';

const step = z.strictObject({
  name: field(z.string(), 'Name', 'What it is called.'),
  how: field(citedText, 'How', 'How it is done.'),
  minutes: field(z.int(), 'Minutes', 'How long it takes.').optional(),
});

const schema = z.strictObject({
  ...libraryFields,
  aim: field(citedText, 'Aim', 'What it is for.'),
  kind: field(z.enum(['a', 'b']), 'Kind', 'a or b.').optional(),
  steps: field(z.array(step), 'Steps', 'What is done.').default([]),
});

const record = derivedRecordSchema(schema);
const shape: Readonly<Record<string, z.ZodType>> = record.shape;
const head = { id: 'a', title: 'A', address: '/a/', fictional: false, summary: 'S.', alsoKnownAs: [] };
const made = { ...head, aim: { text: 'So.' }, steps: [], citations: [], reviewed: '2026-11-01' };
const takes = (more: object) => record.safeParse({ ...made, ...more }).success;

describe('the record of a collection', () => {
  it('has the fields of the collection between those that all records have', () => {
    expect(Object.keys(shape)).toEqual([
      ...['id', 'title', 'address', 'fictional', 'summary', 'alsoKnownAs'],
      ...['aim', 'kind', 'steps', 'citations', 'reviewed'],
    ]);
  });

  it('leaves out what is for authors only', () => {
    expect(ownFieldNames(schema)).toEqual(['aim', 'kind', 'steps']);
    expect(takes({ reviewBy: '2027-11-01' })).toBe(false);
    expect(takes({ silence: [] })).toBe(false);
  });

  it('has sentences apart from what they cite', () => {
    expect(takes({ aim: { text: 'So.', citations: [{ source: 'budget', at: 'p. 1' }] } })).toBe(true);
    expect(takes({ aim: 'So [@budget, p. 1].' })).toBe(false);
    expect(takes({ steps: [{ name: 'Sit', how: { text: 'Down.' } }] })).toBe(true);
    expect(takes({ steps: [{ name: 'Sit', how: 'Down.' }] })).toBe(false);
  });

  it('always has what has a default, and may lack what may be left out', () => {
    expect(takes({})).toBe(true);
    expect(takes({ steps: undefined })).toBe(false);
    expect(takes({ steps: [{ name: 'Sit', how: { text: 'Down.' }, minutes: 5 }] })).toBe(true);
  });

  it('takes what the collection takes, and nothing else', () => {
    expect([takes({ kind: 'a' }), takes({ kind: 'c' }), takes({ colour: 'red' })]).toEqual([true, false, false]);
    expect(takes({ steps: [{ name: 'Sit', how: { text: 'Down.' }, colour: 'red' }] })).toBe(false);
  });

  it('has the labels and sentences of the collection', () => {
    const inside: Readonly<Record<string, z.ZodType>> = (
      (core(shape['steps'] ?? z.never()) as z.ZodArray).element as z.ZodObject
    ).shape;
    expect(metaOf(shape['aim'] ?? z.never())).toMatchObject({ title: 'Aim', description: 'What it is for.' });
    expect(metaOf(inside['how'] ?? z.never())).toMatchObject({ title: 'How', description: 'How it is done.' });
  });

  it('leaves the labels of shared parts as they are', () => {
    derivedRecordSchema(z.strictObject({ ...libraryFields, goal: field(citedText, 'Goal', 'Where it leads.') }));
    expect(metaOf(shape['aim'] ?? z.never()).title).toBe('Aim');
    expect(metaOf(schema.shape.aim).title).toBe('Aim');
  });
});

it.each(derivedCollections)('every field of the records of %s says what it is', (name) => {
  const fields: Readonly<Record<string, z.ZodType>> = recordSchemas[name].shape;
  expect(Object.keys(fields)).toEqual(expect.arrayContaining(ownFieldNames(collections[name].schema)));
  expect(Object.entries(fields).filter(([, each]) => !metaOf(each).description?.endsWith('.'))).toEqual([]);
});
