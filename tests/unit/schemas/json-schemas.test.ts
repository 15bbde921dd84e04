import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { load, CORE_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { dataCollections } from '../../../src/schemas/data/data-file.ts';
import { jsonSchemas } from '../../../src/schemas/json-schemas.ts';
import { riverbend } from '../support/riverbend.ts';

const schemas = jsonSchemas();
const read = (text: string): unknown => load(text, { schema: CORE_SCHEMA });
const shipped = (path: string) => readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8');

/** A schema read back, as an editor reads it. */
function editorsOf(name: string): z.ZodType {
  return z.fromJSONSchema(schemas.get(name) as Parameters<typeof z.fromJSONSchema>[0]);
}

it('are made for every collection and for the published data', () => {
  const files = dataCollections.map((name) => `${name}-data`);
  const single = ['spending-entry-data', 'plans-entry-data', 'plans-requirements-data', 'case-data'];
  expect([...schemas.keys()]).toEqual([...collectionNames, ...files, ...single]);
});

describe.each([...schemas])('the schema of %s', (name, schema) => {
  it('says which JSON Schema it is, and of what', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.any(String) as string,
    });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('can be read back', () => {
    expect(() => editorsOf(name)).not.toThrow();
  });

  it('carries label and sentence of each field, however deep', () => {
    expect(fieldsIn(schema).filter(({ title, description }) => !title || !description)).toEqual([]);
    expect(fieldsIn(schema).length).toBeGreaterThan(1);
  });
});

interface SchemaField {
  readonly title?: string;
  readonly description?: string;
}

/** Every field a schema names, at any depth. */
function fieldsIn(schema: unknown): SchemaField[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.values(schema.properties as Record<string, SchemaField>) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsIn)];
}

it('asks an author for no field that has a default', () => {
  const required = (name: string) => (schemas.get(name) as { required?: string[] }).required;
  expect(required('site')).toEqual(['name', 'description', 'organization']);
  expect(required('spending')).toEqual(['title', 'reviewed']);
  expect(required('districts')).toEqual(['name', 'state', 'reviewed']);
  expect(required('guides')).toEqual(['title', 'summary', 'reviewed']);
});

describe('an editor', () => {
  const files: readonly (readonly [name: string, text: string])[] = [
    ['site', riverbend['site.yaml']],
    ['sources', riverbend['sources.yaml']],
    ['redirects', riverbend['redirects.yaml']],
    ['districts', riverbend['districts/riverbend.yaml']],
    ['spending', riverbend['spending/riverbend.yaml']],
    ['site', shipped('site.yaml')],
    ['sources', shipped('sources.yaml')],
    ['districts', shipped('districts/sample-district.yaml')],
    ['spending', shipped('spending/sample-district.yaml')],
    ['spending', shipped('spending/blank-template.yaml')],
  ];

  it.each(files)('takes what is right in %s', (name, text) => {
    expect(editorsOf(name).safeParse(read(text)).error).toBeUndefined();
  });

  it.each([
    ['site', riverbend['site.yaml'].replace('name: Learning', 'nam: Learning')],
    ['sources', riverbend['sources.yaml'].replace('kind: report', 'kind: rumour')],
    ['redirects', riverbend['redirects.yaml'].replace('/old/', 'old')],
    ['districts', riverbend['districts/riverbend.yaml'].replace('state: NE', 'state: XX')],
    ['districts', riverbend['districts/riverbend.yaml'].replace('1852', '-1')],
    ['spending', riverbend['spending/riverbend.yaml'].replace('9000', '9000.5')],
    ['spending', riverbend['spending/riverbend.yaml'].replace('status: actual', 'status: final')],
  ])('marks what is wrong in %s', (name, text) => {
    expect(editorsOf(name).safeParse(read(text)).success).toBe(false);
  });
});
