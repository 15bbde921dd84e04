import { present } from '../../lib/present.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { CaseItem } from '../../schemas/data/case-package.ts';
import type { CaseLink } from '../../schemas/data/case-types.ts';
import type { Context } from '../context.ts';
import { lastOf, named, oneLine } from './case-names.ts';
import { standardNode, type Group, type Outline } from './case-outline.ts';

/** What all items of a file say alike. */
export type Common = Pick<CaseItem, 'language'> & { readonly licenseURI: CaseLink };

/**
 * The groups and the standards of a framework as CASE items. The order of the list means nothing in CASE: the
 * associations hold the tree.
 *
 * @see CASE 1.1 Information Model 7.1.25; Best Practice and Implementation Guide 3.3.6 and A.3
 */
export function caseItems({ groups, standards }: Outline, common: Common, context: Context): CaseItem[] {
  return [
    ...[...groups.values()].map((group) => groupItem(group, common, context)),
    ...standards.map((standard) => standardItem(standard, common, context)),
  ];
}

function groupItem({ node, days }: Group, common: Common, context: Context): CaseItem {
  const name = oneLine(node.title);
  return {
    ...named(node, context),
    ...{ fullStatement: name, CFItemType: 'Group', abbreviatedStatement: name },
    notes: 'A part of the framework, by its name.',
    ...common,
    lastChangeDateTime: lastOf(days),
  };
}

/** alternativeLabel is another word for "competency" and is going away (Guide A.3.11): other names are keywords. */
function standardItem(entry: PublishedEntry<'standards'>, common: Common, context: Context): CaseItem {
  const { title, summary, number, alsoKnownAs, reviewed } = entry.data;
  return {
    ...named(standardNode(entry), context),
    fullStatement: withoutCitations(summary),
    ...{ CFItemType: 'Standard', humanCodingScheme: String(number), abbreviatedStatement: oneLine(title) },
    ...present({ conceptKeywords: alsoKnownAs.length > 0 ? alsoKnownAs.map(oneLine) : undefined }),
    notes: standardNotes(entry.data),
    ...common,
    lastChangeDateTime: lastOf([reviewed]),
  };
}

function standardNotes({ about, link, fictional }: PublishedEntry<'standards'>['data']): string {
  return [
    'The statement is this site’s own summary, not the publisher’s wording.',
    ...(about.length > 0 ? [ownWords, ...about.map(withoutCitations)] : []),
    ...(link === undefined ? [] : [`The publisher’s page: ${link}`]),
    ...(fictional ? ['Made up for illustration.'] : []),
  ].join('\n\n');
}

const ownWords = 'What the standard asks for, in this site’s own words and never the publisher’s:';
