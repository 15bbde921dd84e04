import { z } from 'astro/zod';
import { webAddress } from './address.ts';
import { citedText } from './cited-text.ts';
import { connectionFields } from './connections.ts';
import { field } from './field.ts';
import { identifier } from './identifiers.ts';
import { libraryFields } from './library.ts';

const part = z.strictObject({
  id: field(identifier, 'Id', 'A short name, unique in the framework, which stays as it is.'),
  title: field(z.string().min(1), 'Title', 'The name of the part.'),
  text: field(z.array(citedText).min(1), 'Text', 'What it means, one paragraph each.'),
  from: field(citedText, 'From', 'Where the part tells of a shift: what is left behind.').optional(),
  to: field(citedText, 'To', 'Where the part tells of a shift: what takes its place.').optional(),
  question: field(citedText, 'Question', 'A question a team can ask itself about this part.').optional(),
  practices: field(z.array(citedText), 'Practices', 'What it looks like when it is done.').default([]),
  pitfall: field(citedText, 'Pitfall', 'How it goes wrong.').optional(),
});

const example = z.strictObject({
  case: field(identifier, 'Case', 'The id of a case in cases/.'),
  part: field(identifier, 'Part', 'The id of the part it shows.'),
  mark: field(
    z.enum(['described', 'implied']),
    'Mark',
    'described where the source says it, implied where this site reads it out of what the source tells.',
  ),
  text: field(citedText, 'How', 'What the case does, in a sentence.'),
});

/** A set of standards in one edition, or a model with parts: elements, steps, shifts, themes. */
export const frameworkSchema = z.strictObject({
  ...libraryFields,
  ...connectionFields,
  kind: field(
    z.enum(['standards', 'model']),
    'Kind',
    'standards for a set of standards in one edition; model for parts that belong together.',
  ),
  publisher: field(z.string().min(1), 'Publisher', 'Who publishes it; of a model who described it.'),
  year: field(z.int().min(1900).max(2100), 'Year', 'The year of this edition, four digits.'),
  status: field(
    z.enum(['current', 'superseded']),
    'Status',
    'For standards: current for the edition in force, superseded where a later one took its place.',
  ).optional(),
  partName: field(
    z.string().min(1),
    'Name of the parts',
    'What the parts are called, as a heading: The five elements.',
  ).optional(),
  parts: field(z.array(part), 'Parts', 'The parts of a model, in their order.').default([]),
  examples: field(z.array(example), 'Shown by', 'Which cases show which part.').default([]),
  supersededBy: field(identifier, 'Superseded by', 'The id of the edition that took its place.').optional(),
  link: field(webAddress, 'Link', 'The publisher’s page about it, starting with https://.').optional(),
});

export type Framework = z.infer<typeof frameworkSchema>;
