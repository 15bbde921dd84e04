import { assemble } from '../../../../src/checks/assemble.ts';
import { createContext, type Context } from '../../../../src/model/context.ts';
import type { PublishedCorpus, PublishedEntry } from '../../../../src/schemas/corpus.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';
import { termSchema } from '../../../../src/schemas/glossary.ts';
import { sourceSchema } from '../../../../src/schemas/sources.ts';

export function sourceEntry(id: string, more: object = {}): PublishedEntry<'sources'> {
  const data = sourceSchema.parse({ id, title: `The ${id}`, kind: 'report', ...more });
  return { collection: 'sources', id, data, prose: undefined };
}

export function termEntry(id: string, linked: readonly string[], more: object = {}): PublishedEntry<'glossary'> {
  const given = { id, title: `The ${id}`, summary: 'S', linked, meaning: ['M'], reviewed: '2026-11-01' };
  return { collection: 'glossary', id, data: termSchema.parse({ ...given, ...more }), prose: undefined };
}

/** What pages are made from: these entries, and a site that says the least it can. */
export function contextOf(corpus: Partial<Omit<PublishedCorpus, 'site'>> = {}, site: object = {}): Context {
  const given = { name: 'Riverbend', description: 'D', organization: { name: 'Riverbend Unified' } };
  const nothing = assemble([], siteSchema.parse({ ...given, ...site }));
  return createContext({ ...nothing, sources: [sourceEntry('budget')], ...corpus });
}
