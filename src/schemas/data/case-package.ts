import { z } from 'astro/zod';
import { field } from '../field.ts';
import { dateTime, identifier, language, line, link, text, uri } from './case-types.ts';

/*
 * A framework and its standards in the format in which learning systems exchange them: Competencies and Academic
 * Standards Exchange (CASE) 1.1 of 1EdTech. Numbers of sections are those of its Information Model, Final Release of
 * 24 January 2025; "Guide" is its Best Practice and Implementation Guide of 13 March 2025. Names of fields are the
 * specification's own. Fields this site has nothing for are left out, as the specification allows; none is null
 * (Guide 3.3.4).
 */

/** What every part of a package begins with. */
const part = {
  identifier: field(identifier, 'Identifier', 'Its UUID, which never changes.'),
  uri: field(uri, 'URI', 'The address of this file with the identifier behind it; a UUID as a URN without an address.'),
};

const lastChange = {
  lastChangeDateTime: field(dateTime, 'Last change', 'The day someone last checked the entry, at midnight UTC.'),
};

/** The head of the framework: CFPckgDocument, 7.1.24. */
const document = z.strictObject({
  ...part,
  caseVersion: field(z.literal('1.1'), 'CASE version', 'The version of the specification; Guide 3.3.5 demands it.'),
  creator: field(line, 'Creator', 'Who publishes the standards themselves.'),
  title: field(line, 'Title', 'The name of the framework.'),
  ...lastChange,
  officialSourceURL: field(uri, 'Official source', 'The publisher’s page about the standards.').optional(),
  publisher: field(line, 'Publisher', 'Who publishes this file (Guide 3.3.5): the organization of the site.'),
  description: field(text, 'Description', 'This site’s summary of the framework.'),
  language: field(language, 'Language', 'The language of the texts.'),
  version: field(line, 'Version', 'The year of the edition (Guide A.2).'),
  adoptionStatus: field(
    z.enum(['Implemented', 'Retired']),
    'Adoption status',
    'Implemented for the edition in force, Retired where a later one took its place (Guide 4.2).',
  ),
  licenseURI: field(link, 'Licence', 'Leads to the licence among the definitions.'),
  notes: field(text, 'Notes', 'Whose words the file holds, and what else the framework is called.'),
});

/** A standard, or a group of standards: CFPckgItem, 7.1.25. */
const item = z.strictObject({
  ...part,
  fullStatement: field(text, 'Full statement', 'This site’s summary, never the publisher’s wording.'),
  CFItemType: field(z.enum(['Group', 'Standard']), 'Item type', 'A standard, or a group the framework has.'),
  humanCodingScheme: field(line, 'Human coding scheme', 'The number of the standard in the framework.').optional(),
  abbreviatedStatement: field(line, 'Abbreviated statement', 'The title of the standard or the group.'),
  conceptKeywords: field(z.array(line), 'Concept keywords', 'Other names people search for (Guide A.3.7).').optional(),
  notes: field(text, 'Notes', 'How the statement was derived, and this site’s own words about the standard.'),
  language: field(language, 'Language', 'The language of the statement.'),
  licenseURI: field(link, 'Licence', 'Leads to the licence among the definitions.'),
  ...lastChange,
});

/** A place in the tree, a correspondence, or a succession: CFPckgAssociation, 7.1.23. */
const association = z.strictObject({
  ...part,
  associationType: field(
    z.enum(['isChildOf', 'isRelatedTo', 'replacedBy']),
    'Association type',
    'isChildOf for the tree, isRelatedTo for the crosswalk, replacedBy for a later edition (7.4.1).',
  ),
  sequenceNumber: field(z.int().min(1), 'Sequence number', 'Orders the children of one parent.').optional(),
  originNodeURI: field(link, 'Origin', 'The child, the standard compared, or the earlier edition.'),
  destinationNodeURI: field(link, 'Destination', 'The parent, the other standard, or the later edition.'),
  ...lastChange,
  notes: field(text, 'Notes', 'What the two standards share, and who says so.').optional(),
});

/** On what terms the statements stand here: CFLicense, 7.1.19. */
const license = z.strictObject({
  ...part,
  title: field(line, 'Title', 'The name of the licence.'),
  licenseText: field(text, 'Licence text', 'Whose words these are, and what this file does not permit.'),
  ...lastChange,
});

/** What /data/v1/case/<id>.json holds: CFPackage, 7.1.21. */
export const casePackageSchema = z.strictObject({
  CFDocument: field(document, 'Document', 'The framework.'),
  CFItems: field(z.array(item), 'Items', 'Its groups and its standards, in their order.'),
  CFAssociations: field(z.array(association), 'Associations', 'The tree, and links with other frameworks.'),
  CFDefinitions: field(
    z.strictObject({ CFLicenses: field(z.array(license), 'Licences', 'The licence of this file, and no other.') }),
    'Definitions',
    'The licence that the document and its items name (7.1.9).',
  ),
});

export type CasePackage = z.infer<typeof casePackageSchema>;
export type CaseDocument = CasePackage['CFDocument'];
export type CaseItem = CasePackage['CFItems'][number];
export type CaseAssociation = CasePackage['CFAssociations'][number];
export type CaseLicense = CasePackage['CFDefinitions']['CFLicenses'][number];
