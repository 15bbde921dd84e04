import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { Context } from '../context.ts';
import { alignments } from './alignment.ts';
import { entryFacts, otherNames } from './entry.ts';
import type { Thing } from './thing.ts';

/** A protocol: https://schema.org/HowTo, with its steps and what must be at hand. */
export function protocolThing(entry: PublishedEntry<'protocols'>, context: Context): Thing {
  const { alsoKnownAs, minutes, steps, materials, standards } = entry.data;
  return {
    ...{ '@type': 'HowTo', ...entryFacts(entry, context), ...otherNames(alsoKnownAs) },
    ...present({ totalTime: duration(minutes?.total) }),
    ...(materials.length > 0 ? { supply: materials.map(supply) } : {}),
    step: steps.map((step, index) => ({
      ...{ '@type': 'HowToStep', position: index + 1, name: step.title, text: withoutCitations(step.text) },
      ...present({ timeRequired: duration(step.minutes) }),
    })),
    ...alignments(standards, context),
  };
}

function supply(text: string): Thing {
  return { '@type': 'HowToSupply', name: withoutCitations(text) };
}

/** Minutes as ISO 8601 has a length of time. */
function duration(minutes: number | undefined): string | undefined {
  return minutes === undefined ? undefined : `PT${minutes}M`;
}
