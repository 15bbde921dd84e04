import { list } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { entryLink } from '../library/entries.ts';
import { publisherFact, type Fact } from '../library/facts.ts';
import { footView, type FootView } from '../library/foot.ts';
import type { LinkView } from '../navigation.ts';
import { textNotes, type Note } from '../notes.ts';
import { standardsOf } from './of-framework.ts';

/** A part of a framework with its standards, in their order. */
export interface StandardGroup {
  readonly heading: string | undefined;
  readonly standards: readonly (LinkView & {
    readonly number: number;
    readonly summary: string;
    /** Later labels and other names, as a line. */
    readonly otherNames: string | undefined;
  })[];
}

/** The page of a framework, ready to be shown; its text is rendered beside it. */
export interface FrameworkPage {
  readonly title: string;
  readonly summary: string;
  readonly fictional: boolean;
  readonly facts: readonly Fact[];
  readonly groups: readonly StandardGroup[];
  readonly download: LinkView;
  readonly notes: readonly Note[];
  readonly foot: FootView;
}

export function frameworkPage(entry: PublishedEntry<'frameworks'>, context: Context): FrameworkPage {
  const { data, prose, id } = entry;
  const later = context.find('frameworks', data.supersededBy ?? '');
  return {
    ...{ title: data.title, summary: data.summary, fictional: data.fictional },
    facts: [
      { label: 'Publisher', value: data.publisher },
      { label: 'Edition', value: String(data.year) },
      { label: 'Status', value: data.status },
      ...(later ? [{ label: 'Superseded by', value: later.data.title, href: entryLink(later, context).href }] : []),
      ...publisherFact(data.link),
    ],
    groups: standardGroups(id, context),
    download: { label: 'Download as CASE 1.1 (JSON)', href: context.href(paths.caseFile(id)) },
    notes: textNotes(prose?.citations ?? [], context),
    foot: footView(entry, context),
  };
}

/** The standards of a framework, by the parts it has, each part where its first standard stands. */
export function standardGroups(framework: string, context: Context): StandardGroup[] {
  return [...Map.groupBy(standardsOf(framework, context), ({ data }) => data.group)].map(([heading, standards]) => ({
    heading,
    standards: standards.map((standard) => ({
      ...entryLink(standard, context),
      ...{ number: standard.data.number, summary: standard.data.summary },
      otherNames: standard.data.alsoKnownAs.length > 0 ? list(standard.data.alsoKnownAs) : undefined,
    })),
  }));
}
