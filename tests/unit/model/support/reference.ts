import type { PublishedEntry } from '../../../../src/schemas/corpus.ts';
import { datasetSchema } from '../../../../src/schemas/datasets.ts';
import { frameworkSchema } from '../../../../src/schemas/frameworks.ts';
import { termSchema } from '../../../../src/schemas/glossary.ts';
import { lensSchema } from '../../../../src/schemas/lenses.ts';
import { organizationSchema } from '../../../../src/schemas/organizations.ts';
import { researchSchema } from '../../../../src/schemas/research.ts';

const common = { summary: 'What it is.', reviewed: '2026-11-01' };

/** A model that says the least it can. */
export function modelEntry(more: object = {}, id = 'doors'): PublishedEntry<'frameworks'> {
  const given = { title: 'Doors', ...common, kind: 'model', publisher: 'Rivera, A.', year: 2019 };
  return { collection: 'frameworks', id, data: frameworkSchema.parse({ ...given, ...more }), prose: undefined };
}

export function researchEntry(more: object = {}, id = 'rivera'): PublishedEntry<'research'> {
  const given = { title: 'Visits', ...common, works: [{ authors: ['Rivera, A.'], year: 2019 }], findings: ['F.'] };
  return { collection: 'research', id, data: researchSchema.parse({ ...given, ...more }), prose: undefined };
}

export function datasetEntry(more: object = {}, id = 'visits'): PublishedEntry<'datasets'> {
  const given = { title: 'Visits', ...common, collected: '2021', publisher: 'Rivera, A.', sample: 'Forty teachers.' };
  return { collection: 'datasets', id, data: datasetSchema.parse({ ...given, ...more }), prose: undefined };
}

export function organizationEntry(more: object = {}, id = 'network'): PublishedEntry<'organizations'> {
  const given = { id, title: 'Network', ...common, focus: ['educator-learning'], about: ['It is.'] };
  return { collection: 'organizations', id, data: organizationSchema.parse({ ...given, ...more }), prose: undefined };
}

export function termEntry(more: object = {}, id = 'open-door'): PublishedEntry<'glossary'> {
  const given = { id, title: 'Open door', ...common, meaning: ['It is.'] };
  return { collection: 'glossary', id, data: termSchema.parse({ ...given, ...more }), prose: undefined };
}

export function lensEntry(more: object = {}, id = 'notes'): PublishedEntry<'lenses'> {
  const data = lensSchema.parse({ title: 'Notes', ...common, ...more });
  return { collection: 'lenses', id, data, prose: undefined };
}
