import { credentialSchema } from '../../../../src/schemas/credentials.ts';
import type { PublishedEntry } from '../../../../src/schemas/corpus.ts';
import { cycleSchema } from '../../../../src/schemas/cycles.ts';
import { pathwaySchema } from '../../../../src/schemas/pathways.ts';
import { protocolSchema } from '../../../../src/schemas/protocols.ts';

const common = { summary: 'What it is.', reviewed: '2026-11-01' };

/** A protocol that says the least it can. */
export function protocolEntry(more: object = {}): PublishedEntry<'protocols'> {
  const given = { title: 'Talk', ...common, audiences: ['teachers'], steps: [{ title: 'Sit', text: 'Sit down.' }] };
  return { collection: 'protocols', id: 'talk', data: protocolSchema.parse({ ...given, ...more }), prose: undefined };
}

export function pathwayEntry(more: object = {}): PublishedEntry<'pathways'> {
  const given = { title: 'Tiers', ...common, status: 'in-use', place: 'Riverbend' };
  return { collection: 'pathways', id: 'tiers', data: pathwaySchema.parse({ ...given, ...more }), prose: undefined };
}

export function cycleEntry(more: object = {}, id = 'round'): PublishedEntry<'cycles'> {
  const data = cycleSchema.parse({ title: 'Round', ...common, status: 'done', ...more });
  return { collection: 'cycles', id, data, prose: undefined };
}

export function credentialEntry(more: object = {}): PublishedEntry<'credentials'> {
  const data = credentialSchema.parse({ title: 'Data', ...common, ...more });
  return { collection: 'credentials', id: 'data', data, prose: undefined };
}
