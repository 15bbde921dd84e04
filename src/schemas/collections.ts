import type { z } from 'astro/zod';
import { caseSchema } from './cases.ts';
import { designSchema } from './designs/designs.ts';
import { districtSchema } from './districts.ts';
import { frameworkSchema } from './frameworks.ts';
import { guideSchema } from './guides.ts';
import { redirectSchema } from './redirects.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './sources.ts';
import { spendingSchema } from './spending.ts';
import { standardSchema } from './standards.ts';

/** How a collection is kept: a folder of entries, one file that is a list, or one file that is one entry. */
export type Layout =
  | { readonly kind: 'folder'; readonly path: string; readonly extensions: readonly string[] }
  | { readonly kind: 'list'; readonly path: string; readonly idField?: string }
  | { readonly kind: 'single'; readonly path: string };

export interface CollectionDefinition {
  readonly label: string;
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
    sentence: 'Whose site this is, and how it presents itself.',
    layout: { kind: 'single', path: 'site.yaml' },
    schema: siteSchema,
    shipped: 'own',
  },
  sources: {
    label: 'Sources',
    sentence: 'The bibliography: every claim and every figure points here.',
    layout: { kind: 'list', path: 'sources.yaml', idField: 'id' },
    schema: sourceSchema,
    shipped: 'library',
  },
  redirects: {
    label: 'Redirects',
    sentence: 'Old addresses of pages that moved or went away.',
    layout: { kind: 'list', path: 'redirects.yaml' },
    schema: redirectSchema,
    shipped: 'own',
  },
  districts: {
    label: 'Districts',
    sentence: 'School districts and the figures that describe them.',
    layout: { kind: 'folder', path: 'districts', extensions: yaml },
    schema: districtSchema,
    shipped: 'example',
  },
  spending: {
    label: 'Spending',
    sentence: 'Professional-learning money of a district, by source and by use.',
    layout: { kind: 'folder', path: 'spending', extensions: yaml },
    schema: spendingSchema,
    shipped: 'example',
  },
  designs: {
    label: 'Learning designs',
    sentence: 'Ways for educators to learn together, with what each takes.',
    layout: { kind: 'folder', path: 'designs', extensions: prose },
    schema: designSchema,
    shipped: 'library',
  },
  cases: {
    label: 'Cases',
    sentence: 'What a school, a district or a network did, as a source tells it.',
    layout: { kind: 'folder', path: 'cases', extensions: prose },
    schema: caseSchema,
    shipped: 'library',
  },
  standards: {
    label: 'Standards',
    sentence: 'Standards for professional learning, one by one, in our own words.',
    layout: { kind: 'folder', path: 'standards', extensions: prose },
    schema: standardSchema,
    shipped: 'library',
  },
  frameworks: {
    label: 'Frameworks',
    sentence: 'Sets of standards, each in one edition.',
    layout: { kind: 'folder', path: 'frameworks', extensions: prose },
    schema: frameworkSchema,
    shipped: 'library',
  },
  guides: {
    label: 'Guides',
    sentence: 'Pages of prose that lead a reader through a task or a question.',
    layout: { kind: 'folder', path: 'guides', extensions: prose },
    schema: guideSchema,
    shipped: 'library',
  },
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The data of an entry of a collection, after its defaults are filled in. */
export type DataOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;
