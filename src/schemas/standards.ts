import { z } from 'astro/zod';
import { webAddress } from './address.ts';
import { basisField } from './basis.ts';
import { citedText } from './cited-text.ts';
import { field } from './field.ts';
import { identifier } from './identifiers.ts';
import { libraryFields } from './library.ts';

/** Who asks a question. */
export const questionOrigins = ['source', 'site'] as const;

const question = z.strictObject({
  label: field(z.string().min(1), 'Label', 'The name the question has where it is printed: In action.').optional(),
  text: field(citedText, 'Question', 'A question a team can answer about its own work.'),
  origin: field(
    z.enum(questionOrigins),
    'Origin',
    'source where a cited work asks it, in our own words; site where this site wrote it.',
  ),
});

/** How two standards correspond. */
export const relationField = field(
  z.enum(['same-subject', 'overlaps']),
  'Relation',
  'same-subject where both are about the same thing, overlaps where they share a part.',
);

const link = z.strictObject({
  standard: field(identifier, 'Standard', 'The id of a standard of another edition or framework.'),
  relation: relationField,
  reason: field(citedText, 'Reason', 'What the two share, in a sentence.'),
  basis: basisField.optional(),
});

const novelty = z.strictObject({
  source: field(identifier, 'Source', 'The id of the source that calls the standard new.'),
  at: field(z.string().min(1), 'Place in the source', 'Where in the source.'),
});

/** One standard of a framework. */
export const standardSchema = z.strictObject({
  ...libraryFields,
  framework: field(identifier, 'Framework', 'The id of the edition it belongs to, in frameworks/.'),
  number: field(z.int().min(1).max(200), 'Number', 'Its place in the order of the framework, from 1.'),
  group: field(z.string().min(1), 'Group', 'The part of the framework it stands in, where it has parts.').optional(),
  link: field(webAddress, 'Link', 'The publisher’s page about it.').optional(),
  about: field(
    z.array(citedText),
    'About',
    'Paragraphs that say in our own words what the standard asks for. Claims carry citations.',
  ).default([]),
  questions: field(
    z.array(question),
    'Questions',
    'Questions for a discussion; they print with lines to write on.',
  ).default([]),
  crosswalk: field(
    z.array(link),
    'Crosswalk',
    'Standards of other editions it corresponds to. Without a source a link is shown as this site’s reading.',
  ).default([]),
  newInEdition: field(
    novelty,
    'New in this edition',
    'Where the publisher calls the standard new: the source that says so. A new standard has no counterpart in the edition before.',
  ).optional(),
});

export type Standard = z.infer<typeof standardSchema>;
