import { paths } from '../../lib/paths.ts';
import type { Context } from '../context.ts';
import { breadcrumb, type LinkView } from '../navigation.ts';

/** An entry of the site as a plan can name it. */
export interface EntryName {
  readonly id: string;
  readonly title: string;
}

/** Everything of the site that a plan can name, by id and title. */
export interface SiteNames {
  readonly districts: readonly (EntryName & { readonly state: string; readonly fictional: boolean })[];
  readonly designs: readonly EntryName[];
  readonly frameworks: readonly EntryName[];
  readonly standards: readonly (EntryName & { readonly framework: string })[];
  readonly spending: readonly EntryName[];
  readonly plans: readonly EntryName[];
  readonly sources: readonly (EntryName & { readonly fictional: boolean })[];
}

/** The page on which a plan is written. */
export interface PlanBuilderPage {
  readonly title: string;
  readonly introduction: string;
  /** The way to it. */
  readonly trail: readonly LinkView[];
  /** What the keys of the browser's storage begin with: two sites of one address keep their own plans. */
  readonly storage: string;
  readonly names: SiteNames;
  /** The district whose site this is. */
  readonly district: string | undefined;
  /** What somebody can do whose browser runs no scripts. */
  readonly fieldGuide: LinkView | undefined;
}

/** The link that leads to the builder. */
export function planBuilderLink({ href }: Pick<Context, 'href'>): LinkView {
  return { label: 'Write your plan', href: href(paths.planBuilder) };
}

export function planBuilderPage(context: Context): PlanBuilderPage {
  const { corpus, href, words } = context;
  const { label } = planBuilderLink(context);
  const plans = corpus.plans.length > 0 ? [{ label: words.plans, href: paths.collection('plans') }] : [];
  return {
    title: label,
    introduction:
      'Write the professional-learning plan of your district: vision, goals, activities and budget. You see it as it prints, and the check reads along. Nothing you type leaves this browser.',
    trail: breadcrumb(context, ...plans),
    storage: `hornbook:${href(paths.home)}:plan:`,
    names: siteNames(context),
    district: corpus.site.district,
    fieldGuide: corpus.site.documentation
      ? { label: 'what each field of a plan means', href: href(paths.fields('plans')) }
      : undefined,
  };
}

function siteNames({ corpus }: Context): SiteNames {
  return {
    districts: corpus.districts.map(({ id, data: { name, state, fictional } }) => ({
      ...{ id, title: name, state, fictional },
    })),
    designs: named(corpus.designs),
    frameworks: named(corpus.frameworks),
    standards: corpus.standards.map(({ id, data: { title, framework } }) => ({ id, title, framework })),
    spending: named(corpus.spending),
    plans: named(corpus.plans),
    sources: corpus.sources.map(({ id, data: { title, fictional } }) => ({ id, title, fictional })),
  };
}

function named(entries: readonly { readonly id: string; readonly data: { readonly title: string } }[]): EntryName[] {
  return entries.map(({ id, data: { title } }) => ({ id, title }));
}
