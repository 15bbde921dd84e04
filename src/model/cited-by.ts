import { paths, type collectionsWithPages } from '../lib/paths.ts';
import { fieldSources } from '../schemas/cited-text.ts';
import {
  libraryCollections,
  type LibraryCollection,
  type PublishedCorpus,
  type PublishedEntry,
} from '../schemas/corpus.ts';
import { districtPlacedFigures, spendingPlacedFigures, storyPlacedFigures } from '../schemas/placed-figures.ts';
import type { Story } from '../schemas/stories.ts';
import { storyDescription, storyTables } from '../schemas/story-parts.ts';

/** A page that cites a source. */
export interface Citing {
  readonly collection: (typeof collectionsWithPages)[number];
  readonly title: string;
  readonly path: string;
}

/** What can cite: an entry with fields and perhaps a text. */
type Citer = Pick<PublishedEntry<LibraryCollection>, 'id' | 'data' | 'prose'>;

/** The sources that an entry of the library cites, each once: in its text, and in its fields. */
export function citedSources({ data, prose }: Citer): string[] {
  return [...new Set([...(prose?.citations ?? []), ...fieldSources(data)].map(({ source }) => source))];
}

/** Which pages cite each source, in the order of the site's sections. Made once: each source's page asks it. */
export function citingPages(corpus: PublishedCorpus): ReadonlyMap<string, readonly Citing[]> {
  const index = new Map<string, Citing[]>();
  const add = (sources: Iterable<string | undefined>, page: Citing): void => {
    for (const source of new Set(sources)) {
      if (source === undefined) continue;
      const pages = index.get(source) ?? [];
      pages.push(page);
      index.set(source, pages);
    }
  };
  for (const { id, data } of corpus.plans)
    add(
      fieldSources(data).map(({ source }) => source),
      { collection: 'plans', title: data.title, path: paths.entry('plans', id) },
    );
  for (const story of corpus.stories)
    add(storySources(story.data, corpus), {
      collection: 'stories',
      title: story.data.title,
      path: paths.entry('stories', story.id),
    });
  for (const { id, data } of corpus.spending) {
    add(
      spendingPlacedFigures(data).map(({ source }) => source),
      { collection: 'spending', title: data.title, path: paths.entry('spending', id) },
    );
  }
  for (const { id, data } of corpus.districts) {
    add(
      districtPlacedFigures(data).map(({ source }) => source),
      { collection: 'districts', title: data.name, path: paths.entry('districts', id) },
    );
  }
  for (const name of libraryCollections)
    for (const entry of corpus[name] as readonly Citer[])
      add(citedSources(entry), { collection: name, title: entry.data.title, path: paths.entry(name, entry.id) });
  return index;
}

/** What a story rests on: its own words and figures, and those it takes from its district and its spending entry. */
function storySources(story: Story, { districts, spending }: PublishedCorpus): readonly (string | undefined)[] {
  const district = districts.find(({ id }) => id === story.district)?.data;
  const money = spending.find(({ id }) => id === story.spending)?.data;
  const { figures } = storyDescription(story, district);
  const all = [...fieldSources(story), ...storyPlacedFigures({ figures, tables: storyTables(story, money) })];
  return all.map(({ source }) => source);
}
