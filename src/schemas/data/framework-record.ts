import { z } from 'astro/zod';
import { webAddress } from '../address.ts';
import { field } from '../field.ts';
import { frameworkSchema } from '../frameworks.ts';
import { libraryRecordFields, text } from './record-parts.ts';

const { kind, publisher, status, supersededBy } = frameworkSchema.shape;

/** A framework in /data/v1/frameworks.json. */
export const frameworkRecordSchema = z.strictObject({
  ...libraryRecordFields,
  kind,
  publisher,
  year: field(z.int(), 'Year', 'The year of this edition.'),
  status,
  supersededBy,
  link: field(webAddress, 'Link', "The publisher's page about it.").optional(),
  caseFile: field(text, 'CASE file', 'Where the framework is with its standards as CASE 1.1, for learning systems.'),
});

export type FrameworkRecord = z.infer<typeof frameworkRecordSchema>;
