import type { StoryForm } from './read.ts';
import type { WrittenStory } from './story.ts';

/** Where in the source a figure stands: the form says no more than that it does. */
const place = 'as the form says';

/**
 * A story read from a form, with what the form says of its sources as one work of its own that every figure names. The
 * form asks for the sources of its figures in words, so this says what the form says. Where it names none, nothing is
 * made up: the check then asks for them.
 *
 * @param id what the work is called in the file: "riverbend-sources"
 */
export function sourced({ story, sources }: Pick<StoryForm, 'story' | 'sources'>, id: string): WrittenStory {
  const title = sources.join('; ').replace(/\s+/g, ' ').trim();
  if (title === '') return story;
  return { ...withSource(story, id), sources: [{ id, title, kind: 'district record' }] };
}

/** Names the source with every row of a table, and with every figure that no row holds. */
function withSource(story: WrittenStory, id: string): WrittenStory {
  return changed(story, { source: id, at: place }) as WrittenStory;
}

function changed(value: unknown, named: object): unknown {
  if (Array.isArray(value)) return value.map((each) => changed(each, named));
  if (typeof value !== 'object' || value === null) return value;
  if ('amounts' in value || 'value' in value) return { ...value, ...named };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, named)]));
}
