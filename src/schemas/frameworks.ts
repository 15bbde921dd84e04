import { z } from 'astro/zod';
import { webAddress } from './address.ts';
import { field } from './field.ts';
import { identifier } from './identifiers.ts';
import { libraryFields } from './library.ts';

/** A set of standards that somebody publishes, in one edition. */
export const frameworkSchema = z.strictObject({
  ...libraryFields,
  kind: field(z.enum(['standards']), 'Kind', 'standards for a set of standards in one edition.'),
  publisher: field(z.string().min(1), 'Publisher', 'Who publishes it.'),
  year: field(z.int().min(1900).max(2100), 'Year', 'The year of this edition, four digits.'),
  status: field(
    z.enum(['current', 'superseded']),
    'Status',
    'current for the edition in force, superseded where a later one took its place.',
  ),
  supersededBy: field(identifier, 'Superseded by', 'The id of the edition that took its place.').optional(),
  link: field(webAddress, 'Link', "The publisher's page about it, starting with https://.").optional(),
});

export type Framework = z.infer<typeof frameworkSchema>;
