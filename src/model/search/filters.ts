import { collectionsWithPages } from '../../lib/paths.ts';
import { audiences, wordsOf } from '../../schemas/designs/lists.ts';
import type { Context } from '../context.ts';
import { collectionsOf, sectionOrder } from '../navigation.ts';
import { standardsOf } from '../standards/of-framework.ts';
import { standardsOverview } from '../standards/overview.ts';

/** One answer to a filter. */
export interface SearchOption {
  /** Its name in the address, which stays when a site changes its words. */
  readonly id: string;
  readonly label: string;
  /** What the index calls it. */
  readonly indexed: string;
}

/** Something a search can be narrowed by. */
export interface SearchFilter {
  /** Its name in the address. */
  readonly name: string;
  /** What the index calls it. */
  readonly indexed: string;
  readonly label: string;
  readonly groups: readonly { readonly label: string | undefined; readonly options: readonly SearchOption[] }[];
}

/** The kinds of pages in the order of the menu. The index knows them by their labels, which it shows with each result. */
export function kindFilter({ corpus, words }: Context): SearchFilter {
  const names = [...new Set([...sectionOrder(corpus.site.district).flatMap(collectionsOf), ...collectionsWithPages])];
  const shown = [
    ...names.filter((name) => corpus[name].length > 0),
    ...(corpus.site.documentation ? (['documentation'] as const) : []),
  ].map((id) => ({ id, label: words[id], indexed: words[id] }));
  // A site may give two kinds of pages one name; they are one answer then.
  const options = shown.filter(({ label }, index) => shown.findIndex((other) => other.label === label) === index);
  return {
    ...{ name: 'collection', indexed: 'Collection', label: words['kind-of-page'] },
    groups: [{ label: undefined, options }],
  };
}

/** Standards of two editions may have one name, so each stands below its edition. */
export function standardFilter(context: Context): SearchFilter {
  const groups = standardsOverview(context).frameworks.map(({ id: framework, label }) => ({
    label,
    options: standardsOf(framework, context).map(({ id, data }) => ({ id, label: data.title, indexed: id })),
  }));
  return { name: 'standard', indexed: 'Standard', label: context.words.standard, groups };
}

/** The audiences that some design has. */
export function audienceFilter({ corpus, words }: Context): SearchFilter {
  const used = new Set(corpus.designs.flatMap(({ data }) => data.audiences));
  const options = wordsOf(audiences)
    .filter((id) => used.has(id))
    .map((id) => ({ id, label: words[`audience-${id}`], indexed: id }));
  return {
    ...{ name: 'audience', indexed: 'Audience', label: words.audience },
    groups: [{ label: undefined, options }],
  };
}
