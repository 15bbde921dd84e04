import { paths } from '../../lib/paths.ts';
import type { Context } from '../context.ts';
import { breadcrumb, type LinkView } from '../navigation.ts';
import { adviceLinks } from './builder/origins.ts';
import { isForm, isPrinted } from '../printing/printed.ts';

/** The page on which a story is written. */
export interface BuilderPage {
  readonly title: string;
  readonly introduction: string;
  /** The way to it. */
  readonly trail: readonly LinkView[];
  /** What the keys of the browser's storage begin with: two sites of one address keep their own stories. */
  readonly storage: string;
  /** Where districts are found; none where the site has no federal figures. */
  readonly shards: string | undefined;
  /** The pages that advice comes from, by their keys; those that this site does not have are left out. */
  readonly advice: Readonly<Record<string, LinkView>>;
  /** The blank PDF form, where this build prints it. */
  readonly form: string | undefined;
}

/** The link that leads to the builder. */
export function builderLink({ href }: Pick<Context, 'href'>): LinkView {
  return { label: 'Tell your data story', href: href(paths.storyBuilder) };
}

/** @param hasShards whether the site has federal figures to find districts in */
export function builderPage(context: Context, hasShards: boolean): BuilderPage {
  const { corpus, href, printing, words } = context;
  const blank = corpus.stories.find((story) => isForm(story) && isPrinted(story, printing));
  const { label } = builderLink(context);
  const stories = corpus.stories.length > 0 ? [{ label: words.stories, href: paths.collection('stories') }] : [];
  return {
    title: label,
    introduction:
      'Write two sheets about your district, its money for professional learning and what came of it. You see them as they print, and every figure keeps its source. Nothing you type leaves this browser.',
    trail: breadcrumb(context, ...stories),
    storage: `hornbook:${href(paths.home)}:story:`,
    shards: hasShards ? href(paths.districtShards) : undefined,
    advice: adviceLinks(context),
    form: blank && href(paths.fillable(blank.id)),
  };
}
