import { anchors, paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { entryLink } from '../library/entries.ts';
import { fact, publisherFact, type Fact } from '../library/facts.ts';
import { libraryPage, notesOf, type LibraryPage } from '../library/page.ts';
import type { LinkView } from '../navigation.ts';
import { standardGroups, type StandardGroup } from '../standards/groups.ts';
import { isSetOfStandards } from '../standards/of-framework.ts';
import { matrixView, type MatrixView } from './matrix.ts';
import { partView, type PartView } from './parts.ts';

/** The page of a framework: a set of standards with its list and its file, or a model with its parts. */
export interface FrameworkPage {
  readonly page: LibraryPage;
  readonly groups: readonly StandardGroup[];
  /** The framework with its standards as one file, for learning systems; none for models. */
  readonly download: LinkView | undefined;
  readonly partsHeading: string;
  readonly parts: readonly PartView[];
  readonly matrix: MatrixView | undefined;
}

export function frameworkPage(entry: PublishedEntry<'frameworks'>, context: Context): FrameworkPage {
  const { data, id } = entry;
  const notes = notesOf(entry, context);
  const parts = data.parts.map((part) => partView(part, data.examples, notes, context));
  const heading = data.partName ?? 'The parts';
  const contents = parts.length > 0 ? [{ label: heading, href: `#${anchors.parts}` }] : [];
  const download = { label: 'Download as CASE 1.1 (JSON)', href: context.href(paths.caseFile(id)) };
  return {
    ...{ parts, partsHeading: heading, groups: standardGroups(id, context) },
    download: isSetOfStandards(entry) ? download : undefined,
    matrix: matrixView(data, context),
    page: libraryPage(entry, notes, { facts: facts(entry, context), contents }, context),
  };
}

function facts(entry: PublishedEntry<'frameworks'>, context: Context): Fact[] {
  const { publisher, year, status, supersededBy, link, alsoKnownAs } = entry.data;
  const later = context.find('frameworks', supersededBy ?? '');
  const isSet = isSetOfStandards(entry);
  return [
    ...fact(isSet ? 'Publisher' : 'Described by', publisher),
    ...fact(isSet ? 'Edition' : 'Year', String(year)),
    ...fact('Status', status),
    ...(later ? [{ label: 'Superseded by', value: later.data.title, href: entryLink(later, context).href }] : []),
    ...publisherFact(link),
    ...(isSet ? [] : fact('Also known as', alsoKnownAs.join(', '))),
  ];
}
