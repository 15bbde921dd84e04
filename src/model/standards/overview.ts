import { paths } from '../../lib/paths.ts';
import type { Context } from '../context.ts';
import { entryLink } from '../library/entries.ts';
import type { LinkView } from '../navigation.ts';
import { isSetOfStandards } from './of-framework.ts';
import { standardGroups, type StandardGroup } from './groups.ts';

/** The page that lists every framework with its standards, the edition in force first. */
export interface StandardsOverview {
  readonly title: string;
  readonly introduction: string;
  readonly path: string;
  readonly frameworks: readonly (LinkView & {
    readonly id: string;
    readonly line: string;
    readonly groups: readonly StandardGroup[];
  })[];
}

export function standardsOverview(context: Context): StandardsOverview {
  const frameworks = context.corpus.frameworks
    .filter(isSetOfStandards)
    .toSorted(
      (a, b) => Number(b.data.status === 'current') - Number(a.data.status === 'current') || b.data.year - a.data.year,
    );
  return {
    title: context.words.standards,
    introduction:
      'What professional learning should be like, standard by standard, in our own words, with questions to discuss.',
    path: paths.collection('standards'),
    frameworks: frameworks.map((framework) => ({
      ...entryLink(framework, context),
      id: framework.id,
      line: [framework.data.publisher, framework.data.year, framework.data.status].filter(Boolean).join(', '),
      groups: standardGroups(framework.id, context),
    })),
  };
}
