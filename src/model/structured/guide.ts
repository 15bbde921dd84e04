import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { entryFacts } from './entry.ts';
import type { Thing } from './thing.ts';

/** A guide: https://schema.org/LearningResource. Guides do not say for whom they are or how long they take. */
export function guideThing(entry: PublishedEntry<'guides'>, context: Context): Thing {
  return { '@type': 'LearningResource', ...entryFacts(entry, context), learningResourceType: 'Guide' };
}
