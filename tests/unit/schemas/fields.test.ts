import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { collectionNames, collections } from '../../../src/schemas/collections.ts';
import { components } from '../../../src/schemas/components.ts';
import { spendingRecordSchema } from '../../../src/schemas/data/spending-record.ts';
import { core, metaOf } from '../../../src/schemas/describe.ts';

interface Field {
  readonly path: string;
  readonly label: string;
  readonly sentence: string;
}

/** Every field of a schema, however deep. */
function fieldsOf(schema: z.ZodType, path: string): Field[] {
  const inner = core(schema);
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element as z.ZodType, `${path}[]`);
  if (inner instanceof z.ZodRecord) return fieldsOf(inner.valueType as z.ZodType, `${path}.*`);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const { title = '', description = '' } = metaOf(field);
    const own = `${path}.${name}`;
    return [{ path: own, label: title, sentence: description }, ...fieldsOf(field, own)];
  });
}

const schemas = [
  ...collectionNames.map((name) => [name, collections[name].schema] as const),
  ...Object.entries(components).map(([name, schema]) => [`<${name}>`, schema] as const),
];

describe.each(schemas)('every field of %s', (name, schema) => {
  const fields = fieldsOf(schema, name);

  it('has a label in plain words', () => {
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ label }) => !/^[A-Z][^.:_]*$/.test(label)).map(({ path }) => path)).toEqual([]);
  });

  it('has a sentence for its author', () => {
    expect(
      fields.filter(({ sentence }) => !/^\S.{8,}\.$/.test(sentence)).map(({ path, sentence }) => [path, sentence]),
    ).toEqual([]);
  });

  it('is told in words of the house', () => {
    const banned = /\b(?:invalid|please|sorry|oops|string|boolean|integer|array|null|undefined)\b/i;
    expect(fields.filter(({ label, sentence }) => banned.test(`${label} ${sentence}`)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

it('describes every field of the published data file', () => {
  const fields = fieldsOf(spendingRecordSchema, 'record').filter(({ path }) => !path.startsWith('record.district.'));
  expect(
    fields.filter(({ label, sentence }) => label === '' || !sentence.endsWith('.')).map(({ path }) => path),
  ).toEqual([]);
});

it('tells what each collection is', () => {
  for (const name of collectionNames) {
    expect(collections[name].label).toMatch(/^[A-Z]/);
    expect(collections[name].sentence).toMatch(/^[A-Z].*\.$/);
  }
});

it('refuses fields it does not know in every object of every collection', () => {
  const open = (schema: z.ZodType, path: string): string[] => {
    const inner = core(schema);
    if (inner instanceof z.ZodArray) return open(inner.element as z.ZodType, `${path}[]`);
    if (inner instanceof z.ZodRecord) return open(inner.valueType as z.ZodType, `${path}.*`);
    if (!(inner instanceof z.ZodObject)) return [];
    const isOpen = !(inner.def.catchall instanceof z.ZodNever);
    const below = Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
      open(field, `${path}.${name}`),
    );
    return [...(isOpen ? [path] : []), ...below];
  };
  expect(schemas.flatMap(([name, schema]) => open(schema, name))).toEqual([]);
});
