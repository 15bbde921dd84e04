import type { StoryDraft } from './draft.ts';
import { completeness, type Completeness } from './missing.ts';
import { stumbles, type Stumble } from './stumbling.ts';

/** What a story still lacks for its readers. It is advice: it never changes a word, and nothing waits for it. */
export interface StoryMeter extends Completeness {
  readonly stumbles: readonly Stumble[];
}

/** Measures a story while it is written, by what its readers want to know and by how it reads. */
export function storyMeter(story: StoryDraft): StoryMeter {
  return { ...completeness(story), stumbles: stumbles(story) };
}
