import type { Context } from '../../../../../src/model/context.ts';
import type { PublishedEntry } from '../../../../../src/schemas/corpus.ts';
import { frameworkSchema } from '../../../../../src/schemas/frameworks.ts';
import { standardSchema } from '../../../../../src/schemas/standards.ts';
import { contextOf, sourceEntry } from '../../support/context.ts';

/** A framework in the shape the checks give it. */
export function frameworkEntry(id: string, more: object = {}): PublishedEntry<'frameworks'> {
  const given = { title: `Framework ${id}`, summary: 'What it is.', kind: 'standards', publisher: 'The association' };
  const dated = { year: 2011, status: 'current', reviewed: '2026-11-01' };
  const data = frameworkSchema.parse({ ...given, ...dated, ...more });
  return { collection: 'frameworks', id, data, prose: undefined };
}

/** A standard of the framework "old", unless told otherwise. */
export function standardEntry(id: string, number: number, more: object = {}): PublishedEntry<'standards'> {
  const given = { title: `Standard ${id}`, summary: `About ${id}.`, framework: 'old', reviewed: '2026-11-01' };
  return { collection: 'standards', id, data: standardSchema.parse({ ...given, number, ...more }), prose: undefined };
}

/** Two editions: "old" is a plain list of two, "new" has two groups and a standard outside them. */
export function twoEditions(site: object = {}): Context {
  const basis = { source: 'study', at: 'p. 11' };
  const reason = 'Both are about figures [@study, p. 4].';
  return contextOf(
    {
      sources: [sourceEntry('study', { authors: ['Doe, J.'], year: 2020 })],
      frameworks: [
        frameworkEntry('new', { year: 2022, link: 'https://standards.example.org/' }),
        frameworkEntry('old', { status: 'superseded', supersededBy: 'new', alsoKnownAs: ['The seven', 'The wheel'] }),
      ],
      standards: [
        standardEntry('new-data', 3, { framework: 'new', group: 'Ways', reviewed: '2026-11-05' }),
        standardEntry('new-equity', 1, { framework: 'new', group: 'Aims' }),
        standardEntry('new-last', 4, { framework: 'new' }),
        standardEntry('new-leaders', 2, { framework: 'new', group: 'Ways' }),
        standardEntry('old-data', 2, {
          about: ['Look at figures [@study, p. 2].', 'And ask why.'],
          ...{ alsoKnownAs: ['Evidence'], link: 'https://example.org/data', reviewed: '2026-11-03' },
          crosswalk: [{ standard: 'new-data', relation: 'same-subject', reason, basis }],
        }),
        standardEntry('old-leaders', 1, {
          crosswalk: [{ standard: 'new-leaders', relation: 'overlaps', reason: 'Both are about time.' }],
        }),
      ],
    },
    site,
  );
}
