import { withBase } from '../lib/paths.ts';
import type { Printing } from './printing/printed.ts';
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
  /** How much of the site is printed to PDF: only pages that are link to theirs. */
  readonly printing: Printing;
  /** The day the site is made for, as "2026-11-26"; empty where none was said, and nothing then counts days. */
  readonly today: string;
  /** An entry of any collection; undefined where the site has none of this id. */
  readonly find: Find;
}

type Find = <Name extends keyof Lists>(collection: Name, id: string) => PublishedEntry<Name> | undefined;
type Lists = Omit<PublishedCorpus, 'site'>;

/** Prepares the look-ups that pages share. */
export function createContext(corpus: PublishedCorpus, printing: Printing = 'nothing', today = ''): Context {
  const find = finder(corpus);
  const citing = citingPages(corpus);
  return {
    corpus,
    words: { ...defaultWords, ...corpus.site.words },
    href: (path) => withBase(corpus.site.basePath, path),
    source: (id) => find('sources', id),
    citedBy: (id) => citing.get(id) ?? [],
    district: (id) => find('districts', id),
    ...{ printing, find, today },
  };
}

/** Looks entries up by id; each collection's index is made when it is first asked. */
function finder(corpus: Lists): Find {
  const indexes = new Map<keyof Lists, ReadonlyMap<string, unknown>>();
  return <Name extends keyof Lists>(collection: Name, id: string) => {
    const index = indexes.get(collection) ?? new Map(corpus[collection].map((entry) => [entry.id, entry]));
    indexes.set(collection, index);
    // The index of a collection holds its entries and no others.
    return index.get(id) as PublishedEntry<Name> | undefined;
  };
}
