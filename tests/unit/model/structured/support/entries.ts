import { caseSchema } from '../../../../../src/schemas/cases.ts';
import type { PublishedEntry } from '../../../../../src/schemas/corpus.ts';
import { designSchema } from '../../../../../src/schemas/designs/designs.ts';
import { guideSchema } from '../../../../../src/schemas/guides.ts';

const common = { summary: 'What it is.', reviewed: '2026-11-01' };
const basis = { estimate: 'Counted by hand.' };

/** A learning design that says the least it can, and the time it takes. */
export function designEntry(more: object = {}, id = 'fishbowl'): PublishedEntry<'designs'> {
  const given = {
    ...{ title: 'Fishbowl', ...common, purposes: ['use-data', 'reflect'], audiences: ['teachers', 'coaches'] },
    ...{ formats: ['in-person'], useWhen: ['Always.'], notWhen: ['Never.'], people: { min: 4, basis } },
    time: { minutes: { min: 45, max: 90 }, weeks: { min: 1, max: 1 }, frequency: 'weekly', basis },
    ...{ cost: { band: 'none', basis }, facilitator: { need: 'none' }, technology: { need: 'none' } },
    steps: [{ title: 'Begin', text: 'Sit down.' }],
  };
  return { collection: 'designs', id, data: designSchema.parse({ ...given, ...more }), prose: undefined };
}

/** A case that says the least it can. */
export function caseEntry(more: object = {}, id = 'riverbend'): PublishedEntry<'cases'> {
  const given = {
    ...{ title: 'Riverbend', ...common, kind: 'district', place: 'Riverbend, Nebraska' },
    ...{ challenge: 'Time.', approach: ['Teams.'], results: [{ claim: 'They met.' }], lessons: ['Begin early.'] },
  };
  return { collection: 'cases', id, data: caseSchema.parse({ ...given, ...more }), prose: undefined };
}

export function guideEntry(more: object = {}): PublishedEntry<'guides'> {
  const data = guideSchema.parse({ title: 'Welcome', ...common, ...more });
  return { collection: 'guides', id: 'welcome', data, prose: undefined };
}
