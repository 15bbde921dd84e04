import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { CasePackage } from '../../schemas/data/case-package.ts';
import type { Context } from '../context.ts';
import { caseAssociations } from './case-associations.ts';
import { caseDocument, caseLicense, licenseNode } from './case-document.ts';
import { caseItems } from './case-items.ts';
import { linkTo } from './case-names.ts';
import { outlineOf } from './case-outline.ts';

/**
 * A framework with its standards as a package of CASE 1.1, for learning systems that exchange standards. Statements
 * are this site's own summaries, and the package says so. Nothing comes from the clock: a package changes with what
 * the site publishes, and with nothing else.
 *
 * @see CASE 1.1 Information Model 7.1.21 (https://www.imsglobal.org/spec/case/v1p1) and its Best Practice and
 *   Implementation Guide, chapters 3 and 4
 */
export function casePackage(framework: PublishedEntry<'frameworks'>, context: Context): CasePackage {
  const outline = outlineOf(framework, context);
  const license = caseLicense(framework, context);
  const common = { language: languageOf(context), licenseURI: linkTo(licenseNode(framework), context) };
  const CFItems = caseItems(outline, common, context);
  const CFAssociations = caseAssociations(framework, outline, context);
  const changes = [...CFItems, ...CFAssociations].map(({ lastChangeDateTime }) => lastChangeDateTime);
  const changed = changes.reduce((last, change) => (change > last ? change : last), license.lastChangeDateTime);
  return {
    CFDocument: caseDocument(framework, common, changed, context),
    ...{ CFItems, CFAssociations },
    CFDefinitions: { CFLicenses: [license] },
  };
}

/** The language without its region: "en", as the guide's own files have it (Guide 3.3.5). */
function languageOf({ corpus }: Context): string {
  return new Intl.Locale(corpus.site.locale).language;
}
