import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { CaseDocument, CaseLicense } from '../../schemas/data/case-package.ts';
import type { Context } from '../context.ts';
import type { Common } from './case-items.ts';
import { lastOf, named, oneLine, type TitledNode } from './case-names.ts';
import { frameworkNode } from './case-outline.ts';

type Framework = PublishedEntry<'frameworks'>;

/** The names of the guide's vocabulary, which took the place of Adopted and Deprecated (Guide 4.2). */
const adoption = { current: 'Implemented', superseded: 'Retired' } as const;

/**
 * The head of a package. The creator is who issues the standards, the publisher who puts them into this format.
 *
 * @param changed the last change of anything in the package, which is the document's too (Guide 3.3.4)
 * @see CASE 1.1 Information Model 7.1.24; Best Practice and Implementation Guide 3.3.5 and A.2
 */
export function caseDocument(framework: Framework, common: Common, changed: string, context: Context): CaseDocument {
  const { data } = framework;
  return {
    ...named(frameworkNode(framework), context),
    ...{ caseVersion: '1.1', creator: oneLine(data.publisher), title: oneLine(data.title) },
    lastChangeDateTime: changed,
    ...present({ officialSourceURL: data.link }),
    publisher: oneLine(context.corpus.site.organization.name),
    description: data.summary,
    ...{ version: String(data.year), adoptionStatus: adoption[data.status ?? 'current'] },
    ...common,
    notes: notes(data, context),
  };
}

function notes({ alsoKnownAs, fictional }: Framework['data'], { corpus }: Context): string {
  return [
    `The statements are summaries by ${corpus.site.name} in its own words, not the publisher’s wording.`,
    ...(alsoKnownAs.length > 0 ? [`Also known as: ${alsoKnownAs.join('; ')}.`] : []),
    ...(fictional ? ['Made up for illustration.'] : []),
  ].join('\n\n');
}

/** The licence stands in the file of its framework, since it names that framework's publisher. */
export function licenseNode({ id }: Framework): TitledNode {
  return { address: `frameworks/${id}/license`, title: 'Summaries in this site’s own words', framework: id };
}

/**
 * Whose words the file holds. It gives no permission of its own: nobody here may give one for the publisher's text.
 *
 * @see CASE 1.1 Information Model 7.1.19
 */
export function caseLicense(framework: Framework, context: Context): CaseLicense {
  const { name, organization } = context.corpus.site;
  const { publisher, reviewed } = framework.data;
  const node = licenseNode(framework);
  return {
    ...named(node, context),
    title: node.title,
    licenseText: [
      `The statements in this file are summaries by ${name} in its own words.`,
      `The standards and their wording belong to ${publisher}. This file copies none of it and permits no use of it.`,
      `Ask ${organization.name} about uses of the summaries.`,
    ].join(' '),
    lastChangeDateTime: lastOf([reviewed]),
  };
}
