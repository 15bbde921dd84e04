import { getEntry, render } from 'astro:content';
import { addressOf } from './checks/merge.ts';
import { proseHtml } from './integrations/prose-html.ts';
import { published } from './integrations/published.ts';
import type { Corpus, Entry, PublishedCorpus } from './schemas/corpus.ts';

/** Everything the site publishes, sorted by id, as it was last read and checked. */
export function corpus(): Promise<PublishedCorpus> {
  return Promise.resolve(published().corpus);
}

/** The text of a guide as a component. */
export async function guideText(id: string) {
  const guide = guidesOf(published().corpus).get(id);
  if (!guide) throw new Error(`There is no guide "${id}".`);
  const address = addressOf(guide);
  const entry =
    guide.prose?.format === 'mdx'
      ? await getEntry('mdx', address)
      : { id: address, collection: 'mdx' as const, data: {}, rendered: { html: await proseHtml(guide) } };
  if (!entry) throw new Error(`The content store has no guide "${id}".`);
  return (await render(entry)).Content;
}

const indexes = new WeakMap<Corpus, ReadonlyMap<string, Entry<'guides'>>>();

/** The guides by id: looked through for each page, a large site's list would take a second. */
function guidesOf(corpus: Corpus): ReadonlyMap<string, Entry<'guides'>> {
  const index = indexes.get(corpus) ?? new Map(corpus.guides.map((entry) => [entry.id, entry]));
  indexes.set(corpus, index);
  return index;
}
