import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Case } from '../../schemas/cases.ts';
import type { Context } from '../context.ts';
import { alignments } from './alignment.ts';
import { entryFacts, otherNames } from './entry.ts';
import type { Thing } from './thing.ts';

/** A case: https://schema.org/Article. It is about a place and its years; who wrote it is not known. */
export function caseThing(entry: PublishedEntry<'cases'>, context: Context): Thing {
  const { title, alsoKnownAs, place, years, standards } = entry.data;
  return {
    ...{ '@type': 'Article', headline: title, ...entryFacts(entry, context), ...otherNames(alsoKnownAs) },
    contentLocation: { '@type': 'Place', name: place },
    ...present({ temporalCoverage: years && yearsCovered(years) }),
    ...alignments(standards, context),
  };
}

/** One year, or two with a slash between them: "2009/2014". */
function yearsCovered({ from, to = from }: NonNullable<Case['years']>): string {
  return to === from ? String(from) : `${from}/${to}`;
}
