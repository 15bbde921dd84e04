import type { z } from 'astro/zod';
import { caseSchema } from './cases.ts';
import { credentialSchema } from './credentials.ts';
import { cycleSchema } from './cycles.ts';
import { datasetSchema } from './datasets.ts';
import { designSchema } from './designs/designs.ts';
import { districtSchema } from './districts.ts';
import { frameworkSchema } from './frameworks.ts';
import { termSchema } from './glossary.ts';
import { guideSchema } from './guides.ts';
import { lensSchema } from './lenses.ts';
import { organizationSchema } from './organizations.ts';
import { planSchema } from './plans/plans.ts';
import { pathwaySchema } from './pathways.ts';
import { protocolSchema } from './protocols.ts';
import { redirectSchema } from './redirects.ts';
import { requirementSchema } from './requirements.ts';
import { researchSchema } from './research.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './sources.ts';
import { spendingSchema } from './spending.ts';
import { storySchema } from './stories.ts';
import { standardSchema } from './standards.ts';

/** How a collection is kept: a folder of entries, one file that is a list, or one file that is one entry. */
export type Layout =
  | { readonly kind: 'folder'; readonly path: string; readonly extensions: readonly string[] }
  | { readonly kind: 'list'; readonly path: string; readonly idField?: string }
  | { readonly kind: 'single'; readonly path: string };

export interface CollectionDefinition {
  readonly label: string;
  /** What one entry is called, in small letters. */
  readonly one: string;
  /** One sentence for the field guide. */
  readonly sentence: string;
  readonly layout: Layout;
  readonly schema: z.ZodObject;
  /**
   * What a district gets of the shipped entries beneath its own: 'library' when it includes the library,
   * 'example' only when it asks for the examples, 'own' never.
   */
  readonly shipped: 'library' | 'example' | 'own';
}

const yaml = ['.yaml'];
const prose = ['.md', '.mdx'];

/** Every collection there is. Reading, checks, field guide, JSON Schemas and the site derive from this table. */
export const collections = {
  site: {
    label: 'Site',
    one: 'site',
    sentence: 'Whose site this is, and how it presents itself.',
    layout: { kind: 'single', path: 'site.yaml' },
    schema: siteSchema,
    shipped: 'own',
  },
  sources: {
    label: 'Sources',
    one: 'source',
    sentence: 'The bibliography: every claim and every figure points here.',
    layout: { kind: 'list', path: 'sources.yaml', idField: 'id' },
    schema: sourceSchema,
    shipped: 'library',
  },
  redirects: {
    label: 'Redirects',
    one: 'redirect',
    sentence: 'Old addresses of pages that moved or went away.',
    layout: { kind: 'list', path: 'redirects.yaml' },
    schema: redirectSchema,
    shipped: 'own',
  },
  districts: {
    label: 'Districts',
    one: 'district',
    sentence: 'School districts and the figures that describe them.',
    layout: { kind: 'folder', path: 'districts', extensions: yaml },
    schema: districtSchema,
    shipped: 'example',
  },
  spending: {
    label: 'Spending',
    one: 'spending entry',
    sentence: 'Professional-learning money of a district, by source and by use.',
    layout: { kind: 'folder', path: 'spending', extensions: yaml },
    schema: spendingSchema,
    shipped: 'example',
  },
  stories: {
    label: 'Data stories',
    one: 'data story',
    sentence: 'Two sheets about a district, its money and its learning, to hand to somebody who decides.',
    layout: { kind: 'folder', path: 'stories', extensions: yaml },
    schema: storySchema,
    shipped: 'example',
  },
  plans: {
    label: 'Plans',
    one: 'plan',
    sentence: 'Professional-learning plans of districts, each version for itself.',
    layout: { kind: 'folder', path: 'plans', extensions: yaml },
    schema: planSchema,
    shipped: 'example',
  },
  requirements: {
    label: 'Requirements',
    one: 'requirement profile',
    sentence: 'What laws and rules ask of a plan, point by point.',
    layout: { kind: 'folder', path: 'requirements', extensions: yaml },
    schema: requirementSchema,
    shipped: 'library',
  },
  designs: {
    label: 'Learning designs',
    one: 'learning design',
    sentence: 'Ways for educators to learn together, with what each takes.',
    layout: { kind: 'folder', path: 'designs', extensions: prose },
    schema: designSchema,
    shipped: 'library',
  },
  cases: {
    label: 'Cases',
    one: 'case',
    sentence: 'What a school, a district or a network did, as a source tells it.',
    layout: { kind: 'folder', path: 'cases', extensions: prose },
    schema: caseSchema,
    shipped: 'library',
  },
  standards: {
    label: 'Standards',
    one: 'standard',
    sentence: 'Standards for professional learning, one by one, in our own words.',
    layout: { kind: 'folder', path: 'standards', extensions: prose },
    schema: standardSchema,
    shipped: 'library',
  },
  frameworks: {
    label: 'Frameworks',
    one: 'framework',
    sentence: 'Sets of standards, each in one edition, and models with parts that belong together.',
    layout: { kind: 'folder', path: 'frameworks', extensions: prose },
    schema: frameworkSchema,
    shipped: 'library',
  },
  guides: {
    label: 'Guides',
    one: 'guide',
    sentence: 'Pages of prose that lead a reader through a task or a question.',
    layout: { kind: 'folder', path: 'guides', extensions: prose },
    schema: guideSchema,
    shipped: 'library',
  },
  protocols: {
    label: 'Protocols',
    one: 'protocol',
    sentence: 'Steps for a meeting or a task, with the sheet to fill in.',
    layout: { kind: 'folder', path: 'protocols', extensions: prose },
    schema: protocolSchema,
    shipped: 'library',
  },
  lenses: {
    label: 'Lenses',
    one: 'lens',
    sentence: 'Questions to look at your own work with, to fill in and to print.',
    layout: { kind: 'folder', path: 'lenses', extensions: yaml },
    schema: lensSchema,
    shipped: 'library',
  },
  cycles: {
    label: 'Improvement cycles',
    one: 'improvement cycle',
    sentence: 'Rounds of improvement that were run, and blank logs for your own.',
    layout: { kind: 'folder', path: 'cycles', extensions: yaml },
    schema: cycleSchema,
    shipped: 'library',
  },
  pathways: {
    label: 'Pathways',
    one: 'pathway',
    sentence: 'Tiers by which educators show what they learned and are paid for it.',
    layout: { kind: 'folder', path: 'pathways', extensions: yaml },
    schema: pathwaySchema,
    shipped: 'library',
  },
  credentials: {
    label: 'Credentials',
    one: 'credential',
    sentence: 'Credentials for something an educator can do, month by month.',
    layout: { kind: 'folder', path: 'credentials', extensions: yaml },
    schema: credentialSchema,
    shipped: 'library',
  },
  research: {
    label: 'Research',
    one: 'research brief',
    sentence: 'Briefs of studies and claims, with what the source does not say.',
    layout: { kind: 'folder', path: 'research', extensions: prose },
    schema: researchSchema,
    shipped: 'library',
  },
  datasets: {
    label: 'Figures',
    one: 'data set',
    sentence: 'Figures that sources print, as charts and tables, with how they were got.',
    layout: { kind: 'folder', path: 'datasets', extensions: yaml },
    schema: datasetSchema,
    shipped: 'library',
  },
  organizations: {
    label: 'Organizations',
    one: 'organization',
    sentence: 'Organizations and networks that the sources name.',
    layout: { kind: 'list', path: 'organizations.yaml', idField: 'id' },
    schema: organizationSchema,
    shipped: 'library',
  },
  glossary: {
    label: 'Glossary',
    one: 'term',
    sentence: 'Terms, with what the sources mean by them.',
    layout: { kind: 'list', path: 'glossary.yaml', idField: 'id' },
    schema: termSchema,
    shipped: 'library',
  },
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The data of an entry of a collection, after its defaults are filled in. */
export type DataOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;
