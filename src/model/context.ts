import { withBase } from '../lib/paths.ts';
import type { PublishedCorpus, PublishedEntry } from '../schemas/corpus.ts';
import { citingPages, type Citing } from './cited-by.ts';
import { defaultWords, type Words } from '../schemas/words.ts';

/** What every page is made from. */
export interface Context {
  readonly corpus: PublishedCorpus;
  /** Labels, in the site's own words where it has its own. */
  readonly words: Words;
  /** The address of a path of the site, with the base path. */
  readonly href: (path: string) => string;
  readonly source: (id: string) => PublishedEntry<'sources'> | undefined;
  /** The pages that cite a source. */
  readonly citedBy: (source: string) => readonly Citing[];
  readonly district: (id: string) => PublishedEntry<'districts'> | undefined;
}

/** Prepares the look-ups that pages share. */
export function createContext(corpus: PublishedCorpus): Context {
  const sources = new Map(corpus.sources.map((entry) => [entry.id, entry]));
  const districts = new Map(corpus.districts.map((entry) => [entry.id, entry]));
  const citing = citingPages(corpus);
  return {
    corpus,
    words: { ...defaultWords, ...corpus.site.words },
    href: (path) => withBase(corpus.site.basePath, path),
    source: (id) => sources.get(id),
    citedBy: (id) => citing.get(id) ?? [],
    district: (id) => districts.get(id),
  };
}
