import { present } from '../../lib/present.ts';
import { paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { statusWords } from '../plans/comment.ts';
import { publisher } from './publisher.ts';
import { described, wholeAddress, type Thing } from './thing.ts';

/** A plan: https://schema.org/CreativeWork with where it stands, by the district and for its years. */
export function planThing({ data, id }: PublishedEntry<'plans'>, context: Context): Thing {
  const { title, summary, fictional, adopted, amended, reviewed, schoolYears } = data;
  const place = data.district === undefined ? undefined : context.district(data.district)?.data;
  const years = [...new Set([schoolYears[0], schoolYears.at(-1)])].flatMap((year) => year?.slice(0, 4) ?? []);
  return {
    ...{ '@type': 'CreativeWork', name: title, description: described(summary, fictional) },
    ...{ url: wholeAddress(paths.entry('plans', id), context), inLanguage: context.corpus.site.locale },
    ...present({ creator: place && { '@type': 'Organization', name: place.name } }),
    ...{ publisher: publisher(context), creativeWorkStatus: statusWords(data, context.today) },
    ...present({ datePublished: adopted, temporalCoverage: years.length > 0 ? years.join('/') : undefined }),
    ...present({ spatialCoverage: place && `${place.name}, ${place.state}` }),
    ...{ dateModified: amended ?? reviewed, isAccessibleForFree: true },
  };
}
