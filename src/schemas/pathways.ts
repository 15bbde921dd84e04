import { z } from 'astro/zod';
import { citedText } from './cited-text.ts';
import { connectionFields } from './connections.ts';
import { step } from './designs/parts.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { identifier } from './identifiers.ts';
import { libraryFields } from './library.ts';
import { scoringGuide } from './scoring.ts';

const text = z.string().min(1);

const length = (unit: string) =>
  z.strictObject({
    min: field(z.number().min(0), 'Shortest', `The fewest ${unit} that are accepted.`),
    max: field(z.number().min(0), 'Longest', `The most ${unit} that are accepted.`),
  });

const requirement = z.strictObject({
  id: field(identifier, 'Id', 'A short name, unique in the tier, which stays as it is.'),
  text: field(citedText, 'Requirement', 'What is handed in, in a sentence.'),
  atLeast: field(z.int().min(1), 'At least', 'How many are needed: two sources.').optional(),
  words: field(length('words'), 'Words', 'How long a text may be.').optional(),
  minutes: field(length('minutes'), 'Minutes', 'How long a recording may be.').optional(),
});

const tier = z.strictObject({
  id: field(identifier, 'Id', 'A short name, unique in the pathway, which stays as it is.'),
  title: field(text, 'Title', 'The name of the tier.'),
  text: field(citedText, 'What it shows', 'What an educator shows with it.'),
  stipend: field(
    figure(z.int().min(0)),
    'Stipend',
    'Dollars for this tier alone; the page adds the tiers up.',
  ).optional(),
  prerequisites: field(z.array(citedText), 'Prerequisites', 'What must be done before.').default([]),
  requirements: field(z.array(requirement), 'Requirements', 'What is handed in.').default([]),
  scoring: field(scoringGuide, 'Scoring guide', 'How a submission is looked at.').optional(),
  remarks: field(
    z.array(citedText),
    'Remarks',
    'What else a reader must know, such as two sources that differ.',
  ).default([]),
});

/** A pathway: steps or tiers by which an educator shows and is paid for what was learned. */
export const pathwaySchema = z.strictObject({
  ...libraryFields,
  ...connectionFields,
  status: field(z.enum(['in-use', 'past', 'planned']), 'Status', 'in-use, past or planned, as the source tells it.'),
  place: field(text, 'Place', 'Whose pathway it is: "Parkway School District, Missouri".'),
  years: field(text, 'Years', 'When, in the words of the source.').optional(),
  about: field(z.array(citedText), 'About', 'What it is, one paragraph each.').default([]),
  steps: field(z.array(step), 'Steps', 'What an educator does, in order.').default([]),
  tiers: field(z.array(tier), 'Tiers', 'The tiers, from the first.').default([]),
  pay: field(figure(z.int().min(0)), 'Pay', 'Dollars for the whole, where it has no tiers.').optional(),
  resubmission: field(citedText, 'Return and resubmit', 'What happens with work that is not there yet.').optional(),
  challenges: field(z.array(citedText), 'Challenges', 'What did not work, as the source tells it.').default([]),
  notInSource: field(
    z.array(citedText),
    'Not in the source',
    'What a reader may look for and the source does not give.',
  ).default([]),
});

export type Pathway = z.infer<typeof pathwaySchema>;
