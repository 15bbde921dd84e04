import type { Context } from '../context.ts';
import type { LibraryEntry } from '../library/entries.ts';
import { alignments } from './alignment.ts';
import { entryFacts, otherNames } from './entry.ts';
import type { Thing } from './thing.ts';

/** What search engines are told of a page, and what kind of learning resource it is where it is one. */
const types = {
  lenses: { '@type': 'LearningResource', learningResourceType: 'Questionnaire' },
  cycles: { '@type': 'LearningResource', learningResourceType: 'Improvement cycle' },
  pathways: { '@type': 'LearningResource', learningResourceType: 'Pathway' },
  credentials: { '@type': 'LearningResource', learningResourceType: 'Credential' },
  research: { '@type': 'Article' },
  datasets: { '@type': 'Dataset' },
  glossary: { '@type': 'DefinedTerm' },
} as const;

type TypedCollection = keyof typeof types;

/** A page of the library in the words of https://schema.org. */
export function libraryThing(entry: LibraryEntry<TypedCollection>, context: Context): Thing {
  return {
    ...types[entry.collection],
    ...entryFacts(entry, context),
    ...otherNames(entry.data.alsoKnownAs),
    ...alignments(entry.data.standards, context),
  };
}

/** Whether a page is told of in this way; frameworks and protocols say more, and of an organization only itself could. */
export function isTyped(entry: LibraryEntry): entry is LibraryEntry<TypedCollection> {
  return Object.hasOwn(types, entry.collection);
}
