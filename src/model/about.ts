import type { Context } from './context.ts';
import type { LinkView } from './navigation.ts';
import { planBuilderLink } from './plans/builder-page.ts';
import { builderLink } from './stories/builder-page.ts';

/** The page about the site: its own words, and what holds for every site made this way. */
export interface AboutPage {
  readonly description: string;
  readonly paragraphs: readonly string[];
  readonly figures: readonly string[];
  readonly privacy: string;
  /** Pages on which a reader writes something of their own. */
  readonly writing: readonly LinkView[];
}

export function aboutPage(context: Context): AboutPage {
  const { corpus, words } = context;
  const { about, description } = corpus.site;
  return {
    description,
    paragraphs: about.length > 0 ? about : [description],
    figures: [
      'Every figure names its source and the place in it, in a numbered note.',
      `A figure nobody published is shown as "${words['not-reported']}". It is never counted or drawn as zero.`,
      'Money received, money budgeted and money spent are different things and are never added together.',
      'A year has a total only where every row of it is reported.',
      'What is made up for illustration is marked as fictional on the page, in print and in the data files.',
    ],
    privacy:
      'This site sets no cookies, loads nothing from other sites and counts no visitors. What you type into the search stays in your browser, and so does what you write here:',
    writing: [planBuilderLink(context), builderLink(context)],
  };
}
