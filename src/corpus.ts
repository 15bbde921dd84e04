import { getEntry, render } from 'astro:content';
import { addressOf } from './checks/merge.ts';
import { pageText } from './integrations/page-texts.ts';
import { proseHtml } from './integrations/prose-html.ts';
import { published } from './integrations/published.ts';
import { pagesOf, type AnyEntry, type Corpus, type PageCollection, type PublishedCorpus } from './schemas/corpus.ts';

/** Everything the site publishes, sorted by id, as it was last read and checked. */
export function corpus(): Promise<PublishedCorpus> {
  return Promise.resolve(published().corpus);
}

/** The text of an entry as a component. */
export async function entryText(collection: PageCollection, id: string) {
  const entry = entriesOf(published().corpus).get(`${collection}/${id}`);
  if (!entry) throw new Error(`There is no entry "${collection}/${id}".`);
  const address = addressOf(entry);
  const stored =
    entry.prose?.format === 'mdx'
      ? pageText(entry.origin) && (await getEntry('mdx', address))
      : { id: address, collection: 'mdx' as const, data: {}, rendered: { html: await proseHtml(entry) } };
  if (!stored) throw new Error(`The content store has no entry "${address}".`);
  return (await render(stored)).Content;
}

const indexes = new WeakMap<Corpus, ReadonlyMap<string, AnyEntry>>();

/** Entries with a text by their address: looked through for each page, a large site's list would take a second. */
function entriesOf(corpus: Corpus): ReadonlyMap<string, AnyEntry> {
  const index = indexes.get(corpus) ?? new Map(pagesOf(corpus).map((entry) => [addressOf(entry), entry]));
  indexes.set(corpus, index);
  return index;
}
