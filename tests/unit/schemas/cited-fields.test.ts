import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { citedTexts } from '../../../src/schemas/cited-fields.ts';
import { citedText } from '../../../src/schemas/cited-text.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { field } from '../../../src/schemas/field.ts';
import { designEntry } from '../model/structured/support/entries.ts';

const schema = z.strictObject({
  title: z.string(),
  about: field(citedText, 'About', 'S').optional(),
  list: field(z.array(citedText), 'List', 'S').default([]),
  rows: z.array(z.strictObject({ name: z.string(), text: citedText.optional() })).default([]),
  years: z.record(z.string(), z.strictObject({ note: citedText })).default({}),
});

it('finds the texts that are shown with notes, however deep they stand', () => {
  const data = schema.parse({
    ...{ title: 'No', about: 'a', list: ['b', 'c'] },
    ...{ rows: [{ name: 'No', text: 'd' }, { name: 'No' }], years: { '2021-22': { note: 'e' } } },
  });
  expect(citedTexts(schema, data)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('finds none where there are none', () => {
  expect(citedTexts(schema, schema.parse({ title: 'No' }))).toEqual([]);
  expect(citedTexts(z.string(), 'No')).toEqual([]);
});

it('passes over what an entry lacks because it was wrong', () => {
  expect(citedTexts(schema, { rows: 'no', list: [1, 'b'], years: undefined })).toEqual(['b']);
});

it('finds those of a learning design', () => {
  const { data } = designEntry({ materials: ['A sheet.'] });
  expect(citedTexts(collections.designs.schema, data)).toEqual(['Always.', 'Never.', 'A sheet.', 'Sit down.']);
});
