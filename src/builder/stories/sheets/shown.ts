import type { Outcome } from '../../../checks/run.ts';
import { paths } from '../../../lib/paths.ts';
import { createContext, type Context } from '../../../model/context.ts';
import type { Issue } from '../../../report/issue.ts';
import type { PublishedEntry } from '../../../schemas/corpus.ts';
import type { Draft } from '../../draft/draft.ts';
import { pictureOf, type Picture } from '../logo/picture.ts';
import { checkDraft, storyId } from './folder.ts';

/** What a draft comes to: its problems in the words of the check, and the story as pages are made from it. */
export interface Shown {
  readonly issues: readonly Issue[];
  readonly story: PublishedEntry<'stories'>;
  readonly context: Context;
}

/**
 * Shows a draft as far as it is written. What a story cannot do without is stood in for on the sheets, until it is
 * written; the check misses it all the same.
 *
 * @param today the day it is shown, as "2026-11-26"
 * @throws Error where even a story of nothing but stand-ins has no shape
 */
export function shown(draft: Draft, today: string, picture?: Picture): Shown {
  const standIns = { title: 'Title of your story', summary: '–', reviewed: today };
  const { issues, ...checked } = checkDraft(draft, today, picture);
  const isWhole = Object.keys(standIns).every((name) => name in draft);
  const found = isWhole ? checked : checkDraft({ ...standIns, ...draft }, today, picture);
  const story = storyIn(found) ?? storyIn(checkDraft(standIns, today));
  if (!story) throw new Error('A story of nothing but its title has no shape any more.');
  const logo = pictureOf(draft, picture);
  return { issues, story: logo ? story : withoutLogo(story), context: contextOf(found, logo) };
}

function storyIn({ corpus }: Pick<Outcome, 'corpus'>): PublishedEntry<'stories'> | undefined {
  const story = corpus.stories.find(({ id }) => id === storyId);
  return story && { ...story, prose: undefined };
}

/** A logo whose picture is not there would be a broken one on the sheets; the check misses its file all the same. */
function withoutLogo({ data, ...entry }: PublishedEntry<'stories'>): PublishedEntry<'stories'> {
  return { ...entry, data: { ...data, logo: undefined } };
}

/** A story that stands by itself: what would lead to a page of a site leads to the sources it names. */
function contextOf({ corpus }: Pick<Outcome, 'corpus'>, picture: Picture | undefined): Context {
  const logo = picture && paths.image(picture.path);
  return { ...createContext(corpus), href: (path) => (path === logo ? picture?.data : undefined) ?? '#story-sources' };
}
