import { paths } from '../../lib/paths.ts';
import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { storyParts } from '../stories/parts.ts';
import { publisher } from './publisher.ts';
import { described, wholeAddress, type Thing } from './thing.ts';

/** A story: https://schema.org/Article about a district and its school years. A blank form is told nothing of. */
export function storyThings(entry: PublishedEntry<'stories'>, context: Context): Thing[] {
  const { data, id, name, state, tables } = storyParts(entry, context);
  if (data.template) return [];
  const years = [tables.schoolYears[0], tables.schoolYears.at(-1)].flatMap((year) => year?.slice(0, 4) ?? []);
  return [
    {
      ...{ '@type': 'Article', headline: data.title, name: data.title, publisher: publisher(context) },
      ...{ description: described(data.summary, data.fictional), dateModified: data.reviewed },
      ...{ url: wholeAddress(paths.entry('stories', id), context), inLanguage: context.corpus.site.locale },
      ...{
        isAccessibleForFree: true,
        contentLocation: { '@type': 'Place', name: [name, state].filter(Boolean).join(', ') },
      },
      ...present({ temporalCoverage: years.length > 0 ? years.join('/') : undefined }),
    },
  ];
}
