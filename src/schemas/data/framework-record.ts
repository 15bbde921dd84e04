import { z } from 'astro/zod';
import { webAddress } from '../address.ts';
import { field } from '../field.ts';
import { identifier } from '../identifiers.ts';
import { libraryRecordFields, text } from './record-parts.ts';

/** A framework in /data/v1/frameworks.json. */
export const frameworkRecordSchema = z.strictObject({
  ...libraryRecordFields,
  kind: field(z.enum(['standards']), 'Kind', 'standards for a set of standards in one edition.'),
  publisher: field(text, 'Publisher', 'Who publishes it.'),
  year: field(z.int(), 'Year', 'The year of this edition.'),
  status: field(
    z.enum(['current', 'superseded']),
    'Status',
    'current for the edition in force, superseded where a later one took its place.',
  ),
  supersededBy: field(identifier, 'Superseded by', 'The id of the edition that took its place.').optional(),
  link: field(webAddress, 'Link', "The publisher's page about it.").optional(),
  caseFile: field(text, 'CASE file', 'Where the framework is with its standards as CASE 1.1, for learning systems.'),
});

export type FrameworkRecord = z.infer<typeof frameworkRecordSchema>;
