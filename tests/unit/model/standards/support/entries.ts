import { createContext, type Context } from '../../../../../src/model/context.ts';
import type { PublishedCorpus, PublishedEntry } from '../../../../../src/schemas/corpus.ts';
import { frameworkSchema } from '../../../../../src/schemas/frameworks.ts';
import { siteSchema } from '../../../../../src/schemas/site.ts';
import { sourceSchema } from '../../../../../src/schemas/sources.ts';
import { standardSchema } from '../../../../../src/schemas/standards.ts';

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

export function sourceEntry(id: string, more: object = {}): PublishedEntry<'sources'> {
  const data = sourceSchema.parse({ id, title: `The ${id}`, kind: 'report', ...more });
  return { collection: 'sources', id, data, prose: undefined };
}

/** A site with these entries and nothing else. */
export function contextOf(corpus: Partial<Omit<PublishedCorpus, 'site'>>, site: object = {}): Context {
  const given = { name: 'Riverbend', description: 'D', organization: { name: 'Riverbend Unified' } };
  return createContext({
    site: siteSchema.parse({ ...given, ...site }),
    ...{ sources: [], redirects: [], districts: [], spending: [], guides: [] },
    ...{ designs: [], cases: [], standards: [], frameworks: [] },
    ...corpus,
  });
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
