import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { District } from '../../schemas/districts.ts';
import type { Spending, SpendingTables } from '../../schemas/spending.ts';
import type { Story } from '../../schemas/stories.ts';
import { storyDescription, storyName, storyTables, type StoryDescription } from '../../schemas/story-parts.ts';
import type { Context } from '../context.ts';

/** A story with what it takes from the entries it names. */
export interface StoryParts {
  readonly id: string;
  readonly data: Story;
  readonly district: PublishedEntry<'districts'> | undefined;
  readonly spending: PublishedEntry<'spending'> | undefined;
  readonly name: string;
  readonly state: District['state'] | undefined;
  readonly description: StoryDescription;
  readonly tables: SpendingTables;
}

/** Puts a story together with its district and its spending; what the site leaves out is not there. */
export function storyParts({ id, data }: PublishedEntry<'stories'>, { find }: Context): StoryParts {
  const district = data.district === undefined ? undefined : find('districts', data.district);
  const spending = data.spending === undefined ? undefined : find('spending', data.spending);
  const money: Spending | undefined = spending?.data;
  return {
    ...{ id, data, district, spending },
    name: storyName(data, district?.data) ?? '',
    state: data.state ?? district?.data.state,
    description: storyDescription(data, district?.data),
    tables: storyTables(data, money),
  };
}
