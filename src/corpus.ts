import { getCollection, getEntry, render } from 'astro:content';
import type { CollectionName, DataOf } from './schemas/collections.ts';
import type { PublishedCorpus, PublishedEntry } from './schemas/corpus.ts';
import type { StoredProse } from './schemas/prose.ts';

let whole: Promise<PublishedCorpus> | undefined;

/** Everything the site publishes, sorted by id. While an author edits, it is put together anew for each page. */
export function corpus(): Promise<PublishedCorpus> {
  if (import.meta.env.DEV) return assemble();
  whole ??= assemble();
  return whole;
}

async function assemble(): Promise<PublishedCorpus> {
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('The content store has no site. Run the build through `npm run build`.');
  const [sources, redirects] = await Promise.all([entries('sources'), entries('redirects')]);
  const [districts, spending, guides] = await Promise.all([
    entries('districts'),
    entries('spending'),
    entries('guides'),
  ]);
  return { site: site.data.fields, sources, redirects, districts, spending, guides };
}

interface Stored<Name extends CollectionName> {
  readonly id: string;
  readonly data: { readonly fields: DataOf<Name>; readonly prose?: StoredProse | undefined };
}

/** Astro returns collections in no fixed order. */
async function entries<Name extends Exclude<CollectionName, 'site'>>(
  collection: Name,
): Promise<PublishedEntry<Name>[]> {
  const stored = (await getCollection(collection)) as unknown as Stored<Name>[];
  return stored
    .map(({ id, data }) => ({ collection, id, data: data.fields, prose: data.prose }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The text of a guide as a component. */
export async function guideText(id: string) {
  const entry = await getEntry('guides', id);
  if (!entry) throw new Error(`The content store has no guide "${id}".`);
  return (await render(entry)).Content;
}
