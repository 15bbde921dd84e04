import { z } from 'astro/zod';
import { webAddress } from '../address.ts';
import { field } from '../field.ts';
import { identifier } from '../identifiers.ts';
import { questionOrigins, relationField } from '../standards.ts';
import { basisRecord, citation, citedRecord, libraryRecordFields, text } from './record-parts.ts';

const question = z.strictObject({
  label: field(text, 'Label', 'The name the question has where it is printed.').optional(),
  ...citedRecord.shape,
  origin: field(
    z.enum(questionOrigins),
    'Origin',
    'source where a cited work asks it, in this site’s words; site where this site wrote it.',
  ),
});

const link = z.strictObject({
  standard: field(identifier, 'Standard', 'The id of the other standard.'),
  relation: relationField,
  reason: field(citedRecord, 'Reason', 'What the two share.'),
  basis: field(basisRecord, 'Basis', 'Who says so; without a source it is this site’s reading.').optional(),
});

/** A standard in /data/v1/standards.json. */
export const standardRecordSchema = z.strictObject({
  ...libraryRecordFields,
  framework: field(identifier, 'Framework', 'The id of the framework it belongs to.'),
  number: field(z.int().min(1), 'Number', 'Its place in the order of the framework.'),
  group: field(text, 'Group', 'The part of the framework it stands in.').optional(),
  link: field(webAddress, 'Link', 'The publisher’s page about it.').optional(),
  about: field(
    z.array(citedRecord),
    'About',
    'What the standard asks for, in this site’s own words and never the publisher’s.',
  ),
  questions: field(z.array(question), 'Questions', 'Questions for a discussion.'),
  crosswalk: field(z.array(link), 'Crosswalk', 'Standards of other editions it corresponds to.'),
  newInEdition: field(citation, 'New in this edition', 'Where the publisher calls the standard new.').optional(),
});

export type StandardRecord = z.infer<typeof standardRecordSchema>;
