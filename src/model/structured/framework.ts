import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { standardsOf } from '../standards/of-framework.ts';
import { entryAddress, otherNames } from './entry.ts';
import { term } from './standard.ts';
import { described, type Thing } from './thing.ts';

/** A framework with its standards: https://schema.org/DefinedTermSet. What is told is of the work, not of the page. */
export function frameworkThing(entry: PublishedEntry<'frameworks'>, context: Context): Thing {
  const { title, summary, fictional, alsoKnownAs, publisher, year, status, link } = entry.data;
  return {
    ...{ '@type': 'DefinedTermSet', name: title, description: described(summary, fictional) },
    ...{ url: entryAddress(entry, context), ...otherNames(alsoKnownAs), ...present({ sameAs: link }) },
    publisher: { '@type': 'Organization', name: publisher },
    ...{ datePublished: String(year), ...present({ creativeWorkStatus: status }) },
    hasDefinedTerm: [
      ...standardsOf(entry.id, context).map((standard) => term(standard, context)),
      ...entry.data.parts.map((part) => ({ '@type': 'DefinedTerm', name: part.title })),
    ],
  };
}
