import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { CaseAssociation } from '../../schemas/data/case-package.ts';
import type { Context } from '../context.ts';
import { lastOf, linkTo, named, type TitledNode } from './case-names.ts';
import { frameworkNode, standardNode, type Outline } from './case-outline.ts';
import { crosswalkNotes } from './crosswalk-notes.ts';

/**
 * The tree of a framework, and its links to other frameworks. A link stands in the file of the framework that writes
 * it and in no other, since an association belongs to one document (7.1.1.1).
 *
 * @see CASE 1.1 Information Model 7.1.21.3, 7.1.23 and 7.4.1; Best Practice and Implementation Guide 3.3.7 and 4.3.1
 */
export function caseAssociations(
  framework: PublishedEntry<'frameworks'>,
  outline: Outline,
  context: Context,
): CaseAssociation[] {
  const crosswalk = outline.standards.flatMap((standard) => correspondences(standard, context));
  return [...tree(outline, context), ...succession(framework, context), ...crosswalk];
}

/** Standards hang from their group, groups and all other standards from the document (Guide A.5). */
function tree({ framework, groups, standards }: Outline, context: Context): CaseAssociation[] {
  const child = (node: TitledNode, parent: TitledNode, sequenceNumber: number, days: readonly string[]) => ({
    ...associate('isChildOf', [node, parent], days, context),
    sequenceNumber,
  });
  return [
    ...[...groups.values()].map(({ node, place, days }) => child(node, framework, place, days)),
    ...standards.map((entry) => {
      const group = entry.data.group === undefined ? undefined : groups.get(entry.data.group);
      return child(standardNode(entry), group?.node ?? framework, entry.data.number, [entry.data.reviewed]);
    }),
  ];
}

/** The edition that took the place of this one (Guide A.2). */
function succession(framework: PublishedEntry<'frameworks'>, context: Context): CaseAssociation[] {
  const { supersededBy, reviewed } = framework.data;
  const later = supersededBy === undefined ? undefined : context.find('frameworks', supersededBy);
  return later ? [associate('replacedBy', [frameworkNode(framework), frameworkNode(later)], [reviewed], context)] : [];
}

/** What the site leaves out is in none of its files, so a link to it would lead nowhere. */
function correspondences(standard: PublishedEntry<'standards'>, context: Context): CaseAssociation[] {
  return standard.data.crosswalk.flatMap((link) => {
    const other = context.find('standards', link.standard);
    if (!other) return [];
    const ends = [standardNode(standard), standardNode(other)] as const;
    const association = associate('isRelatedTo', ends, [standard.data.reviewed], context);
    return [{ ...association, notes: crosswalkNotes(link, context) }];
  });
}

function associate(
  associationType: CaseAssociation['associationType'],
  [origin, destination]: readonly [TitledNode, TitledNode],
  days: readonly string[],
  context: Context,
): CaseAssociation {
  const address = [origin.address, associationType, destination.address].join(' ');
  return {
    ...named({ address, framework: origin.framework }, context),
    associationType,
    originNodeURI: linkTo(origin, context),
    destinationNodeURI: linkTo(destination, context),
    lastChangeDateTime: lastOf(days),
  };
}
