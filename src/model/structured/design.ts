import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { alignments } from './alignment.ts';
import { entryFacts, otherNames } from './entry.ts';
import type { Thing } from './thing.ts';

/** A learning design: https://schema.org/LearningResource. */
export function designThing(entry: PublishedEntry<'designs'>, context: Context): Thing {
  const { alsoKnownAs, audiences, purposes, time, standards } = entry.data;
  const { words } = context;
  return {
    ...{ '@type': 'LearningResource', ...entryFacts(entry, context), ...otherNames(alsoKnownAs) },
    learningResourceType: 'Learning design',
    audience: audiences.map((id) => ({ '@type': 'EducationalAudience', educationalRole: words[`audience-${id}`] })),
    educationalUse: purposes.map((id) => words[`purpose-${id}`]),
    // A duration is one length and no range: the longest meeting is the time to set aside.
    timeRequired: `PT${time.minutes.max}M`,
    ...alignments(standards, context),
  };
}
