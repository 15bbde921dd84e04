import { storySchema } from '../../../schemas/stories.ts';
import { sourcesWith, type SourceDraft } from '../../drafts/cited-sources.ts';
import { contentFile } from '../../drafts/content-file.ts';
import type { StoryDraft } from './draft.ts';

/**
 * A story as a content file, which brings its works along under `sources`.
 *
 * @param sources works the story may cite; only those it does cite are written, beside those that stand in it
 */
export function storyYaml(story: StoryDraft, sources: readonly SourceDraft[]): string {
  return contentFile('stories', storySchema, { ...story, sources: sourcesWith(story, sources) });
}
