import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import { stateNames } from '../cases/state-names.ts';
import type { Context } from '../context.ts';
import { entryFacts } from './entry.ts';
import type { Thing } from './thing.ts';

/** What a law asks of a plan: https://schema.org/Article about a law. The page tells of it and is not the law. */
export function requirementsThing(entry: PublishedEntry<'requirements'>, context: Context): Thing {
  const { title, law, state } = entry.data;
  const place = state && { '@type': 'State', name: stateNames[state] };
  return {
    ...{ '@type': 'Article', headline: title, ...entryFacts(entry, context) },
    about: { '@type': 'Legislation', name: law, ...present({ spatialCoverage: place }) },
  };
}
