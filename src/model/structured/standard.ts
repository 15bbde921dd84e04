import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { entryAddress, otherNames } from './entry.ts';
import { described, type Thing } from './thing.ts';

/** A standard: https://schema.org/DefinedTerm. */
export function standardThing(entry: PublishedEntry<'standards'>, context: Context): Thing {
  const { summary, fictional, alsoKnownAs, link, framework } = entry.data;
  const set = context.find('frameworks', framework);
  const setThing = set && { '@type': 'DefinedTermSet', name: set.data.title, url: entryAddress(set, context) };
  return {
    ...{ ...term(entry, context), description: described(summary, fictional), ...otherNames(alsoKnownAs) },
    ...present({ sameAs: link, inDefinedTermSet: setThing }),
  };
}

/** What a list of standards says of each. */
export function term(standard: PublishedEntry<'standards'>, context: Context): Thing {
  const { title, number } = standard.data;
  return { '@type': 'DefinedTerm', name: title, termCode: String(number), url: entryAddress(standard, context) };
}
