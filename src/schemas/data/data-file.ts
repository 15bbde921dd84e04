import { z } from 'astro/zod';
import { collections, type CollectionName } from '../collections.ts';
import { field } from '../field.ts';
import { caseRecordSchema } from './case-record.ts';
import { derivedRecordSchema } from './derive.ts';
import { designRecordSchema } from './design-record.ts';
import { districtRecordSchema } from './district-record.ts';
import { frameworkRecordSchema } from './framework-record.ts';
import { guideRecordSchema } from './guide-record.ts';
import { planRecordSchema } from './plan-record.ts';
import { text } from './record-parts.ts';
import { sourceRecordSchema } from './source-record.ts';
import { spendingEntrySchema } from './spending-entry.ts';
import { standardRecordSchema } from './standard-record.ts';
import { storyRecordSchema } from './story-record.ts';

/** The record of each collection that is published as data, in the order in which the page about the data has them. */
export const recordSchemas = {
  designs: designRecordSchema,
  cases: caseRecordSchema,
  standards: standardRecordSchema,
  frameworks: frameworkRecordSchema,
  guides: guideRecordSchema,
  protocols: derivedRecordSchema(collections.protocols.schema),
  lenses: derivedRecordSchema(collections.lenses.schema),
  cycles: derivedRecordSchema(collections.cycles.schema),
  pathways: derivedRecordSchema(collections.pathways.schema),
  credentials: derivedRecordSchema(collections.credentials.schema),
  research: derivedRecordSchema(collections.research.schema),
  datasets: derivedRecordSchema(collections.datasets.schema),
  organizations: derivedRecordSchema(collections.organizations.schema),
  glossary: derivedRecordSchema(collections.glossary.schema),
  requirements: derivedRecordSchema(collections.requirements.schema),
  sources: sourceRecordSchema,
  stories: storyRecordSchema,
  plans: planRecordSchema,
  districts: districtRecordSchema,
  spending: spendingEntrySchema,
} as const satisfies Partial<Record<CollectionName, z.ZodObject>>;

export type DataCollection = keyof typeof recordSchemas;

/** Collections whose record follows from their schema. */
export const derivedCollections = [
  ...(['protocols', 'lenses', 'cycles', 'pathways', 'credentials'] as const),
  ...(['research', 'datasets', 'organizations', 'glossary', 'requirements'] as const),
] as const;
export type DerivedCollection = (typeof derivedCollections)[number];

export type RecordOf<Name extends DataCollection> = z.infer<(typeof recordSchemas)[Name]>;
export const dataCollections = Object.keys(recordSchemas) as DataCollection[];

const site = z.strictObject({
  name: field(text, 'Name of the site', 'The name shown at the top of every page.'),
  organization: field(text, 'Organization', 'Who publishes the site.'),
  address: field(
    text,
    'Address',
    'Where its home page is: a whole address where the site knows its own, a path otherwise.',
  ),
});

/** What stands around the entries of every collection. */
const envelope = z.strictObject({
  $schema: field(text, 'Schema', 'Where this description is published.'),
  site: field(site, 'Site', 'The site the file comes from.'),
  terms: field(text, 'Terms', 'Whose words these are, and whom to ask about uses.'),
  count: field(z.int().min(1), 'Count', 'How many entries there are.'),
});

/** What /data/v1/<collection>.json holds. */
export function dataFileSchema(collection: DataCollection): z.ZodObject {
  return envelope.extend({
    collection: field(z.literal(collection), 'Collection', 'What the entries are.'),
    entries: field(z.array(recordSchemas[collection]), 'Entries', 'The entries in the order of their ids.'),
  });
}

export interface DataFile<Name extends DataCollection = DataCollection> extends z.infer<typeof envelope> {
  readonly collection: Name;
  readonly entries: readonly RecordOf<Name>[];
}
