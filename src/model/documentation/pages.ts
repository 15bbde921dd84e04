import { paths } from '../../lib/paths.ts';
import type { Code } from '../../report/codes.ts';
import { codeNames } from '../../report/severities.ts';
import { collectionNames, collections, type CollectionName } from '../../schemas/collections.ts';
import type { Context } from '../context.ts';
import { breadcrumb, type LinkView } from '../navigation.ts';
import { fieldGuide, type FieldGuide } from './fields.ts';
import { showcase, type Showcase } from './showcase.ts';
import { problemList, problemPage, type ProblemLine, type ProblemPage } from './problems.ts';

/** One page for authors. */
export type DocumentationRoute =
  | { readonly kind: 'contents' }
  | { readonly kind: 'fields'; readonly collection: CollectionName }
  | { readonly kind: 'problems' }
  | { readonly kind: 'components' }
  | { readonly kind: 'problem'; readonly code: Code };

/** Every page for authors with its path below /docs/. */
export function documentationRoutes(): { readonly page: string | undefined; readonly route: DocumentationRoute }[] {
  return [
    { page: undefined, route: { kind: 'contents' } },
    { page: 'problems', route: { kind: 'problems' } },
    { page: 'components', route: { kind: 'components' } },
    ...collectionNames.map((collection) => ({
      page: `fields/${collection}`,
      route: { kind: 'fields', collection } as const,
    })),
    ...codeNames.map((code) => ({ page: `problems/${code}`, route: { kind: 'problem', code } as const })),
  ];
}

interface Common {
  readonly title: string;
  readonly introduction: string;
  readonly trail: readonly LinkView[];
}

export type DocumentationPage = Common &
  (
    | { readonly kind: 'contents'; readonly groups: readonly ContentsGroup[] }
    | { readonly kind: 'fields'; readonly guide: FieldGuide }
    | { readonly kind: 'problems'; readonly problems: readonly ProblemLine[] }
    | { readonly kind: 'problem'; readonly problem: ProblemPage }
    | { readonly kind: 'components'; readonly showcase: Showcase }
  );

export interface ContentsGroup {
  readonly heading: string;
  readonly links: readonly (LinkView & { readonly sentence: string })[];
}

export function documentationPage(route: DocumentationRoute, context: Context): DocumentationPage {
  const { words } = context;
  const top = { label: words.documentation, href: paths.documentation };
  switch (route.kind) {
    case 'contents':
      return {
        kind: 'contents',
        title: words.documentation,
        introduction: contentsIntroduction,
        trail: breadcrumb(context, top),
        groups: contentsGroups(context),
      };
    case 'fields': {
      const guide = fieldGuide(route.collection);
      return {
        kind: 'fields',
        title: `Fields: ${guide.label}`,
        introduction: guide.sentence,
        trail: breadcrumb(context, top),
        guide,
      };
    }
    case 'problems':
      return {
        kind: 'problems',
        title: problemsTitle,
        introduction: problemsIntroduction,
        trail: breadcrumb(context, top),
        problems: problemList(context),
      };
    case 'components':
      return {
        kind: 'components',
        title: componentsTitle,
        introduction: componentsIntroduction,
        trail: breadcrumb(context, top),
        showcase: showcase(context),
      };
    case 'problem': {
      const problem = problemPage(route.code);
      const trail = breadcrumb(context, top, { label: problemsTitle, href: paths.problems });
      return { kind: 'problem', title: problem.title, introduction: problem.meaning, trail, problem };
    }
  }
}

const contentsIntroduction =
  'What can be written in each file of a content folder, and what each message of the check means.';
const componentsTitle = 'Components';
const componentsIntroduction =
  'Every part that pages are made of, with content of this site. Look at it after a change of colours or type.';
const problemsTitle = 'Problems and warnings';
const problemsIntroduction =
  'Each message of the check ends with a code. Here is what each code means and how to mend it.';

function contentsGroups({ href }: Context): ContentsGroup[] {
  const fields = collectionNames.map((name) => ({
    label: collections[name].label,
    sentence: collections[name].sentence,
    href: href(paths.fields(name)),
  }));
  return [
    { heading: 'Fields of each file', links: fields },
    {
      heading: 'Messages',
      links: [{ label: problemsTitle, sentence: problemsIntroduction, href: href(paths.problems) }],
    },
    {
      heading: 'Design',
      links: [{ label: componentsTitle, sentence: componentsIntroduction, href: href(paths.components) }],
    },
  ];
}
